import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAll } from '@/background/answers';
import type { FoundInPage } from '@/background/picture-in-page';
import { checkPicture, frameTab, openPicturePage } from '@/background/pictures';
import { page, popup, productReading, question, send, tabId } from './fake-tabs';

/** A picture on its way from a tab to the page that reads it. */

const tab = {
  id: tabId,
  windowId: 3,
  index: 5,
  url: 'https://shop.example/toner',
  title: 'Calm Water – Shop',
};
const found: FoundInPage = { title: 'Calm Water', image: null, part: null, larger: null };
const own = 'data:image/png;base64,b3du';
const screen = 'data:image/png;base64,c2NyZWVu';
const part = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };

const executeScript = vi.fn<(details: object) => Promise<{ result: FoundInPage }[]>>();
const captureVisibleTab = vi.fn<(windowId: number) => Promise<string>>();
const create = vi.fn<(details: { url: string }) => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  executeScript.mockResolvedValue([{ result: found }]);
  captureVisibleTab.mockResolvedValue(screen);
  Object.assign(browser.scripting, { executeScript });
  Object.assign(browser.tabs, { captureVisibleTab, create });
  answerAll();
});

/** What the opened page is given. */
async function handed() {
  const url = new URL(create.mock.lastCall?.[0].url ?? '');
  expect(url.pathname).toBe('/picture.html');
  return send('take-picture', { id: url.hash.slice(1) }, popup);
}

const about = { url: tab.url, title: 'Calm Water', brand: '', category: '' };
const whole = { x: 0, y: 0, width: 1, height: 1 };

describe('a picture from the context menu', () => {
  it('is its own pixels if the page may read them, without a screenshot', async () => {
    executeScript.mockResolvedValue([{ result: { ...found, image: own, part } }]);
    await checkPicture(tab, 4, 'https://shop.example/label.png');
    expect(executeScript.mock.lastCall?.[0]).toMatchObject({
      target: { tabId, frameIds: [4] },
      args: ['https://shop.example/label.png'],
    });
    expect(captureVisibleTab).not.toHaveBeenCalled();
    expect(create).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ windowId: 3, index: 6 }));
    expect(await handed()).toEqual({
      ok: true,
      answer: { about, picture: { image: own, part: whole, larger: null } },
    });
  });

  it('is its part of a screenshot if the page may not', async () => {
    const larger = 'https://cdn.example/label.png';
    executeScript.mockResolvedValue([{ result: { ...found, part, larger } }]);
    await checkPicture(tab, 0, larger);
    expect(captureVisibleTab).toHaveBeenCalledExactlyOnceWith(3, { format: 'png' });
    expect(await handed()).toMatchObject({ answer: { picture: { image: screen, part, larger } } });
  });

  it('is reported as refused if the browser gives neither', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access'));
    captureVisibleTab.mockRejectedValue(new Error('Not allowed'));
    await checkPicture(tab, 0, 'https://shop.example/label.png');
    expect(await handed()).toMatchObject({
      answer: { about: { title: 'Calm Water – Shop' }, picture: 'refused' },
    });
  });

  it('belongs to the product that was read on the page', async () => {
    await send('read', question(productReading([], 'Clear Toner')), page);
    await checkPicture(tab, 0, null);
    expect(await handed()).toMatchObject({ answer: { about: { title: 'Clear Toner' } } });
  });
});

describe('from the popup', () => {
  it('a tab is framed as the screen shows it', async () => {
    await frameTab(tab);
    expect(await handed()).toMatchObject({ answer: { about, picture: { image: screen, part: null } } });
  });

  it('a pasted picture is read whole, and without one the page asks for one', async () => {
    await openPicturePage(tab, own);
    expect(await handed()).toMatchObject({ answer: { about, picture: { image: own, part: whole } } });
    await openPicturePage(tab, null);
    expect(await handed()).toMatchObject({ answer: { about, picture: null } });
    expect(captureVisibleTab).not.toHaveBeenCalled();
  });
});

it('a picture is handed over once, and only the latest are kept', async () => {
  await frameTab(tab);
  expect(await handed()).toMatchObject({ answer: { about } });
  expect(await handed()).toEqual({ ok: true, answer: null });
  await frameTab(tab);
  const first = create.mock.lastCall;
  for (let more = 0; more < 3; more += 1) await frameTab(tab);
  create.mock.lastCall?.splice(0, 1, first?.[0] ?? { url: '' });
  expect(await handed()).toEqual({ ok: true, answer: null });
});

it('no part of a picture is stored', async () => {
  await frameTab(tab);
  expect(
    JSON.stringify([await browser.storage.session.get(), await browser.storage.local.get()]),
  ).not.toContain('data:image');
});
