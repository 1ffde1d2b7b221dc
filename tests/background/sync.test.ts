import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncShelf, watchSync } from '@/background/sync';
import { bringIn } from '@/keep/export-import';
import { changeSettings, readSettings } from '@/keep/settings';
import { readShelf, updateShelf } from '@/keep/shelf';
import { readKnown } from '@/keep/sync';
import { type ShelfProduct, shelfMost } from '@/week/shelf';
import { shelfProduct } from '../week/shelves';

/** Two computers with one account: each has a `storage.local` of its own, and both have the same `storage.sync`. */

let other: Record<string, unknown> = {};
/** Switches to the other computer. */
async function change(): Promise<void> {
  const here = await fakeBrowser.storage.local.get();
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(other);
  other = here;
}

const [a, b, c] = [shelfProduct('a'), shelfProduct('b'), shelfProduct('c')];
const put = (...shelf: ShelfProduct[]) => updateShelf(() => shelf);
const ids = async () => (await readShelf()).map(({ id }) => id).join('');
const remote = () => fakeBrowser.storage.sync.get();

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  other = { settings: { sync: true } };
});

it('nothing reaches the browser’s sync until the person wants it', async () => {
  await put(a);
  await syncShelf();
  expect(await remote()).toEqual({});
  expect((await readSettings()).sync).toBe(false);
});

describe('with sync on', () => {
  beforeEach(() => changeSettings({ sync: true }));

  it('the shelf reaches the other computer, and its changes come back', async () => {
    await put(a, b);
    await syncShelf();
    await change();
    await syncShelf();
    expect(await ids()).toBe('ab');
    await put(b, c);
    await syncShelf();
    await change();
    await syncShelf();
    expect(await ids()).toBe('bc');
  });

  it('two computers that changed the shelf while offline keep each other’s changes', async () => {
    await put(a);
    await syncShelf();
    await change();
    await put(b);
    await syncShelf();
    expect((await ids()).split('').toSorted()).toEqual(['a', 'b']);
    await change();
    await updateShelf((shelf) => [...shelf, c]);
    await syncShelf();
    expect((await ids()).split('').toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('a sync that changes nothing writes nothing', async () => {
    await put(a, b);
    await syncShelf();
    const set = vi.spyOn(browser.storage.sync, 'set');
    await syncShelf();
    await syncShelf();
    expect(set).not.toHaveBeenCalled();
  });

  it('each item is below what browsers allow, whatever the product', async () => {
    const long = { title: '水'.repeat(200), brand: '水'.repeat(100), shop: 'x'.repeat(100) };
    const url = `https://shop.example/${'x'.repeat(900)}`;
    await put(
      ...Array.from({ length: shelfMost }, (_, at) =>
        shelfProduct('i'.repeat(50) + at, { ...long, url: url + at }),
      ),
    );
    await syncShelf();
    const items = Object.entries(await remote());
    expect(items.length).toBe(shelfMost + 1);
    for (const [key, value] of items)
      expect(new TextEncoder().encode(key + JSON.stringify(value)).length).toBeLessThan(8_192);
  });

  it('a usual shelf of sixty is below what browsers allow in all', async () => {
    const usual = { title: 'Night Renewal Retinol Serum 0.3 %, 30 ml', shop: 'www.a-shop.example' };
    await put(...Array.from({ length: shelfMost }, () => shelfProduct(crypto.randomUUID(), usual)));
    await syncShelf();
    expect(new TextEncoder().encode(JSON.stringify(await remote())).length).toBeLessThan(102_400);
  });

  it('without space in the browser’s sync, the local shelf stays, the person is told, and sync is tried again', async () => {
    const set = vi.spyOn(browser.storage.sync, 'set');
    set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await put(a, b);
    await syncShelf();
    expect(await ids()).toBe('ab');
    expect((await readKnown())?.isKept).toBe(false);
    set.mockRestore();
    await syncShelf();
    expect((await readKnown())?.isKept).toBe(true);
    expect(Object.keys(await remote())).toHaveLength(3);
  });

  it('if the browser’s sync fails, the local shelf stays and the person is told', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('Sync is disabled'));
    await put(a);
    await syncShelf();
    expect(await ids()).toBe('a');
    expect((await readKnown())?.isKept).toBe(false);
  });

  it.each([
    ['text', 'broken'],
    ['a product with an invalid address', { at: 1, product: { ...a, url: 'javascript:alert(1)' } }],
    ['a product of another shape', { at: 1, product: { id: 'a', title: 7 } }],
    ['no time', { product: a }],
  ])('what the account holds is checked: %s', async (_, value) => {
    await fakeBrowser.storage.sync.set({ 'shelf:a': value, 'shelf-order': { at: 'x' } });
    await put(b);
    await syncShelf();
    expect(await ids()).toBe('b');
  });

  it('turning it off deletes the copy and leaves the shelf', async () => {
    await put(a, b);
    await syncShelf();
    await changeSettings({ sync: false });
    await syncShelf();
    expect(await remote()).toEqual({});
    expect(await readKnown()).toBeNull();
    expect(await ids()).toBe('ab');
  });

  it('deleting the copy removes no product from another computer', async () => {
    await put(a);
    await syncShelf();
    await change();
    await syncShelf();
    await fakeBrowser.storage.sync.clear();
    await syncShelf();
    expect(await ids()).toBe('a');
  });

  it('with the week off, nothing is synced', async () => {
    await changeSettings({ week: false });
    await put(a);
    await syncShelf();
    expect(await remote()).toEqual({});
  });
});

it('an imported file does not switch it on', async () => {
  Object.assign(browser, { permissions: { contains: async () => true } });
  await bringIn({ app: 'pore-truth', version: 1, settings: { sync: true }, sites: [] });
  expect((await readSettings()).sync).toBe(false);
});

it('changes in quick succession are written together, at most twenty times a minute', async () => {
  vi.useFakeTimers();
  const set = vi.spyOn(browser.storage.sync, 'set');
  await changeSettings({ sync: true });
  watchSync();
  for (let at = 0; at < 30; at++) {
    await put(shelfProduct('a', { title: `Product ${at}` }));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(set).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(set).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
