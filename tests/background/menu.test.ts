import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeMenus, watchMenus } from '@/background/menu';
import { changeSettings, readSettings } from '@/keep/settings';
import { badge, kept, report, tabId } from './fake-tabs';

type Clicked = (
  info: { menuItemId: string; checked?: boolean; frameId?: number },
  tab: object,
) => Promise<void>;

const created = vi.fn();
const executeScript = vi.fn(async () => []);
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
  const answer = { ok: true, answer: report('skip') };
  const request = { name: 'check-selection', ask: { keep: true } };

  it('asks the script that is there already, and opens the popup', async () => {
    sendMessage.mockResolvedValue(answer);
    await checkSelection();
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(tabId, request, { frameId: 0 });
    expect(executeScript).not.toHaveBeenCalled();
    expect(openPopup).toHaveBeenCalled();
  });

  it('puts the script there first on a page that has none', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValue(answer);
    await checkSelection();
    const target = { tabId, frameIds: [0] };
    expect(insertCSS).toHaveBeenCalledWith({ target, files: ['/content-scripts/shop.css'] });
    expect(executeScript).toHaveBeenCalledWith({ target, files: ['/content-scripts/shop.js'] });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('says for the page what a frame in it found', async () => {
    sendMessage.mockResolvedValue(answer);
    await checkSelection(4);
    expect(await kept()).toEqual({ state: 'read', page: 'other', report: report('skip'), marks: 0 });
    expect((await badge()).shape).toBe('skip');
  });

  it('tells why, where the page may not be read', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    executeScript.mockRejectedValue(new Error('Cannot access this page'));
    await checkSelection();
    expect(await kept()).toMatchObject({
      state: 'failed',
      url: 'https://blog.example/',
      detail: expect.stringContaining('Cannot access this page'),
    });
  });

  it('tells what went wrong in the page', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'judge broke' });
    await checkSelection();
    expect(executeScript).not.toHaveBeenCalled();
    expect(await kept()).toMatchObject({ state: 'failed', detail: expect.stringContaining('judge broke') });
  });

  it('does without the popup where the browser does not let it open', async () => {
    sendMessage.mockResolvedValue(answer);
    openPopup.mockRejectedValue(new Error('not allowed'));
    await expect(checkSelection()).resolves.toBeUndefined();
  });
});
