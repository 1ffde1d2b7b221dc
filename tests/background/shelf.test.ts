import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAll } from '@/background/answers';
import { readQuarantine } from '@/keep/quarantine';
import { changeSettings } from '@/keep/settings';
import { readShelf, updateShelf, watchShelf } from '@/keep/shelf';
import { shelfQuestion } from '@/keep/shelf-question';
import { shelfMost } from '@/week/shelf';
import { shelfProduct } from '../week/shelves';
import { calm, page, popup, productReading, question, send, toner } from './fake-tabs';

/** The shelf in storage, changed by the extension's own pages. */

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  answerAll();
});

const own = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') });
const change = (ask: unknown, sender: object = own()) => send('change-shelf', ask, sender);
const { id: _, added: __, ...serum } = shelfProduct('serum', { role: 'retinoid' });
const named = (title: string) => ({ ...serum, title, url: `https://shop.example/p/${title}` });
const stored = async () => (await fakeBrowser.storage.local.get('shelf')).shelf;
const titles = async () => (await readShelf()).map(({ title }) => title);

it('the shelf is empty at first, and stores an added product with an id and a day', async () => {
  expect(await readShelf()).toEqual([]);
  expect(await change({ do: 'add', product: serum })).toEqual({ ok: true, answer: { is: 'done' } });
  const [first] = await readShelf();
  expect(first).toEqual({
    ...serum,
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    added: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(await stored()).toEqual({ version: 1, products: [first] });
});

it('concurrent changes to the shelf lose no product', async () => {
  const all = Array.from({ length: 20 }, (_, at) => `n${at}`);
  await Promise.all(all.map((title) => change({ do: 'add', product: named(title) })));
  expect((await titles()).toSorted()).toEqual(all.toSorted());
});

it('a shelf watcher gets each change until it stops', async () => {
  const seen = vi.fn<(shelf: { title: string }[]) => void>();
  const stop = watchShelf(seen, () => {});
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([]));
  await change({ do: 'add', product: serum });
  await vi.waitFor(() => expect(seen.mock.lastCall?.[0]).toHaveLength(1));
  stop();
  await change({ do: 'add', product: named('other') });
  expect(seen.mock.lastCall?.[0]).toHaveLength(1);
});

it('a shelf that cannot be read is reported as an error, not as empty', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('The profile is damaged'));
  const [seen, failed] = [vi.fn(), vi.fn()];
  const stop = watchShelf(seen, failed);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(new Error('The profile is damaged')));
  expect(seen).not.toHaveBeenCalled();
  stop();
});

it('a full shelf rejects another product with the outcome "full"', async () => {
  const products = Array.from({ length: shelfMost }, (_, at) => shelfProduct(`p${at}`));
  await updateShelf(() => products);
  expect(await change({ do: 'add', product: serum })).toEqual({ ok: true, answer: { is: 'full' } });
  expect(await readShelf()).toEqual(products);
});

it('a change that the browser cannot store leaves the shelf unchanged and gives the reason', async () => {
  await change({ do: 'add', product: serum });
  const before = await readShelf();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await change({ do: 'add', product: named('other') })).toEqual({
    ok: true,
    answer: { is: 'not-kept', why: 'QUOTA_BYTES quota exceeded' },
  });
  vi.restoreAllMocks();
  expect(await readShelf()).toEqual(before);
});

describe('a stored shelf that is invalid', () => {
  const good = shelfProduct('a');
  it.each([
    ['is not a shelf', 'broken', []],
    ['is a bare array', [good], []],
    ['has an invalid product', { version: 1, products: [good, { ...good, id: 'b', role: 'acid' }] }, [good]],
    [
      'was written by a newer version',
      { version: 2, products: [{ ...good, shade: 3 }], rows: 4 },
      [{ ...good, shade: 3 }],
    ],
  ])('because it %s is quarantined whole, and its valid products stay', async (_, value, left) => {
    await fakeBrowser.storage.local.set({ shelf: value });
    expect(await readShelf()).toEqual(left);
    expect(await readQuarantine()).toEqual([{ key: 'local:shelf', value }]);
    expect(await readShelf()).toEqual(left);
    expect(await readQuarantine()).toHaveLength(1);
  });

  it('does not block the next change', async () => {
    await fakeBrowser.storage.local.set({ shelf: 7 });
    await change({ do: 'add', product: serum });
    expect(await titles()).toEqual([serum.title]);
    expect(await readQuarantine()).toHaveLength(1);
  });
});

