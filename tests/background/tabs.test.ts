import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAll } from '@/background/answers';
import { watchTabs } from '@/background/tabs';
import { readSeen } from '@/keep/seen';
import { changeSettings } from '@/keep/settings';
import { keepTonerAnswer, mostTonerAnswers, readTonerAnswer } from '@/keep/toner-answers';
import { kept, page, popup, productReading, question, send, tabId, toner } from './fake-tabs';

/** What is kept about tabs that the browser replaces, and about tabs in private windows. */

const replaced = vi.fn<(added: number, removed: number) => void>();
let incognito: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  incognito = false;
  replaced.mockReset();
  Object.assign(browser.tabs, {
    query: async () => [],
    get: async (id: number) => ({ id, incognito }),
    sendMessage: async () => ({ ok: true, answer: true }),
    onReplaced: {
      addListener: (listener: (added: number, removed: number) => void) =>
        replaced.mockImplementation(listener),
    },
  });
  answerAll();
  watchTabs();
});

const read = (sender: object) => send('read', question(productReading([toner], 'Brook Toner')), sender);
const settled = () => send('tab-state', { tabId }, popup);
const session = () => fakeBrowser.storage.session.get();

it('a tab that the browser discarded is forgotten, and its successor has no state', async () => {
  await read(page);
  await settled();
  expect(await kept()).not.toBeNull();
  replaced(71, tabId);
  await vi.waitFor(async () => expect(await kept()).toBeNull());
  expect(await kept(71)).toBeNull();
});

it('a tab that is replaced takes no other tab’s state with it', async () => {
  await read(page);
  await read({ ...page, tab: { id: 71 } });
  await settled();
  replaced(72, 71);
  await vi.waitFor(async () => expect(await kept(71)).toBeNull());
  expect(await kept()).not.toBeNull();
});

it('on startup, an active tab that hangs does not prevent another from being forgotten', async () => {
  await read(page);
  await read({ ...page, tab: { id: 71 } });
  await settled();
  Object.assign(browser.tabs, {
    query: async () => [{ id: tabId }, { id: 71 }],
    sendMessage: (id: number) =>
      id === tabId ? new Promise(() => {}) : Promise.reject(new Error('Receiving end does not exist.')),
  });
  watchTabs();
  await vi.waitFor(async () => expect(await kept(71)).toBeNull());
  expect(await kept()).not.toBeNull();
});

describe('of a private window', () => {
  const inPrivate = { ...page, tab: { id: tabId, incognito: true } };

  it('no product is added to those seen lately', async () => {
    await changeSettings({ seen: true });
    const before = await fakeBrowser.storage.local.get();
    await read(inPrivate);
    await settled();
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
    await read(page);
    await vi.waitFor(async () => expect(await readSeen()).toHaveLength(1));
  });

  it('state and answers are forgotten when the tab closes', async () => {
    incognito = true;
    await read(inPrivate);
    await send('say-toner', { tabId, url: 'https://shop.example/toner?a=1', isToner: true }, popup);
    expect(await readTonerAnswer('https://shop.example/toner')).toBe(true);
    fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () => expect(JSON.stringify(await session())).not.toContain('shop.example'));
    expect(await readTonerAnswer('https://shop.example/toner')).toBeUndefined();
  });
});

describe('the answer to "Is it a toner?"', () => {
  const url = 'https://shop.example/toner';

  it('outlives its tab in a window that is not private', async () => {
    await send('say-toner', { tabId, url, isToner: false }, popup);
    fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false });
    expect(await readTonerAnswer(`${url}?b=2`)).toBe(false);
    await send('say-toner', { tabId, url, isToner: null }, popup);
    expect(await readTonerAnswer(url)).toBeUndefined();
  });

  it('is kept for a bounded number of pages, the latest', async () => {
    for (let at = 0; at <= mostTonerAnswers; at++) await keepTonerAnswer(`${url}${at}`, true, null);
    expect(Object.values(await session()).flat()).toHaveLength(mostTonerAnswers);
    expect(await readTonerAnswer(`${url}0`)).toBeUndefined();
    expect(await readTonerAnswer(`${url}${mostTonerAnswers}`)).toBe(true);
  });
});
