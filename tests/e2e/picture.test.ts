import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoAnswer } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { checkPictureOf, openedBy } from '../../scripts/browser/picture-page';
import { openPopup } from '../../scripts/browser/popup';
import { openTab, type Tab } from '../../scripts/browser/tab';
import en from '../../src/locales/en.json';
import { type Drawing, drawn, plainList, tonerList } from './drawings';

/** A label in a picture, from each way to open it to the verdict, in the built extension. */

/** Reading takes seconds, more if other tests run at the same time. */
const patience = { timeout: 60_000 };
const slow = 120_000;

let browser: Browser;
let easel: Page;
const asked: string[] = [];

beforeAll(async () => {
  // Replaces the access that a click on the menu or on the toolbar button gives.
  browser = await launch({ everywhere: true });
  await browser.context.route(/^https?:/, async (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    // A shop whose pictures are on another host, which doesn't let pages read them.
    const body =
      hostname === 'pictures.example' && pathname.endsWith('.html')
        ? `<title>Calm Toner</title><h1>Calm Toner</h1><img src="https://cdn.example/quiet-harbour-label.png" width="440">`
        : null;
    if (body === null) await route.fulfill(await demoAnswer(route.request().url()));
    else await route.fulfill({ contentType: 'text/html', body });
  });
  browser.context.on('request', (request) => asked.push(request.url()));
  easel = await browser.context.newPage();
  await easel.goto('https://pictures.example/easel.html');
});
afterAll(() => browser?.close());
afterEach(async () => {
  const { context, origin } = browser;
  for (const page of context.pages()) if (page.url().startsWith(origin)) await page.close();
});

const productTab = async (): Promise<Tab> => {
  const tab = await openTab(browser);
  await tab.page.goto('https://www.sephora.com/product/quiet-harbour-P900031');
  return tab;
};

