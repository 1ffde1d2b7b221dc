import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Firefox, openAnsweredTab, openOwnPage } from '../../scripts/browser/firefox';
import en from '../../src/locales/en.json';
import { draw, plainList, tonerList } from '../e2e/drawings';
import { expectNoComplaints } from './complaints';

const patience = { timeout: 60_000 };
const slow = 120_000;

/** The picture page that was opened by the menu or the popup, once it shows something. */
async function picturePage({ browser, origin }: Firefox): Promise<Page> {
  const find = async () =>
    (await browser.pages()).findLast((page) => page.url().startsWith(`${origin}/picture.html`));
  // The last one: a new tab changes its process, and stays listed under its old address too.
  const isDrawn = async () =>
    (await find())?.evaluate(() => document.querySelector('.picture-stage > *') !== null);
  await expect.poll(isDrawn, patience).toBe(true);
  const found = await find();
  if (found === undefined) throw new Error('the picture page was closed');
  return found;
}

const says = async (page: Page, words: string) =>
  expect.poll(() => page.evaluate(() => document.body.innerText), patience).toContain(words);
const read = (page: Page) => page.$eval('textarea', ({ value }) => value);

/** Drops a drawn picture on the page. */
const drop = async (page: Page, base64: string) =>
  page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'label.png', { type: 'image/png' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, base64);

/** Reading a label in a picture, with the access that real clicks on menu and toolbar button give. */
export function picture(running: () => Firefox): void {
  it('the context menu reads a product whose list is only a picture', { timeout: slow }, async () => {
    const firefox = running();
    const tab = await openAnsweredTab(firefox);
    await tab.page.goto('https://small-shop.example/quiet-harbour');
    await tab.page.bringToFront();
    await tab.page.click('img.label', { button: 'right' });
    await expect.poll(() => firefox.window.chooseInMenu(en.menu.checkPicture), patience).toBe(true);
    const page = await picturePage(firefox);
    await says(page, en.verdict.skip.headline);
    expect(await read(page)).toContain('Alcohol Denat., Glycerin');
    expect(await page.$eval('input[type=text]', ({ value }) => value)).toBe('Quiet Harbour Toner');
    await expectNoComplaints(firefox, tab);
    await page.close();
    await tab.page.close();
  });

  it('an area of the page is framed and read', { timeout: slow }, async () => {
    const firefox = running();
    const tab = await openAnsweredTab(firefox);
    await tab.page.goto('https://www.sephora.com/product/quiet-harbour-P900031');
    await tab.page.bringToFront();
    const label = await tab.page.$eval('img.label', (image) => {
      image.scrollIntoView({ block: 'start' });
      const { left, top, width, height } = image.getBoundingClientRect();
      return {
        left: left / innerWidth,
        top: top / innerHeight,
        width: width / innerWidth,
        height: height / innerHeight,
      };
    });
    await firefox.window.pressToolbarButton();
    await expect.poll(firefox.window.popupWords, patience).toContain(en.popup.picture.frame);
    await firefox.window.pressInPopup(en.popup.picture.frame);
    const page = await picturePage(firefox);
    const field = await page.waitForSelector('.drawing');
    const box = await field?.boundingBox();
    if (!box) throw new Error('nothing to draw in');
    const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
    await page.bringToFront();
    await page.mouse.move(...at(label.left, label.top));
    await page.mouse.down();
    await page.mouse.move(...at(label.left + label.width, label.top + label.height), { steps: 4 });
    await page.mouse.up();
    await page.click('.drawing ~ .buttons .primary');
    await says(page, en.verdict.skip.headline);
    expect(await read(page)).not.toContain('How to use');
    await expectNoComplaints(firefox, tab);
    await page.close();
    await tab.page.close();
  });

  it('a dropped picture is read, cancelled, and refused where it cannot be read', {
    timeout: slow,
  }, async () => {
    const firefox = running();
    const easel = await openAnsweredTab(firefox);
    await easel.page.goto('https://small-shop.example/');
    const drawn = (sheet: Parameters<typeof draw>[0]) => easel.page.evaluate(draw, sheet);
    const [toner, blank, cat] = [
      await drawn({ width: 700, height: 160, lines: tonerList }),
      await drawn({ width: 600, height: 300 }),
      await drawn({ width: 900, height: 700, cat: true }),
    ];
    const large = await drawn({
      width: 8_000,
      height: 5_000,
      lines: tonerList,
      at: { x: 400, y: 2_000 },
      size: 200,
    });
    const lines = Array.from({ length: 60 }, (_, at) => plainList[at % plainList.length] ?? '');
    const long = await drawn({ width: 3_000, height: 4_000, size: 30, lines });

    const page = await firefox.browser.newPage();
    await openOwnPage(page, `${firefox.origin}/picture.html`);
    await page.bringToFront();
    await says(page, en.picture.choose);
    await drop(page, toner);
    await says(page, en.toner.headline);
    await drop(page, blank);
    await says(page, en.verdict.unread.reasonPictureEmpty);
    await drop(page, cat);
    await says(page, en.verdict.unread.headline);
    await drop(page, large);
    await says(page, en.toner.headline);
    await drop(page, long);
    await says(page, en.picture.cancel);
    await page.keyboard.press('Escape');
    await says(page, en.picture.cancelled);
    await expectNoComplaints(firefox, easel);
    await page.close();
    await easel.page.close();
  });
}
