import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { ownPart, part } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { pointAt, tooltipWords } from '../../scripts/browser/pointer';
import { openPopup } from '../../scripts/browser/popup';
import messages from '../../src/locales/en.json';
import { patience, reportWith, showFromPopup, visit } from './on-page';
import { productPage, servePages } from './own-pages';

/** Pages that move the very elements that were marked: drawers, dialogs, revealed streams. */

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Allantoin, Citric Acid, Phenoxyethanol';
const page = productPage(
  'Brook Toner',
  `<section id="part"><h2>Ingredients</h2><p id="list">${list}</p></section>
   <aside id="drawer" class="drawer"></aside>
   <dialog id="dialog"></dialog>
   <div id="host"></div>
   <iframe id="frame" srcdoc="<main id=inner></main>"></iframe>
   <script>document.querySelector('#host').attachShadow({ mode: 'open' }).append(document.createElement('div'));</script>`,
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await servePages(browser, { '/product/moved-P1': page });
});
afterAll(() => browser?.close());

const shop = 'https://www.sephora.com/product';

/** The marked words that can be seen, in the page and its frame. */
async function seen(page: Page): Promise<string[]> {
  const inFrame = page
    .frames()
    .map((frame) =>
      frame.evaluate(() =>
        [...(CSS.highlights.get('pore-truth-skip') ?? [])].flatMap((range) =>
          range instanceof Range && range.getClientRects().length > 0 ? [String(range)] : [],
        ),
      ),
    );
  return (await Promise.all(inFrame)).flat();
}

const moves: Record<string, () => void> = {
  'into another element': () =>
    document.querySelector('#drawer')?.append(document.querySelector('#part') ?? ''),
  'without its heading': () =>
    document.querySelector('#drawer')?.append(document.querySelector('#list') ?? ''),
  'into an open dialog': () => {
    const dialog = document.querySelector('dialog');
    dialog?.append(document.querySelector('#part') ?? '');
    dialog?.showModal();
  },
  'with moveBefore': () => {
    const [drawer, part] = [document.querySelector('#drawer'), document.querySelector('#part')];
    if (drawer && part && 'moveBefore' in drawer)
      Reflect.apply(Reflect.get(drawer, 'moveBefore'), drawer, [part, null]);
  },
  'with everything around it': () => document.body.append(document.querySelector('main') ?? ''),
  'into a shadow tree': () =>
    document
      .querySelector('#host')
      ?.shadowRoot?.firstElementChild?.append(document.querySelector('#part') ?? ''),
  'into a frame of the page': () => {
    const frame = document.querySelector('iframe');
    frame?.contentDocument?.querySelector('#inner')?.append(document.querySelector('#part') ?? '');
  },
  'out of the page and back': () => {
    const part = document.querySelector('#part');
    const kept = document.createDocumentFragment();
    if (part) kept.append(part);
    document.querySelector('main')?.append(kept);
  },
};

describe('a list that the page moves keeps its marks', () => {
  it.each(Object.keys(moves))('%s', async (name) => {
    const tab = await visit(browser, `${shop}/moved-P1`);
    await reportWith(browser, tab, 'skip');
    await expect.poll(() => seen(tab.page), patience).toEqual(['Alcohol Denat']);
    // Repeatedly: the observers have to follow.
    await tab.page.evaluate(moves[name] ?? (() => {}));
    await expect.poll(() => seen(tab.page), patience).toEqual(['Alcohol Denat']);
    await tab.page.evaluate(() => {
      const home = document.querySelector('main') ?? document.body;
      const inFrame = document.querySelector('iframe')?.contentDocument?.querySelector('#part');
      const inTree = document.querySelector('#host')?.shadowRoot?.querySelector('#part');
      document.querySelector('dialog')?.close();
      home.append(inFrame ?? inTree ?? document.querySelector('#part') ?? '');
    });
    await expect.poll(() => seen(tab.page), patience).toEqual(['Alcohol Denat']);
    expect((await reportWith(browser, tab, 'skip')).lists).toHaveLength(1);
    await tab.page.close();
  });
});

it('"Show me" finds the words where they are now', async () => {
  const tab = await visit(browser, `${shop}/moved-P1`);
  await reportWith(browser, tab, 'skip');
  const popup = await openPopup(browser, tab);
  const button = popup.page.getByRole('button', { name: /^Show me/ }).first();
  await button.waitFor();
  await tab.page.evaluate(moves['into an open dialog'] ?? (() => {}));
  await button.click();
  await expect
    .poll(async () => (await painted(tab.page))['pore-truth-flash'], patience)
    .toEqual(['Alcohol Denat']);
  expect(await popup.page.locator('main').innerText()).not.toContain(messages.popup.gone);
  await popup.close();
  await tab.page.close();
});

it('ranges that the page moves to other words neither mark nor show them', async () => {
  const tab = await visit(browser, `${shop}/moved-P1`);
  await reportWith(browser, tab, 'skip');
  await expect.poll(() => seen(tab.page), patience).toEqual(['Alcohol Denat']);
  const move = () =>
    tab.page.evaluate(() => {
      const heading = document.querySelector('h2');
      for (const range of CSS.highlights.get('pore-truth-skip') ?? [])
        if (range instanceof Range && heading) range.selectNodeContents(heading);
      // Read at once: we may paint anew at any moment.
      return [...(CSS.highlights.get('pore-truth-skip') ?? [])].map(String);
    });
  expect(await move()).toEqual(['Ingredients']);
  const { x, y } = await tab.page
    .locator('h2')
    .evaluate((heading) => heading.getBoundingClientRect().toJSON());
  await tab.page.mouse.move(x + 10, y + 5);
  // Checked as soon as a person uses the page.
  await expect.poll(() => seen(tab.page), patience).toEqual(['Alcohol Denat']);
  expect(await ownPart(tab.page, part.tip)).toBeNull();

  await pointAt(tab.page, 'Alcohol Denat');
  await expect.poll(() => tooltipWords(tab.page), patience).toContain('Alcohol Denat');
  await move();
  await showFromPopup(browser, tab, 'Alcohol Denat');
  await tab.page.close();
});