const picturePage = async (): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/picture.html`);
  await page.getByRole('button', { name: en.picture.choose }).waitFor();
  return page;
};

const choose = (page: Page, file: Drawing) => page.locator('input[type=file]').setInputFiles(file);
const textBox = (page: Page) => page.getByLabel(en.picture.text);
const nameBox = (page: Page) => page.getByLabel(en.popup.ownText.name);
const says = async (page: Page, words: string) =>
  expect.poll(() => page.locator('main').innerText(), patience).toContain(words);

describe('the context menu on a picture', () => {
  it('reads a product whose list is only a picture, from its own pixels', { timeout: slow }, async () => {
    const tab = await productTab();
    const before = asked.length;
    const page = await checkPictureOf(browser, tab, 'img.label');
    await says(page, en.verdict.skip.headline);
    expect(await nameBox(page).inputValue()).toBe('Quiet Harbour Toner');
    expect(await textBox(page).inputValue()).toContain('Alcohol Denat., Glycerin, Hamamelis');
    await says(page, 'Alcohol Denat is 2nd of 15');
    await says(page, en.picture.mayBeWrong);
    // No request was made, not even for the picture.
    expect(asked.slice(before).filter((url) => /^https?:/.test(url))).toEqual([]);
    // The frame is around the words, and not around the second line of the 720 × 340 picture.
    const frame = await page
      .locator('.word-frame-skip')
      .first()
      .evaluate((rect) => {
        const number = (name: string) => Number(rect.getAttribute(name));
        return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
      });
    expect(frame.y).toBeGreaterThan(60);
    expect(frame.y + frame.height).toBeLessThan(120);
    expect(frame.x).toBeGreaterThan(150);
    expect(frame.width).toBeGreaterThan(100);
    expect(frame.width).toBeLessThan(250);
    expect(await page.locator('.word-frame').count()).toBe(1);
    await tab.page.close();
  });

  it('reads what the screen shows if the page may not read its picture, and says so', {
    timeout: slow,
  }, async () => {
    const tab = await openTab(browser);
    await tab.page.goto('https://pictures.example/toner.html');
    await tab.page.bringToFront();
    const page = await checkPictureOf(browser, tab, 'img');
    await says(page, en.verdict.skip.headline);
    expect(await nameBox(page).inputValue()).toBe('Calm Toner');
    await says(page, en.picture.larger);
    expect(await page.getByRole('link', { name: en.picture.openLarger }).getAttribute('href')).toBe(
      'https://cdn.example/quiet-harbour-label.png',
    );
    await tab.page.close();
  });
});

describe('from the popup', () => {
  it('an area of the page is framed with the pointer, and read', { timeout: slow }, async () => {
    const tab = await productTab();
    const popup = await openPopup(browser, tab);
    const page = await openedBy(browser, () =>
      popup.page.getByRole('button', { name: en.popup.picture.frame }).click(),
    );
    const drawing = page.getByRole('application', { name: en.picture.frameLabel });
    await drawing.waitFor();
    const read = page.getByRole('button', { name: en.picture.readPart });
    expect(await read.isDisabled()).toBe(true);
    const label = await tab.page.locator('img.label').boundingBox();
    const window = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await drawing.scrollIntoViewIfNeeded();
    const field = await drawing.boundingBox();
    if (label === null || field === null) throw new Error('nothing to frame');
    const corner = (x: number, y: number) =>
      [field.x + (x / window.width) * field.width, field.y + (y / window.height) * field.height] as const;
    await page.mouse.move(...corner(label.x - 4, label.y - 4));
    await page.mouse.down();
    await page.mouse.move(...corner(label.x + 100, label.y + 50));
    await page.mouse.move(...corner(label.x + label.width + 4, label.y + label.height + 4));
    await page.mouse.up();
    await read.click();
    await says(page, en.verdict.skip.headline);
    expect(await textBox(page).inputValue()).not.toContain('How to use');
    await tab.page.close();
  });

  it('a picture is chosen on its page, which knows the product of the tab', { timeout: slow }, async () => {
    const tab = await productTab();
    const popup = await openPopup(browser, tab);
    const page = await openedBy(browser, () =>
      popup.page.getByRole('button', { name: en.popup.picture.choose }).click(),
    );
    await choose(page, await drawn(easel, { width: 700, height: 160, lines: tonerList }));
    await says(page, en.verdict.skip.headline);
    expect(await nameBox(page).inputValue()).toBe('Quiet Harbour Toner');
    await tab.page.close();
  });
});

describe('a picture of one’s own', () => {
  it('is dropped, and read; name and text are corrected, and judged at once', { timeout: slow }, async () => {
    const page = await picturePage();
    const { buffer } = await drawn(easel, { width: 700, height: 160, lines: tonerList });
    const dropped = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'label.png', { type: 'image/png' }));
      return data;
    }, buffer.toString('base64'));
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
    // Without a name we can't tell whether it is a toner.
    await says(page, en.toner.headline);
    await nameBox(page).fill('Morning Toner');
    await says(page, en.verdict.skip.headline);
    await nameBox(page).fill('Morning Cream');
    await says(page, en.verdict.clear.headline);
    const text = await textBox(page).inputValue();
    await textBox(page).fill(text.replace('Panthenol', 'Retinol'));
    await says(page, en.verdict.works.headline);
    // The corrected word is framed where the word it replaces is.
    expect(await page.locator('.word-frame-works').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('is framed by keys alone', { timeout: slow }, async () => {
    const page = await picturePage();
    // Two lists, one above the other: the frame is around the lower one.
    const lower = { x: 40, y: 330 };
    const { buffer } = await drawn(easel, { width: 800, height: 500, lines: tonerList, at: lower });
    await choose(page, { name: 'two.png', mimeType: 'image/png', buffer });
    await page.getByRole('button', { name: en.picture.otherPart }).click(patience);
    await page.getByRole('application').focus();
    // The frame starts as the middle half; its corner moves to the bottom, then the whole frame to the left.
    await page.keyboard.press('ArrowDown');
    for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowLeft');
    for (let press = 0; press < 60; press += 1) await page.keyboard.press('Shift+ArrowRight');
    for (let press = 0; press < 15; press += 1) await page.keyboard.press('ArrowDown');
    const where = en.picture.frameAt
      .replace('$1', '0%')
      .replace('$2', '50%')
      .replace('$3', '100%')
      .replace('$4', '50%');
    expect(await page.locator('.unseen[role=status]').textContent()).toBe(where);
    await page.keyboard.press('Enter');
    await expect.poll(() => textBox(page).inputValue(), patience).toContain('Alcohol Denat');
  });

  it('with a list that the article does not cover is clear, and says how much was understood', {
    timeout: slow,
  }, async () => {
    const page = await picturePage();
    await choose(page, await drawn(easel, { width: 760, height: 160, lines: plainList }));
    await says(page, en.verdict.clear.headline);
    expect(await page.locator('main').innerText()).toMatch(/(?:9\d|100)% of the text was understood/);
  });

  it.each([
    ['without text', { width: 600, height: 300 }],
    ['of a cat', { width: 900, height: 700, cat: true }],
  ])('%s is not read', { timeout: slow }, async (_, sheet) => {
    const page = await picturePage();
    await choose(page, await drawn(easel, sheet));
    await says(page, en.verdict.unread.headline);
    expect(await page.locator('main').innerText()).not.toContain(en.verdict.clear.headline);
  });

  it('of forty megapixels is scaled down and read', { timeout: slow }, async () => {
    const page = await picturePage();
    const large = { width: 8_000, height: 5_000, lines: tonerList, at: { x: 400, y: 2_000 }, size: 200 };
    await choose(page, await drawn(easel, large));
    await says(page, en.toner.headline);
    expect(await textBox(page).inputValue()).toContain('Alcohol Denat');
  });

  it('that is not a picture, or too large, is refused with a reason', { timeout: slow }, async () => {
    const page = await picturePage();
    await choose(page, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Aqua, Glycerin') });
    await says(page, en.picture.problem.notPicture);
    await choose(page, await drawn(easel, { width: 15_000, height: 7_000 }));
    await says(page, en.picture.problem.tooLarge.replace('$1', '105'));
  });
});

describe('a reading', () => {
  const long = { width: 3_000, height: 4_000, size: 30 };
  const manyLines = Array.from({ length: 60 }, (_, at) => plainList[at % plainList.length] ?? '');

  it('can be cancelled, which ends its worker, and started again', { timeout: slow }, async () => {
    const page = await picturePage();
    await choose(page, await drawn(easel, { ...long, lines: manyLines }));
    await expect.poll(() => page.workers().length, patience).toBe(1);
    await page.getByRole('button', { name: en.picture.cancel }).click();
    await says(page, en.picture.cancelled);
    await expect.poll(() => page.workers().length, patience).toBe(0);
    await page.getByRole('button', { name: en.picture.readAll }).click();
    await expect.poll(() => page.workers().length, patience).toBe(1);
    await page.keyboard.press('Escape');
    await says(page, en.picture.cancelled);
  });

  it('waits for another page’s reading, and releases its worker when done', {
    timeout: slow,
  }, async () => {
    const [first, second] = [await picturePage(), await picturePage()];
    await choose(first, await drawn(easel, { ...long, lines: manyLines }));
    await expect.poll(() => first.workers().length, patience).toBe(1);
    await choose(second, await drawn(easel, { width: 760, height: 160, lines: plainList }));
    await says(second, en.picture.waiting);
    expect(second.workers()).toHaveLength(0);
    await first.getByRole('button', { name: en.picture.cancel }).click();
    await says(second, en.verdict.clear.headline);
    expect(second.workers()).toHaveLength(0);
  });
});