describe('a page’s request to put its product on the shelf', () => {
  const weekPages = async () =>
    (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/week.html'));
  const offered = async (): Promise<unknown> => {
    const asked = vi.fn<(products: unknown) => void>();
    const stop = shelfQuestion.watch(asked);
    // Storage answers in order, so whatever was stored before has arrived by now.
    await readShelf();
    await new Promise((resolve) => setImmediate(resolve));
    stop();
    return asked.mock.lastCall?.[0] ?? null;
  };
  const show = async (list: string, title: string) => {
    await send('read', question(productReading([list], title)));
    await send('tab-state', { tabId: page.tab.id }, popup);
  };

  it('changes nothing: the week page opens and asks, once, about the product that the background judged', async () => {
    await show(toner, 'Brook Toner');
    expect(await send('add-to-shelf', undefined)).toMatchObject({ ok: true });
    expect(await weekPages()).toHaveLength(1);
    expect(await stored()).toBeUndefined();
    expect(await offered()).toMatchObject([{ title: 'Brook Toner', url: page.url, role: 'none' }]);
    expect(await offered()).toBeNull();
  });

  it('cannot name a product of its own', async () => {
    await show(toner, 'Brook Toner');
    expect(await send('add-to-shelf', { title: 'Other' })).toMatchObject({ ok: false });
    expect(await weekPages()).toEqual([]);
  });

  it('is asked about under a name, even if the page gives none', async () => {
    await show(calm, '');
    await send('add-to-shelf', undefined);
    expect(await offered()).toMatchObject([{ title: 'This product' }]);
  });

  it('does nothing if the tab shows no product or one that was not read, or the week is off', async () => {
    expect(await send('add-to-shelf', undefined)).toMatchObject({ ok: true });
    await send('read', question(productReading([], 'Brook Toner')));
    expect(await send('add-to-shelf', undefined)).toMatchObject({ ok: true });
    expect(await weekPages()).toEqual([]);
    await show(toner, 'Brook Toner');
    await changeSettings({ week: false });
    expect(await send('add-to-shelf', undefined)).toMatchObject({ ok: true });
    expect(await weekPages()).toEqual([]);
    expect(await offered()).toBeNull();
  });
});

describe('a change of the shelf is rejected', () => {
  it.each([
    ['a web page', { id: 'test-extension-id', url: 'https://shop.example/', tab: { id: 7 }, frameId: 0 }],
    ['a sender without an address', { id: 'test-extension-id' }],
  ])('from %s', async (_, sender) => {
    expect(await change({ do: 'add', product: serum }, sender)).toMatchObject({ ok: false });
    expect(await readShelf()).toEqual([]);
  });

  it.each([
    null,
    {},
    { do: 'empty' },
    { do: 'add' },
    { do: 'add', product: { ...serum, role: 'acid' } },
    { do: 'add', product: { ...serum, title: ' ' } },
    { do: 'add', product: { ...serum, title: 'x'.repeat(5000) } },
    { do: 'add', product: { ...serum, url: 'javascript:alert(1)' } },
    { do: 'pin', id: 'a', nights: ['someday'] },
    { do: 'wish', id: 'a', nights: 9 },
    { do: 'move', id: 'a', by: 0.5 },
  ])('if malformed: %j', async (ask) => {
    expect(await change(ask)).toMatchObject({ ok: false });
    expect(await stored()).toBeUndefined();
  });
});
