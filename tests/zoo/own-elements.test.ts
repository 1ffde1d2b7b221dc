import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { ownPart, part, partGone, pressPart, shownPart } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { pointAt, tooltipWords } from '../../scripts/browser/pointer';
import type { Tab } from '../../scripts/browser/tab';
import en from '../../src/locales/en.json';
import { patience, reportWith, visit } from '../e2e/on-page';
import { productPage, servePages } from '../e2e/own-pages';

/** The seal, its panel and the tooltip on pages that interfere with them, by real input: their shadow trees are closed. */

const names = 'Aqua, Alcohol Denat., Glycerin, Panthenol, Menthol, Phenoxyethanol';
const list = `<h2>Ingredients</h2><p id="list" style="max-width:420px">${names}</p>`;
const product = (body = '', head = '') =>
  `${head}${productPage('Fresh Toner', `<div style="height:120px"></div>${list}${body}`)}`;

const taking = `<script>
  window.taken = [];
  for (const name of ['pore-truth', 'pore-truth-seal', 'div', 'x-seal'])
    try {
      customElements.define(name, class extends HTMLElement {
        constructor() { super(); taken.push(this.attachInternals().shadowRoot); }
      });
    } catch {}
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); taken.push(root); return root; };
  const append = Element.prototype.append;
  Element.prototype.append = Node.prototype.appendChild = function (...all) { taken.push(this); return append.apply(this, all); };
  document.createElement = new Proxy(document.createElement, { apply(...all) { const made = Reflect.apply(...all); taken.push(made); return made; } });
</script>`;

const press = (type: string) =>
  `new PointerEvent('${type}', { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y })`;

const pages: Record<string, string> = {
  '/product/plain': product(),
  '/product/long': product('<div style="height:3000px"></div>'),
  '/product/takes': product('', taking),
  '/product/covers': product(
    `<div id="cover" popover="manual" style="position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;pointer-events:none;background:#fff">A prize</div>
     <script>setInterval(() => cover.matches(':popover-open') || cover.showPopover(), 50)</script>`,
  ),
};

let browser: Browser;
let tab: Tab;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await servePages(browser, pages);
});
afterAll(() => browser?.close());
afterEach(() => tab?.page.close());

const open = async (path: string) => {
  tab = await visit(browser, `https://www.sephora.com/product/${path}`);
  page = tab.page;
  await reportWith(browser, tab, 'skip');
  await shownPart(page, part.seal);
};

