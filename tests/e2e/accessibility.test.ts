import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPages, demoShop, serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openPopupPage } from '../../scripts/browser/popup-page';
import { visitDemo } from '../../scripts/try/visit-demo';
import en from '../../src/locales/en.json';
import { patience } from './on-page';

/** The built extension in the browser's accessibility tree, which assistive technology reads. */

const [toner] = demoPages;

const launched = (colorScheme: 'light' | 'dark', forcedColors?: 'active') =>
  launch({ colorScheme, ...(forcedColors && { forcedColors }), alsoKnown: [`${demoShop}/*`] });

async function popupOver(browser: Browser): Promise<Page> {
  if (toner === undefined) throw new Error('the demo shop is empty');
  const { tab } = await visitDemo(browser, toner);
  return openPopupPage(browser, tab);
}

interface Node {
  role: string;
  name: string;
  value: string;
}

async function tree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, value }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      value: String(value?.value ?? ''),
    }));
}

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched(scheme);
    await serveDemo(browser.context);
  });
  afterAll(() => browser?.close());

  it.each(['options.html', 'welcome.html', 'week.html', 'compare.html', 'picture.html', 'popup'])(
    '%s: nothing that axe objects to',
    async (name) => {
      const page = name === 'popup' ? await popupOver(browser) : await browser.context.newPage();
      if (name !== 'popup') await page.goto(`${browser.origin}/${name}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const fold of await page.locator('summary').all()) await fold.click();
      // Through the debugger, to which the extension's content security policy does not apply.
      const session = await page.context().newCDPSession(page);
      await session.send('Runtime.evaluate', { expression: axe.source });
      const { result } = await session.send('Runtime.evaluate', {
        expression: `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
        awaitPromise: true,
        returnByValue: true,
      });
      expect(result.value).toEqual([]);
      await page.close();
    },
  );
});

describe('the popup', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launched('light');
    await serveDemo(browser.context);
    page = await popupOver(browser);
  });
  afterAll(() => browser?.close());

  it('exposes its parts in order, by role and name', async () => {
    const headings = [
      en.verdict.skip.headline,
      en.topic.alcoholToner.title,
      en.topic.poreClaim.title,
      en.list.title,
      en.list.whole,
      en.cleared.title,
      en.week.title,
      en.popup.ownText.title,
      en.article.title,
      en.legend.title,
      en.wrong.title,
    ];
    // The parts that start folded, and the week, are loaded after the first paint.
    await expect.poll(() => page.getByRole('heading').allTextContents(), patience).toEqual(headings);
    const nodes = await tree(page);
    expect(nodes.filter(({ role }) => role === 'main')).toHaveLength(1);
    // The tree may list them in another order.
    const named = nodes.filter(({ role }) => role === 'heading').map(({ name }) => name);
    expect(named.toSorted()).toEqual(headings.toSorted());
    const buttons = nodes.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(buttons).toContain('Show me “Alcohol Denat” on the page');
    expect(buttons.every((name) => name !== '')).toBe(true);
  });

  it('has a strip that names its places, by keyboard too', async () => {
    await page.getByRole('slider').focus();
    const named = async () =>
      (await page.getByRole('slider').getAttribute('aria-valuetext'))?.split(' – ')[0] ?? '';
    expect(await named()).toBe('Alcohol Denat is 2nd of 15');
    await page.keyboard.press('Home');
    expect(await named()).toMatch(/ is 1st of 15$/);
    await page.keyboard.press('End');
    expect(await named()).toMatch(/ is 15th of 15$/);
    const [slider] = (await tree(page)).filter(({ role }) => role === 'slider');
    expect(slider?.name).toBe(en.strip.label);
  });

  it('can be used with the Tab key alone, and the focus is always visible', async () => {
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    const seen: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          name: element.getAttribute('aria-label') ?? element.textContent ?? '',
          ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        };
      });
      if (at === null || seen.includes(at.name)) break;
      expect(at.ring, at.name).toBe(true);
      seen.push(at.name);
    }
    expect(seen.slice(0, 3)).toEqual([
      en.popup.options,
      en.topic.poreClaim.title,
      'Show me “Alcohol Denat” on the page',
    ]);
    expect(seen.at(-1)).toBe(en.wrong.title);
  });
});

it('every shape and control is visible in forced colours', async () => {
  const browser = await launched('dark', 'active');
  await serveDemo(browser.context);
  const page = await popupOver(browser);
  const hidden = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const drawn = [...document.querySelectorAll<Element>('.mark, .strip-tick, .swatch, button')];
    return drawn.filter((element) => {
      const style = getComputedStyle(element);
      const ink = element.matches('.strip-tick, .swatch') ? style.backgroundColor : style.color;
      return ink === paper || ink === 'rgba(0, 0, 0, 0)';
    }).length;
  });
  expect(hidden).toBe(0);
  await browser.close();
});
