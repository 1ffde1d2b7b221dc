import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openPopup } from '../../scripts/browser/popup';
import { badge, type Tab } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { patience, visit } from './on-page';
import { productPage, servePages } from './own-pages';

/** Ten contradictions that the popup once showed. What it says in one place must hold in all others. */

const under = (name: string, list: string, description = '') =>
  productPage(name, `<h2>Description</h2><p>${description}</p><h2>Ingredients</h2><p>${list}</p>`);
const base = 'Glycerin, Panthenol, Tocopherol, Phenoxyethanol';

const pages: Record<string, string> = {
  '/product/both-P1': under(
    'Night Serum',
    `Water, Glycolic Acid, Retinol, Lactic Acid, Salicylic Acid, ${base}`,
  ),
  '/product/lips-P1': under('Lip Exfoliant', `Water, Lactic Acid, ${base}`),
  '/product/cream-P1': under('Rich Face Cream', `Water, Alcohol Denat., ${base}`),
  '/product/niacinamide-P1': under('Calm Serum', `Water, Niacinamide, ${base}`),
  '/product/low-P1': under(
    'Soft Face Cream',
    `Water, Glycerin, Squalane, Betaine, Panthenol, Tocopherol, Phenoxyethanol, Xanthan Gum, Disodium EDTA, Glycolic Acid`,
  ),
  '/product/no-kind-P1': under('Fresh No. 4', `Water, Alcohol Denat., ${base}`),
  '/product/claims-P1': under(
    'Night Repair Serum',
    `Water, Retinol, ${base}`,
    'Shrinks pores for good, overnight.',
  ),
  '/product/free-P1': under('Alcohol-Free Toner', `Water, Benzyl Alcohol, ${base}`),
  '/product/none-P1': productPage('Velvet Serum', '<p>A silky serum.</p>'),
  '/about': '<title>About us</title><main><h1>About us</h1><p>We have made soap since 1902.</p></main>',
};

const shop = 'https://www.sephora.com';
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await launch({ everywhere: true });
  await servePages(browser, pages);
});
afterAll(() => browser?.close());

/** The popup's words on a page, once the headline is there. */
async function popupOf(path: string, headline: string): Promise<string> {
  tab = await visit(browser, `${shop}${path}`);
  const popup = await openPopup(browser, tab);
  await popup.page.getByText(headline).first().waitFor();
  const text = await popup.page.locator('main').innerText();
  await popup.close();
  return text;
}
const timesIn = (text: string, part: string): number => text.split(part).length - 1;

describe('the popup tells one story', () => {
  it('says "never on the same night" once for a product that combines both, as the reason to ask', async () => {
    const text = await popupOf('/product/both-P1', messages.verdict.care.headline);
    expect(timesIn(text, messages.point.separateNights)).toBe(1);
    expect(text.indexOf(messages.point.separateNights)).toBeLessThan(text.indexOf(messages.point.retinoids));
    expect(text).toContain(messages.topic.retinoidWithAcid.do);
    await tab.page.close();
  });

  it('lists every acid once, with its place', async () => {
    const text = await popupOf('/product/both-P1', messages.verdict.care.headline);
    const found = ['Glycolic Acid is 2nd of 9', 'Lactic Acid is 4th of 9', 'Salicylic Acid is 5th of 9'];
    for (const line of found) expect(timesIn(text, `${line}\n`), line).toBe(1);
    await tab.page.close();
  });

  it('gives lips no advice for the face', async () => {
    const text = await popupOf('/product/lips-P1', 'Lip Exfoliant');
    expect(text).toContain(messages.area.lip.do);
    expect(text).not.toContain(messages.point.exfoliantsHow);
    await tab.page.close();
  });

  it('does not call alcohol in second place a small amount, and does not judge a cream by it', async () => {
    const text = await popupOf('/product/cream-P1', messages.topic.alcohol.title);
    expect(text).toContain('Alcohol Denat is 2nd of 6');
    expect(text).toContain(messages.verdict.clear.reasonAlcohol);
    expect(text).not.toContain(messages.verdict.clear.reason);
    expect(text).not.toContain(messages.verdict.clear.headlineMinor);
    await tab.page.close();
  });

  it('claims nothing about ingredients that the article does not mention', async () => {
    const text = await popupOf('/product/niacinamide-P1', messages.verdict.clear.headline);
    expect(text).toContain(messages.verdict.clear.reason);
    await tab.page.close();
  });

  it('labels our reading of the amount as ours', async () => {
    const text = await popupOf('/product/low-P1', messages.verdict.clear.headlineMinor);
    const reading = messages.reading.low.replace('$1', 'Glycolic Acid');
    const labels = [messages.popup.article, messages.popup.reading, messages.popup.do];
    const before = text.slice(0, text.lastIndexOf(reading)).toLowerCase();
    const last = labels.toSorted(
      (a, b) => before.lastIndexOf(b.toLowerCase()) - before.lastIndexOf(a.toLowerCase()),
    )[0];
    expect(text).toContain(reading);
    expect(last).toBe(messages.popup.reading);
    await tab.page.close();
  });

  it('asks whether it is a toner if it cannot tell, instead of calling it clear', async () => {
    const text = await popupOf('/product/no-kind-P1', messages.toner.headline);
    expect(text).not.toContain(messages.verdict.clear.headline);
    await tab.page.close();
  });

  it('puts what works before the promise, on the button as in the popup', async () => {
    const text = await popupOf('/product/claims-P1', messages.verdict.works.headline);
    const works = messages.badge.verdict.replace('$1', messages.verdict.works.headline);
    await expect.poll(() => badge(browser, tab), patience).toEqual({ text: '✓', title: works });
    const card = (title: string) => text.indexOf(`${title}\n${messages.popup.seen}\n`);
    expect(card(messages.topic.retinoid.title)).toBeGreaterThan(0);
    expect(card(messages.topic.poreClaim.title)).toBeGreaterThan(card(messages.topic.retinoid.title));
    await tab.page.close();
  });

  it('does not flag alcohol that the title denies', async () => {
    const text = await popupOf('/product/free-P1', messages.verdict.clear.headline);
    expect(text).not.toContain(messages.topic.alcoholToner.title);
    expect(text).not.toContain(messages.topic.alcohol.title);
    await tab.page.close();
  });

  it('calls a product without a list unread, and a page without a product not a product page', async () => {
    const unread = await popupOf('/product/none-P1', messages.verdict.unread.headline);
    expect(unread).not.toContain(messages.verdict.unread.headlineOtherPage);
    await tab.page.close();
    const other = await popupOf('/about', messages.verdict.unread.headlineOtherPage);
    expect(other).not.toContain(messages.verdict.unread.headline);
    await tab.page.close();
  });
});
