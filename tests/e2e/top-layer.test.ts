import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { ownPart, part, partGone, pressPart, type Seen, shownPart } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { pointAt, tooltipWords } from '../../scripts/browser/pointer';
import en from '../../src/locales/en.json';
import { patience, reportWith, visit } from './on-page';
import { productPage, servePages } from './own-pages';

/** Lists in dialogs and other layers: marks, tooltip and seal are there, visible and reachable. */

const list = `<h2>Ingredients</h2><p id="list">Aqua, Alcohol Denat., Glycerin, Panthenol, Menthol, Phenoxyethanol</p>`;
const box = 'width:480px;height:360px;margin:auto;padding:40px;background:#fff';
const page = (over: string, open: string) =>
  productPage(
    'Fresh Toner',
    `<button id="open" onclick="${open}">What is inside</button><div id="rest" style="height:200px"></div>`,
  ) + over;

interface Over {
  body: string;
  /** Whether Escape closes it. */
  closes: boolean;
  isOpen: () => boolean;
}

const overs: Record<string, Over> = {
  'modal dialog': {
    body: page(`<dialog id="over" style="${box}">${list}<button>Close</button></dialog>`, 'over.showModal()'),
    closes: true,
    isOpen: () => document.querySelector('#over')?.matches(':modal') === true,
  },
  'modal dialog in a shadow tree': {
    body:
      page('<x-drawer></x-drawer>', `shadow.querySelector('dialog').showModal()`) +
      `<script>window.shadow = document.querySelector('x-drawer').attachShadow({ mode: 'open' });
        shadow.innerHTML = \`<dialog style="${box}">${list}</dialog>\`</script>`,
    closes: true,
    isOpen: () => document.querySelector('x-drawer')?.shadowRoot?.querySelector('dialog')?.open === true,
  },
  popover: {
    body: page(`<div id="over" popover style="${box}">${list}</div>`, 'over.showPopover()'),
    closes: true,
    isOpen: () => document.querySelector('#over')?.matches(':popover-open') === true,
  },
  'full-screen element': {
    body: page(`<section id="over" style="${box}">${list}</section>`, 'over.requestFullscreen()'),
    closes: false,
    isOpen: () => document.fullscreenElement?.id === 'over',
  },
  'dialog beside an inert page': {
    body: page(
      `<div id="over" role="dialog" aria-modal="true" hidden style="${box};position:fixed;inset:0;z-index:50">${list}</div>`,
      `over.hidden = false; document.querySelector('main').inert = true`,
    ),
    closes: false,
    isOpen: () => document.querySelector('#over')?.hasAttribute('hidden') === false,
  },
};

const pathOf = (name: string) => `/product/${name.replaceAll(' ', '-')}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await servePages(
    browser,
    Object.fromEntries(Object.entries(overs).map(([name, { body }]) => [pathOf(name), body])),
  );
});
afterAll(() => browser?.close());

/** Whether a click in the middle of one of our elements reaches it: scripts see the host, in whichever tree. */
const isOnTop = (on: Page, { x, y, width, height }: Seen) =>
  on.evaluate(
    ([left, top]) => {
      let at = document.elementFromPoint(left ?? 0, top ?? 0);
      for (let inner = at; inner !== null && inner !== undefined; ) {
        at = inner;
        inner = at.shadowRoot?.elementFromPoint(left ?? 0, top ?? 0) ?? null;
        if (inner === at) break;
      }
      return at?.localName === 'div' && at.childElementCount === 0 && at.getBoundingClientRect().width === 0;
    },
    [x + width / 2, y + height / 2],
  );

/** Roles and names of what is exposed to assistive technology. */
async function exposed(on: Page): Promise<string[]> {
  const session = await on.context().newCDPSession(on);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value}: ${name?.value}`);
}

