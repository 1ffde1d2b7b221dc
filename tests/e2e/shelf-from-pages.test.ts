import type { Page } from 'playwright';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { ownPart, part, partGone, pressPart, shownPart } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { pointAt, tooltipWords } from '../../scripts/browser/pointer';
import { sealInView } from '../../scripts/browser/seal';
import { unfold } from '../../scripts/browser/unfold';
import en from '../../src/locales/en.json';
import { patience, reportWith, visit } from './on-page';
import { servePages } from './own-pages';

/** From the seal of a page onto the shelf, and what a bag shows of the week on the page itself. */

const retinol = 'https://theordinary.com/en-us/night-shift-retinol-100005.html';
const lactic = 'https://www.lookfantastic.com/p/smooth-tide-lactic/13000006/';
const cream = 'https://www.sephora.com/product/barrier-rest-cream-P900012';

let browser: Browser;
beforeEach(async () => {
  await browser?.close();
  browser = await launch();
  await serveDemo(browser.context);
});
afterAll(() => browser?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a product and its seal. */
async function sealOn(url: string, verdict: 'works' | 'clear'): Promise<Page> {
  const tab = await visit(browser, url);
  await reportWith(browser, tab, verdict);
  await unfold(tab.page);
  await tab.page.evaluate(() => document.querySelector('details[open]')?.scrollIntoView({ block: 'center' }));
  await sealInView(tab.page);
  await pressPart(tab.page, part.seal);
  await shownPart(tab.page, part.panel);
  return tab.page;
}

const panelOf = async (page: Page) => (await shownPart(page, part.panel)).text;

describe('the seal of a product', () => {
  it('leads to the week page, where the person confirms, and then says that it is on the shelf', async () => {
    const shop = await sealOn(retinol, 'works');
    expect((await ownPart(shop, part.add))?.text).toBe(en.week.addToWeek);
    const opened = browser.context.waitForEvent('page');
    await pressPart(shop, part.add);
    const week = await opened;
    await week.getByRole('heading', { name: en.week.question }).waitFor();
    expect(week.url()).toBe(`${browser.origin}/week.html`);
    // Nothing was added by the press on the page.
    expect(await week.locator('.shelf-product').count()).toBe(0);
    await button(week, en.week.addToWeek).click();
    await week.getByRole('heading', { name: /Night Shift/ }).waitFor();
    expect(await week.locator('.shelf-product').count()).toBe(1);

    await shop.bringToFront();
    const said = async () => {
      if ((await ownPart(shop, part.panel)) === null) await pressPart(shop, part.seal);
      return panelOf(shop);
    };
    await expect.poll(said, patience).toContain(en.week.onShelf);
    expect(await ownPart(shop, part.add)).toBeNull();
  });

  it('has the open week page ask about one product after the other', async () => {
    const first = browser.context.waitForEvent('page', (page) => page.url().startsWith(browser.origin));
    await pressPart(await sealOn(retinol, 'works'), part.add);
    const week = await first;
    await button(week, en.week.addToWeek).click();
    await week.locator('.shelf-product').waitFor();
    const count = browser.context.pages().length;

    const shop = await sealOn(lactic, 'works');
    expect(await panelOf(shop)).toContain('on your shelf, a retinoid: use them on different nights.');
    await pressPart(shop, part.add);
    await week.getByText('In your week it would get Tuesday and Friday.').waitFor();
    expect(browser.context.pages()).toHaveLength(count + 1);
    await button(week, en.week.edit.cancel).click();
    expect(await week.locator('.shelf-product').count()).toBe(1);
  });

  it('offers a product without a role for the shelf', async () => {
    const shop = await sealOn(cream, 'clear');
    const opened = browser.context.waitForEvent('page');
    await pressPart(shop, part.add);
    const week = await opened;
    const question = week.getByRole('region', { name: en.week.question });
    await question.getByRole('button', { name: en.week.addToShelf }).click();
    await week.locator('.shelf-product').waitFor();
  });

  it('offers nothing while the week is off', async () => {
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html`);
    await options.getByRole('checkbox', { name: en.week.options.on }).uncheck();
    await options.getByText(en.options.saved, { exact: true }).waitFor();
    const shop = await sealOn(retinol, 'works');
    expect(await panelOf(shop)).not.toContain(en.week.addToWeek);
    expect(await ownPart(shop, part.add)).toBeNull();
  });

  it('does not listen to a page that presses its button by script', async () => {
    const shop = await sealOn(retinol, 'works');
    const { x, y, width, height } = await shownPart(shop, part.add);
    const pages = browser.context.pages().length;
    await shop.evaluate(
      ([x = 0, y = 0]) => {
        const host = document.elementFromPoint(x, y);
        for (const type of ['pointerdown', 'pointerup', 'click'])
          host?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }),
          );
      },
      [x + width / 2, y + height / 2],
    );
    expect((await shownPart(shop, part.add)).visible).toBe(true);
    expect(browser.context.pages()).toHaveLength(pages);
    await shop.keyboard.press('Escape');
    await partGone(shop, part.panel);
  });
});

describe('a bag', () => {
  const shop = 'https://small-shop.example';
  const titles = [
    'Night Retinol Serum',
    'Plain Oat Cream',
    'Salicylic Acid Toner 2%',
    'Charcoal Pore Strips',
  ];
  const row = (title: string) =>
    `<tr><td><a href="/products/${title.replaceAll(/\W+/g, '-')}">${title}</a></td><td><input value="1"></td></tr>`;
  const cart = `<title>Your cart</title><main><h1>Your cart</h1><form><table>${titles.map(row).join('')}</table></form></main>`;
  beforeEach(async () => {
    await browser.close();
    browser = await launch({ alsoKnown: [`${shop}/*`] });
    await servePages(browser, { '/cart': cart, '/serums': cart });
  });
  const marksOn = async (path: string) => {
    const { page } = await visit(browser, shop + path);
    const marks = () => painted(page);
    await expect.poll(async () => Object.keys(await marks()), patience).toContain('pore-truth-skip');
    return { page, marks: await marks() };
  };

  it('has the products that clash marked alike, and the tooltip names them together', async () => {
    const { page, marks } = await marksOn('/cart');
    expect(marks).toEqual({
      'pore-truth-skip': ['Pore Strips'],
      'pore-truth-care': ['Retinol', 'Salicylic Acid Toner 2%'],
    });
    for (const words of marks['pore-truth-care'] ?? []) {
      await pointAt(page, words);
      const said = await tooltipWords(page);
      expect(said).toContain(en.week.clash.title);
      expect(said).toContain(
        'These belong on different nights: Night Retinol Serum and Salicylic Acid Toner 2% .',
      );
      await page.mouse.move(0, 0);
      await partGone(page, part.tip);
    }
  });

  it('has such marks only if it is one, and the week is on', async () => {
    const apart = {
      'pore-truth-skip': ['Pore Strips'],
      'pore-truth-works': ['Retinol', 'Salicylic Acid Toner 2%'],
    };
    expect((await marksOn('/serums')).marks).toEqual(apart);
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html`);
    await options.getByRole('checkbox', { name: en.week.options.on }).uncheck();
    await options.getByText(en.options.saved, { exact: true }).waitFor();
    expect((await marksOn('/cart')).marks).toEqual(apart);
  });
});