describe('the panel of the seal', () => {
  it('opens, follows a press inside, and closes on a second press of the seal', async () => {
    await open('long');
    await pressPart(page, part.seal);
    expect((await shownPart(page, part.panel)).text).toContain(en.topic.alcoholToner.reason);
    await pressPart(page, '.panel .reason');
    expect(await ownPart(page, part.panel), 'a press on words closed it').not.toBeNull();
    await page.evaluate(() => scrollTo({ top: 60, behavior: 'instant' }));
    await pressPart(page, '.panel li button');
    await partGone(page, part.panel);
    await expect
      .poll(
        () => page.evaluate(() => [...(CSS.highlights.get('pore-truth-flash') ?? [])].map(String)),
        patience,
      )
      .toEqual(['Alcohol Denat']);

    await pressPart(page, part.seal);
    await shownPart(page, part.panel);
    await pressPart(page, part.seal);
    await partGone(page, part.panel);
  });

  it('closes on a press outside, which the page gets too, and on Escape', async () => {
    await open('plain');
    await pressPart(page, part.seal);
    await shownPart(page, part.panel);
    await page.evaluate(() => {
      document.addEventListener('click', () => document.body.setAttribute('data-clicked', ''));
    });
    await page.mouse.click(600, 700);
    await partGone(page, part.panel);
    expect(await page.locator('body').getAttribute('data-clicked')).toBe('');
    await pressPart(page, part.seal);
    await shownPart(page, part.panel);
    await page.keyboard.press('Escape');
    await partGone(page, part.panel);
  });

  it('is reached, opened and left by keyboard', async () => {
    await open('plain');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shownPart(page, part.panel);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await partGone(page, part.panel);
    await expect
      .poll(async () => (await painted(page))['pore-truth-flash'], patience)
      .toEqual(['Alcohol Denat']);
  });

  it('opens and closes by touch', async () => {
    await open('plain');
    const session = await page.context().newCDPSession(page);
    const tap = async (selector: string) => {
      const { x, y, width, height } = await shownPart(page, selector);
      const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await tap(part.seal);
    await shownPart(page, part.panel);
    await tap('.panel li button');
    await partGone(page, part.panel);
    await tap(part.seal);
    await shownPart(page, part.panel);
    await tap(part.seal);
    await partGone(page, part.panel);
  });
});

describe('a page', () => {
  it('can’t reach our shadow trees', async () => {
    await open('takes');
    await pointAt(page, 'Alcohol Denat');
    expect(await tooltipWords(page)).toContain('Alcohol Denat is 2nd of 6');
    const taken = await page.evaluate(() => {
      const all: unknown = Reflect.get(window, 'taken');
      if (!Array.isArray(all)) throw new Error('nothing was tried');
      const hosts = [...document.body.children].filter(
        (each) => each.localName === 'div' && !each.hasChildNodes(),
      );
      return {
        taken: all.length,
        hosts: hosts.length,
        open: hosts.filter(({ shadowRoot }) => shadowRoot).length,
      };
    });
    expect(taken).toEqual({ taken: 0, hosts: 2, open: 0 });
  });

  it('can’t press or close our elements with its own events', async () => {
    await open('plain');
    const { x, y } = await shownPart(page, part.seal);
    const send = (types: string[]) =>
      page.evaluate(
        `{ const x = ${x + 14}, y = ${y + 14}; const host = document.elementFromPoint(x, y);
           for (const target of [host, document.body]) for (const event of [${types.map(press)}]) target.dispatchEvent(event);
           host.click(); host.focus(); }`,
      );
    await send(['pointerdown', 'mousedown', 'mouseup', 'click']);
    expect(await ownPart(page, part.panel)).toBeNull();
    await pressPart(page, part.seal);
    await shownPart(page, part.panel);
    await send(['pointerdown', 'click']);
    await page.evaluate(() =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(await ownPart(page, part.panel)).not.toBeNull();
    await page.keyboard.press('Escape');
    await partGone(page, part.panel);
    // Nor is there a tooltip for a fake pointer event.
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('pore-truth-skip') ?? [];
      if (!(range instanceof Range)) throw new Error('nothing is marked');
      const { x: clientX, y: clientY } = range.getBoundingClientRect();
      for (const type of ['pointermove', 'click'])
        document.body.dispatchEvent(
          new PointerEvent(type, {
            clientX: clientX + 3,
            clientY: clientY + 3,
            bubbles: true,
            pointerType: 'mouse',
          }),
        );
    });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await ownPart(page, part.tip)).toBeNull();
  });

  it('cannot trick the person into hiding the seals: the choice is made on our own page', async () => {
    await open('covers');
    await pressPart(page, part.seal);
    const [options] = await Promise.all([
      browser.context.waitForEvent('page'),
      pressPart(page, '.panel .foot button'),
    ]);
    await options.getByRole('heading', { name: en.seal.question.replace('$1', 'www.sephora.com') }).waitFor();
    expect(await ownPart(page, part.seal), 'nothing is hidden before the answer').not.toBeNull();
    await options.getByRole('button', { name: en.seal.offHere }).click();
    await partGone(page, part.seal);
    await options
      .getByRole('button', { name: en.options.marks.sealOnName.replace('$1', 'www.sephora.com') })
      .click();
    await shownPart(page, part.seal);
    await options.close();
  });

  it('loses no click: only what is drawn of our elements can be clicked', async () => {
    await open('plain');
    const { x, y, width, height } = await shownPart(page, part.seal);
    const ours = () =>
      page.evaluate(() => {
        const spots: [number, number][] = [];
        for (let top = 1; top < innerHeight; top += 5)
          for (let left = 1; left < innerWidth; left += 5) {
            const at = document.elementFromPoint(left, top);
            if (at?.localName === 'div' && at.parentElement === document.body && !at.hasChildNodes())
              spots.push([left, top]);
          }
        return spots;
      });
    const spots = await ours();
    expect(spots.length).toBeGreaterThan(9);
    for (const [left, top] of spots) {
      expect(left).toBeGreaterThanOrEqual(Math.floor(x));
      expect(left).toBeLessThanOrEqual(x + width);
      expect(top).toBeGreaterThanOrEqual(Math.floor(y));
      expect(top).toBeLessThanOrEqual(y + height);
    }
    // Nor while the list is out of view.
    await page.evaluate(() => document.querySelector('main')?.setAttribute('style', 'display:none'));
    await expect.poll(async () => (await ownPart(page, part.seal))?.visible, patience).toBe(false);
    expect(await ours()).toEqual([]);
  });
});