describe.each(Object.entries(overs))('a list in a %s', (name, { closes, isOpen }) => {
  it('has marks, tooltip and seal on top, by mouse and keyboard, and leaves Escape to the page', async () => {
    const tab = await visit(browser, `https://www.sephora.com${pathOf(name)}`);
    const on = tab.page;
    await on.locator('#open').click();
    await expect.poll(() => on.evaluate(isOpen), patience).toBe(true);
    await reportWith(browser, tab, 'skip');
    await expect
      .poll(async () => (await painted(on))['pore-truth-skip'], patience)
      .toEqual(['Alcohol Denat']);

    const seal = await shownPart(on, part.seal);
    expect(await isOnTop(on, seal)).toBe(true);
    await pointAt(on, 'Alcohol Denat');
    expect(await tooltipWords(on)).toContain('Alcohol Denat is 2nd of 6');
    expect(await isOnTop(on, await shownPart(on, part.tip))).toBe(true);
    const said = await exposed(on);
    expect(said).toContain(`button: ${en.verdict.skip.headline}`);
    expect(said.some((each) => each.startsWith('tooltip:'))).toBe(true);

    // One Escape closes one thing: first the tooltip, which stays closed under the pointer.
    await on.keyboard.press('Escape');
    await partGone(on, part.tip);
    expect(await on.evaluate(isOpen)).toBe(true);
    await on.mouse.move(5, 5);
    await pressPart(on, part.seal);
    expect(await isOnTop(on, await shownPart(on, part.panel))).toBe(true);
    await on.keyboard.press('Escape');
    await partGone(on, part.panel);
    expect(await on.evaluate(isOpen)).toBe(true);

    // The seal has the focus again; pressing Tab all the way round leads back to it.
    await on.keyboard.press('Enter');
    await shownPart(on, part.panel);
    await pressPart(on, '.panel li button');
    await partGone(on, part.panel);
    expect(await on.evaluate(isOpen), 'a press on ours closed what is the page’s').toBe(true);
    // It leads to the words, and explains them.
    await shownPart(on, part.tip);
    await on.keyboard.press('Escape');
    await partGone(on, part.tip);
    expect(await on.evaluate(isOpen)).toBe(true);
    if (closes) {
      await on.keyboard.press('Escape');
      await expect.poll(() => on.evaluate(isOpen), patience).toBe(false);
      // It moves beside the title meanwhile, and back again.
      const byTitle = async () =>
        (await shownPart(on, part.seal)).y < 80 && isOnTop(on, await shownPart(on, part.seal));
      await expect.poll(byTitle, patience).toBe(true);
      await on.locator('#open').click();
      await expect.poll(byTitle, patience).toBe(false);
      await pressPart(on, part.seal);
      await shownPart(on, part.panel);
    }
    await on.close();
  });

  it('lets the Tab key reach its seal', async () => {
    const tab = await visit(browser, `https://www.sephora.com${pathOf(name)}`);
    const on = tab.page;
    await on.locator('#open').click();
    await expect.poll(() => on.evaluate(isOpen), patience).toBe(true);
    await reportWith(browser, tab, 'skip');
    await shownPart(on, part.seal);
    for (let step = 0; step < 8 && (await ownPart(on, `${part.seal}:focus`)) === null; step += 1)
      await on.keyboard.press('Tab');
    expect(await ownPart(on, `${part.seal}:focus`)).not.toBeNull();
    await on.keyboard.press('Space');
    await shownPart(on, part.panel);
    await on.close();
  });
});

it('a dialog that opens over the list is on top of the seal, which returns when it closes', async () => {
  const over = `<div id="over"></div><dialog id="news" style="width:90vw;height:80vh">News</dialog>`;
  await servePages(browser, { '/product/news': page(list + over, 'news.showModal()') });
  const tab = await visit(browser, 'https://www.sephora.com/product/news');
  await reportWith(browser, tab, 'skip');
  const seal = await shownPart(tab.page, part.seal);
  expect(await isOnTop(tab.page, seal)).toBe(true);
  await tab.page.locator('#open').click();
  expect(await isOnTop(tab.page, seal)).toBe(false);
  await tab.page.keyboard.press('Escape');
  await pressPart(tab.page, part.seal);
  await shownPart(tab.page, part.panel);
  await tab.page.close();
});
