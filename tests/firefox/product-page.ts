import { expect, it } from 'vitest';
import { type Firefox, openAnsweredTab } from '../../scripts/browser/firefox';
import { pointAt } from '../../scripts/browser/pointer';
import { badge } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { marksIn, patience, reportWith } from '../e2e/on-page';
import { seenChanges, watchChanges } from '../e2e/page-witness';
import { expectNoComplaints } from './complaints';

const flashing = () => [...(CSS.highlights.get('pore-truth-flash') ?? [])].map(String);

/** The whole path on one page, from reading to the popup. */
export function productPage(running: () => Firefox): void {
  it('shows marks, badge, tooltip and popup, follows "Show me", and leaves the page unchanged', async () => {
    const firefox = running();
    const { tooltipWords, popupWords, pressToolbarButton, pressInPopup, closePopup } = firefox.window;
    const tab = await openAnsweredTab(firefox);
    await tab.page.evaluateOnNewDocument(watchChanges);
    await tab.page.goto('https://www.sephora.com/product/clear-morning-toner-P900001');
    await reportWith(firefox, tab, 'skip');
    const marks = { 'alcohol-toner': ['Alcohol Denat'], 'pore-claim': ['Pore-Tightening'] };
    await expect.poll(() => marksIn(firefox, tab), patience).toEqual(marks);
    await expect.poll(() => badge(firefox, tab), patience).toEqual({ text: '–', title: badgeTitle('skip') });

    await tab.page.bringToFront();
    await pointAt(tab.page, 'Alcohol Denat');
    await expect.poll(tooltipWords, patience).toContain('Alcohol Denat is 2nd of 15');
    expect(await tooltipWords()).toContain(messages.point.alcoholToners);
    await tab.page.keyboard.press('Escape');
    await expect.poll(tooltipWords, patience).toBe('');

    await pressToolbarButton();
    await expect.poll(popupWords, patience).toContain(messages.verdict.skip.headline);
    const words = await popupWords();
    expect(words).toContain('Clear Morning Pore-Tightening Toner');
    expect(words).toContain('Alcohol Denat is 2nd of 15');
    expect(words).toContain('15 ingredients');
    await pressInPopup('Show me “Alcohol Denat');
    await expect.poll(() => tab.page.evaluate(flashing), patience).toEqual(['Alcohol Denat']);
    await closePopup();

    const { body, now, changes } = await tab.page.evaluate(seenChanges);
    expect(now).toBe(body);
    expect(changes).toEqual([]);
    await expectNoComplaints(firefox, tab);
    await tab.page.close();
  });
}