describe('none of our text', () => {
  it('is not copied with the page, found by its search, or saved with it', async () => {
    await open('plain');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Alcohol Denat.');
    const found = (words: string) =>
      page.evaluate((text) => {
        getSelection()?.removeAllRanges();
        return Reflect.apply(Reflect.get(window, 'find'), window, [text, false, false, true]) === true;
      }, words);
    expect(await found('Glycerin')).toBe(true);
    const session = await page.context().newCDPSession(page);
    const saved = async () => {
      const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
      return data.replaceAll('=\r\n', '');
    };
    const file = await saved();
    expect(file).toContain('Alcohol Denat.');
    for (const words of [
      en.verdict.skip.headline,
      en.topic.alcoholToner.reason,
      'Pore Truth',
      'is 2nd of 6',
    ]) {
      expect(copied).not.toContain(words);
      expect(await found(words), words).toBe(false);
      expect(file).not.toContain(words);
    }
  });

  it('is copied with the page while panel and tooltip are open', async () => {
    await open('plain');
    await pressPart(page, part.seal);
    await shownPart(page, part.panel);
    await pointAt(page, 'Alcohol Denat');
    await shownPart(page, part.tip);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Alcohol Denat.');
    expect(copied).not.toContain(en.topic.alcoholToner.title);
    expect(copied).not.toContain(en.topic.alcoholToner.reason);
  });
});

it('the seal has a name for screen readers, though its words are not on the page', async () => {
  await open('plain');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${role?.value}: ${name?.value}`);
  expect(named).toContain(`button: ${en.verdict.skip.headline}`);
  expect(named).toContain(`region: ${en.seal.label.replace('$1', en.verdict.skip.headline)}`);
});

describe('words dragged over', () => {
  it('are selected as usual, and no tooltip interferes', async () => {
    await open('plain');
    const box = await page.locator('#list').boundingBox();
    if (box === null) throw new Error('no list');
    const y = box.y + 10;
    await pointAt(page, 'Alcohol Denat');
    await shownPart(page, part.tip);
    await page.mouse.move(box.x + 1, y);
    await page.mouse.down();
    const seen: boolean[] = [];
    for (let x = box.x; x < box.x + 180; x += 6) {
      await page.mouse.move(x, y);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      if (x > box.x + 12) seen.push((await ownPart(page, part.tip)) !== null);
    }
    await page.mouse.up();
    await page.mouse.move(box.x + 90, y);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(seen.filter(Boolean)).toEqual([]);
    expect(await ownPart(page, part.tip), 'it opens after the selection').toBeNull();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(names.startsWith(selected), selected).toBe(true);
    expect(selected.length).toBeGreaterThan(15);
    // On coming back it opens.
    await page.mouse.move(5, 5);
    await pointAt(page, 'Alcohol Denat');
    await shownPart(page, part.tip);
  });
});
