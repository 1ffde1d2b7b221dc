import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { checkPictureOf } from '../../scripts/browser/picture-page';
import { openTab } from '../../scripts/browser/tab';
import { animatedPng } from '../../scripts/screenshots/animated-png';
import en from '../../src/locales/en.json';
import { drawn, plainList, tonerList } from './drawings';

/** Pictures that show one thing and hold another, or that are made to fill the memory. */

/** Reading takes seconds, more where other tests run beside it. */
const patience = { timeout: 60_000 };
const slow = 120_000;

let browser: Browser;
let easel: Page;
const asked: string[] = [];
const files = new Map<string, Buffer>();

beforeAll(async () => {
  // Stands in for the access that a click on the menu gives.
  browser = await launch({ everywhere: true });
  await browser.context.route(/^https?:/, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files.get(pathname);
    if (file !== undefined) await route.fulfill({ contentType: 'image/png', body: file });
    else
      await route.fulfill({
        contentType: 'text/html',
        body: '<title>Calm Toner</title><img src="/plain.png" width="700">',
      });
  });
  browser.context.on('request', (request) => asked.push(request.url()));
  easel = await browser.context.newPage();
  await easel.goto('https://pictures.example/easel.html');
  const sheet = { width: 760, height: 160 };
  files.set('/plain.png', (await drawn(easel, { ...sheet, lines: plainList })).buffer);
  files.set('/toner.png', (await drawn(easel, { ...sheet, lines: tonerList })).buffer);
});
afterAll(() => browser?.close());
afterEach(async () => {
  const { context, origin } = browser;
  for (const page of context.pages()) if (page.url().startsWith(origin)) await page.close();
});

const choose = async (name: string, mimeType: string, buffer: Buffer): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/picture.html`);
  await page.getByRole('button', { name: en.picture.choose }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  return page;
};
const says = async (page: Page, words: string) =>
  expect.poll(() => page.locator('main').innerText(), patience).toContain(words);

const file = (path: string): Buffer => {
  const found = files.get(path);
  if (found === undefined) throw new Error(`${path} was not drawn`);
  return found;
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A black square of so many pixels a side, one bit each. */
function square(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

it('a picture that its page changes after the menu was opened is not read unasked', {
  timeout: slow,
}, async () => {
  const tab = await openTab(browser);
  await tab.page.goto('https://pictures.example/toner.html');
  await tab.page.bringToFront();
  const page = await checkPictureOf(browser, tab, 'img', () =>
    tab.page.locator('img').evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('no picture');
      image.src = '/toner.png';
      await image.decode();
    }),
  );
  // What the screen shows is offered, and the person frames what is to be read.
  await page.getByRole('application', { name: en.picture.frameLabel }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain(en.verdict.clear.headline);
  await tab.page.close();
});

it('a picture that moves stands still: what is shown is what was read', { timeout: slow }, async () => {
  const film = animatedPng([
    { png: file('/plain.png'), shown: 200 },
    { png: file('/toner.png'), shown: 5_000 },
  ]);
  const page = await choose('film.png', 'image/png', film);
  await says(page, en.verdict.clear.headline);
  const isMoving = await page.locator('.shot image').evaluate(async (image) => {
    const address = image.getAttribute('href') ?? '';
    return (await (await fetch(address)).text()).includes('acTL');
  });
  expect(isMoving).toBe(false);
});

describe('a drawing', () => {
  const script = `parent.document.title = 'ran'; document.title = 'ran'; fetch('https://spy.example/fetched')`;
  const held =
    '<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://spy.example/framed"/></foreignObject>';
  const drawing = (
    within: string,
  ) => `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="160" onload="${script}">
    <script>${script}</script><image href="https://spy.example/asked.png" width="9" height="9"/>
    <rect width="700" height="160" fill="white"/>
    <g font-family="sans-serif" font-size="22">${tonerList
      .map((line, index) => `<text x="20" y="${48 + 33 * index}">${line}</text>`)
      .join('')}</g>${within}</svg>`;

  it('with scripts and addresses is read as a picture, runs nothing and asks for nothing', {
    timeout: slow,
  }, async () => {
    const shown = await choose('label.svg', 'image/svg+xml', Buffer.from(drawing('')));
    await says(shown, en.toner.headline);
    expect(await shown.title()).not.toContain('ran');
    expect(asked.filter((url) => url.includes('spy.example'))).toEqual([]);
  });

  it('that holds a page is refused, and the page is not asked for', { timeout: slow }, async () => {
    const shown = await choose('page.svg', 'image/svg+xml', Buffer.from(drawing(held)));
    await says(shown, en.picture.problem.notPicture);
    expect(asked.filter((url) => url.includes('spy.example'))).toEqual([]);
  });
});

it('a picture of a few kilobytes that unpacks to hundreds of megapixels is refused', {
  timeout: slow,
}, async () => {
  const bomb = square(20_000);
  expect(bomb.length).toBeLessThan(100_000);
  const page = await choose('bomb.png', 'image/png', bomb);
  await says(page, en.picture.problem.tooLarge.replace('$1', '400'));
});

it('a picture that is long and thin is read or refused, and the page stays', { timeout: slow }, async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="60000"/>';
  const page = await choose('thread.svg', 'image/svg+xml', Buffer.from(drawing));
  await expect
    .poll(() => page.locator('main').innerText(), patience)
    .toMatch(new RegExp([en.verdict.unread.headline, en.picture.problem.failed].join('|')));
});
