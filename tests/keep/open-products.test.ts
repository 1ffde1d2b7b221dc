import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTabState } from '@/keep/kept-tab-state';
import { readOpenProducts } from '@/keep/open-products';
import { read } from '../background/fake-tabs';

const there = vi.fn<(tabId: number) => boolean>(() => true);

beforeEach(() => {
  fakeBrowser.reset();
  there.mockImplementation(() => true);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((tabId) =>
    Promise.resolve({ ok: true, answer: there(Number(tabId)) }),
  );
});

const from = { page: 'p', frameId: 0 };

it('are the product pages of all tabs, in the order of the tabs', async () => {
  await keepTabState(12, { state: read('skip'), from });
  await keepTabState(3, { state: read('works'), from });
  await keepTabState(4, { state: { ...read('clear'), page: 'other' }, from });
  await keepTabState(5, { state: { state: 'off', url: 'https://shop.example/' }, from });
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
