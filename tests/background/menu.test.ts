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

it('are two: one for a selection, one on the button with the marks’ state', async () => {
  await makeMenus();
  expect(created.mock.calls.map(([entry]) => entry)).toMatchObject([
    { title: 'Check selected ingredients', contexts: ['selection'] },
    { type: 'checkbox', checked: true, contexts: ['action'] },
  ]);
});

it('switches the marks off and on', async () => {
  await click({ menuItemId: 'marks', checked: false }, { id: tabId });
  expect((await readSettings()).marks).toBe(false);
  await click({ menuItemId: 'marks', checked: true }, { id: tabId });
  expect((await readSettings()).marks).toBe(true);
});

it('follows a switch that was made elsewhere', async () => {
  await changeSettings({ marks: false });
  await vi.waitFor(() => expect(updated).toHaveBeenLastCalledWith('marks', { checked: false }));
});

it('and the key of its own switch the marks too', async () => {
  await press('toggle-marks');
  expect((await readSettings()).marks).toBe(false);
  await press('toggle-marks');
  expect((await readSettings()).marks).toBe(true);
  await press('some-other');
  expect((await readSettings()).marks).toBe(true);
});

describe('checking a selection', () => {
  const request = { name: 'check-selection', ask: { keep: true } };
  /** What is kept of the tab once all that was said of it is. */
  const stored = async () => {
    await send('tab-state', { tabId }, popup);
    return kept();
  };
  const selected = { ...productReading([]).product, lists: [{ text: toner, source: 'selection' as const }] };

  /** A page whose script sends what is selected when it is asked. */
  const sendsSelection = async (_tab: number, _message: object, options: object) => {
    const reading = { kind: 'selection', keep: true, product: { ...selected, title: 'Brook Toner' } };
    await send('read', question(reading, 'a frame'), { ...page, ...options });
    return { ok: true, answer: true };
  };

  it('asks the script that is there already, keeps what came of it, and opens the popup', async () => {
    sendMessage.mockImplementation(sendsSelection);
    await checkSelection();
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(tabId, request, { frameId: 0 });
    expect(executeScript).not.toHaveBeenCalled();
    expect(await stored()).toMatchObject({ state: { page: 'other', report: { verdict: 'skip' } } });
    expect(openPopup).toHaveBeenCalled();
  });

  it('puts the script there first on a page that has none', async () => {
    sendMessage
      .mockImplementation(sendsSelection)
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await checkSelection();
    const target = { tabId, frameIds: [0] };
    expect(insertCSS).toHaveBeenCalledWith({ target, files: ['/content-scripts/shop.css'] });
    expect(executeScript).toHaveBeenCalledWith({ target, files: ['/content-scripts/shop.js'] });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('says for the page what a frame in it found, until that frame is left', async () => {
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

  it('changes nothing where nothing is selected', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: false });
    await checkSelection(4);
    expect(await stored()).toBeNull();
  });

  it('tells why, where the page may not be read', async () => {
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

  it('tells what went wrong in the page', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'read broke' });
    await checkSelection();
    expect(executeScript).not.toHaveBeenCalled();
    expect(await stored()).toMatchObject({
      state: { state: 'failed', detail: expect.stringContaining('read broke') },
    });
  });

  it('does without the popup where the browser does not let it open', async () => {
    sendMessage.mockImplementation(sendsSelection);
    openPopup.mockRejectedValue(new Error('not allowed'));
    await expect(checkSelection()).resolves.toBeUndefined();
  });

  it('from the popup is answered with the report, and not kept unless the page says so', async () => {
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

  it('from the popup on a page without a script judges the selected text and leaves nothing there', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    executeScript.mockResolvedValue([{ result: ` ${toner} ` }]);
    expect(await send('check-selection', { tabId }, popup)).toMatchObject({
      answer: { lists: [{ source: 'selection', names: { length: 7 } }] },
    });
    executeScript.mockResolvedValue([{ result: '' }]);
    expect(await send('check-selection', { tabId }, popup)).toEqual({ ok: true, answer: null });
  });
});
