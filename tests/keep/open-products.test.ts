import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTabState } from '@/keep/kept-tab-state';
import { readOpenProducts } from '@/keep/open-products';
import { read } from '../background/fake-tabs';

const there = vi.fn<(tabId: number) => boolean | Promise<boolean>>(() => true);

beforeEach(() => {
  fakeBrowser.reset();
  there.mockImplementation(() => true);
  const tabs = [3, 4, 5, 9, 12].map((id) => ({ id }));
  Object.assign(browser.tabs, { query: async () => tabs });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((tabId) =>
    Promise.resolve(there(Number(tabId))).then((answer) => ({ ok: true, answer })),
  );
});

const from = { page: 'p', frameId: 0 };

it('are the product pages of all tabs, in the order of the tabs', async () => {
  await keepTabState(12, { state: read('skip'), from });
  await keepTabState(3, { state: read('works'), from });
  await keepTabState(4, { state: { ...read('clear'), page: 'other' }, from });
  await keepTabState(5, { state: { state: 'off', url: 'https://shop.example/', shop: 'pine' }, from });
  const open = await readOpenProducts();
  expect(open.map(({ tabId, report }) => [tabId, report.verdict])).toEqual([
    [3, 'works'],
    [12, 'skip'],
  ]);
});

it('leave out a tab whose document is gone, and a stored value that is broken', async () => {
  await keepTabState(3, { state: read('works'), from });
  await fakeBrowser.storage.session.set({ 'tab:9': { state: 'old' } });
  there.mockImplementation((tabId) => tabId !== 3);
  expect(await readOpenProducts()).toEqual([]);
});

it('ask storage for the key of each tab, and never for everything', async () => {
  const get = vi.spyOn(browser.storage.session, 'get');
  await keepTabState(3, { state: read('works'), from });
  await readOpenProducts();
  expect(get.mock.calls.flat().toSorted()).toEqual(['tab:12', 'tab:3', 'tab:4', 'tab:5', 'tab:9']);
  get.mockRestore();
});

it('include a tab that hangs, without a long wait', async () => {
  vi.useFakeTimers();
  await keepTabState(3, { state: read('works'), from });
  await keepTabState(12, { state: read('skip'), from });
  there.mockImplementation((tabId) => (tabId === 3 ? new Promise(() => {}) : true));
  const open = readOpenProducts();
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await open).map(({ tabId }) => tabId)).toEqual([3, 12]);
  vi.useRealTimers();
});
