import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAll } from '@/background/answers';
import { makeMenus, watchMenus } from '@/background/menu';
import { changeSettings, readSettings } from '@/keep/settings';
import { badge, kept, page, popup, productReading, question, send, tabId, toner } from './fake-tabs';

type Clicked = (
  info: { menuItemId: string; checked?: boolean; frameId?: number },
  tab: object,
) => Promise<void>;

const created = vi.fn();
const executeScript = vi.fn<() => Promise<{ result: string }[]>>(async () => []);
const insertCSS = vi.fn(async () => {});
const openPopup = vi.fn(async () => {});
const sendMessage = vi.fn<(tabId: number, message: object, options: object) => Promise<unknown>>();
const updated = vi.fn<(id: string, change: object) => Promise<void>>();
let click: Clicked;
let press: (command: string) => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  Object.assign(browser.contextMenus, {
    create: created,
    update: updated,
    removeAll: async () => {},
    onClicked: {
      addListener: (listener: Clicked) => {
        click = listener;
      },
    },
  });
  updated.mockResolvedValue(undefined);
  Object.assign(browser.commands, {
    onCommand: {
      addListener: (listener: typeof press) => {
        press = listener;
      },
    },
  });
  Object.assign(browser.scripting, { executeScript, insertCSS });
  Object.assign(browser.action, { openPopup });
  Object.assign(browser.tabs, { sendMessage });
  answerAll();
  watchMenus();
});

const checkSelection = (frameId = 0) =>
  click({ menuItemId: 'check-selection', frameId }, { id: tabId, url: 'https://blog.example/' });

it('creates three menu entries: for a selection, for a picture, and a checkbox for the marks on the button', async () => {
  await makeMenus();
  expect(created.mock.calls.map(([entry]) => entry)).toMatchObject([
    { title: 'Check selected ingredients', contexts: ['selection'] },
    { title: 'Check the ingredients in this picture', contexts: ['image'] },
    { type: 'checkbox', checked: true, contexts: ['action'] },
  ]);
});

it('the checkbox in the button’s menu switches the marks off and on', async () => {
  await click({ menuItemId: 'marks', checked: false }, { id: tabId });
  expect((await readSettings()).marks).toBe(false);
  await click({ menuItemId: 'marks', checked: true }, { id: tabId });
  expect((await readSettings()).marks).toBe(true);
});

it('the checkbox follows a change of the setting made elsewhere', async () => {
  await changeSettings({ marks: false });
  await vi.waitFor(() => expect(updated).toHaveBeenLastCalledWith('marks', { checked: false }));
});

it('the keyboard shortcut toggles the marks, and other shortcuts do not', async () => {
  await press('toggle-marks');
  expect((await readSettings()).marks).toBe(false);
  await press('toggle-marks');
  expect((await readSettings()).marks).toBe(true);
  await press('some-other');
  expect((await readSettings()).marks).toBe(true);
});

describe('checking a selection', () => {
  const request = { name: 'check-selection', ask: { keep: true } };
  /** The tab's state as stored, after pending changes. */
  const stored = async () => {
    await send('tab-state', { tabId }, popup);
    return kept();
  };
  const selected = { ...productReading([]).product, lists: [{ text: toner, source: 'selection' as const }] };

  /** Stands in for a page's script, which sends the selection when asked. */
  const sendsSelection = async (_tab: number, _message: object, options: object) => {
    const reading = { kind: 'selection', keep: true, product: { ...selected, title: 'Brook Toner' } };
    await send('read', question(reading, 'a frame'), { ...page, ...options });
    return { ok: true, answer: true };
  };

  it('asks the page’s script, stores the report, and opens the popup', async () => {
    sendMessage.mockImplementation(sendsSelection);
    await checkSelection();
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(tabId, request, { frameId: 0 });
    expect(executeScript).not.toHaveBeenCalled();
    expect(await stored()).toMatchObject({ state: { page: 'other', report: { verdict: 'skip' } } });
    expect(openPopup).toHaveBeenCalled();
  });

  it('injects the script first into a page that has none', async () => {
    sendMessage
      .mockImplementation(sendsSelection)
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await checkSelection();
    const target = { tabId, frameIds: [0] };
    expect(insertCSS).toHaveBeenCalledWith({ target, files: ['/content-scripts/shop.css'] });
    expect(executeScript).toHaveBeenCalledWith({ target, files: ['/content-scripts/shop.js'] });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('in a frame sets the tab’s state until that frame is left', async () => {
    sendMessage.mockImplementation(sendsSelection);
    await checkSelection(4);
    expect(await stored()).toMatchObject({
      state: { state: 'read', page: 'other', report: { verdict: 'skip' }, marks: 0 },
      from: { page: 'a frame', frameId: 4 },
    });
    expect((await badge()).shape).toBe('skip');
    await send('page-left', { page: 'a frame' }, { ...page, frameId: 4 });
    expect(await stored()).toBeNull();
  });

  it('changes nothing if nothing is selected', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: false });
    await checkSelection(4);
    expect(await stored()).toBeNull();
  });

  it('stores the reason if the page may not be read', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    executeScript.mockRejectedValue(new Error('Cannot access this page'));
    await checkSelection();
    expect(await stored()).toMatchObject({
      state: {
        state: 'failed',
        url: 'https://blog.example/',
        detail: expect.stringContaining('Cannot access this page'),
      },
    });
  });

  it('stores the error that the page’s script reports', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'read broke' });
    await checkSelection();
    expect(executeScript).not.toHaveBeenCalled();
    expect(await stored()).toMatchObject({
      state: { state: 'failed', detail: expect.stringContaining('read broke') },
    });
  });

  it('succeeds even if the browser does not let the popup open', async () => {
    sendMessage.mockImplementation(sendsSelection);
    openPopup.mockRejectedValue(new Error('not allowed'));
    await expect(checkSelection()).resolves.toBeUndefined();
  });

  it('from the popup returns the report and stores nothing', async () => {
    const reading = { kind: 'selection', keep: false, product: selected };
    sendMessage.mockImplementation(async (_tab, _message, options) => {
      await send('read', question(reading), { ...page, ...options });
      return { ok: true, answer: true };
    });
    expect(await send('check-selection', { tabId }, popup)).toMatchObject({
      ok: true,
      answer: { lists: [{ source: 'selection', names: { length: 7 } }] },
    });
    expect(sendMessage).toHaveBeenCalledWith(
      tabId,
      { name: 'check-selection', ask: { keep: false } },
      { frameId: 0 },
    );
    expect(await stored()).toBeNull();
  });

  it('from the popup judges the selected text on a page without a script', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    executeScript.mockResolvedValue([{ result: ` ${toner} ` }]);
    expect(await send('check-selection', { tabId }, popup)).toMatchObject({
      answer: { lists: [{ source: 'selection', names: { length: 7 } }] },
    });
    executeScript.mockResolvedValue([{ result: '' }]);
    expect(await send('check-selection', { tabId }, popup)).toEqual({ ok: true, answer: null });
  });
});
