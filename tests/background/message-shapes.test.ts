import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAll } from '@/background/answers';
import { messageShapes } from '@/background/message-shapes';
import type { FromOwnPages, FromPage } from '@/browser/message-map';
import { sealQuestion } from '@/keep/seal-question';
import { hideSealOn, readSettings } from '@/keep/settings';
import { mostSealOff } from '@/keep/settings-fields';
import { emptyProduct } from '@/report/product';
import type { ShelfChange } from '@/week/change';
import { shelfProduct } from '../week/shelves';
import { page, popup, send } from './fake-tabs';

/**
 * A compromised page process may send anything, in any amount. Each message is sent here as intended, and then with
 * each of its texts and lists blown up.
 */

type Asks<M extends Record<keyof M, { ask: unknown }>> = { [K in keyof M]: M[K]['ask'][] };

const product = {
  ...emptyProduct,
  url: 'https://shop.example/p',
  shop: 'pine',
  title: 'Toner',
  claims: ['Calms.'],
  lists: [
    { text: 'Water', source: 'heading' as const, product: 'EU', doubt: true, shown: true, onPage: true },
  ],
};
const { id: _, added: __, ...unkept } = shelfProduct('a', { pinned: ['mon'], nights: 1 });
const changes: ShelfChange[] = [
  { do: 'add', product: unkept },
  { do: 'remove', id: 'a' },
  { do: 'restore', product: shelfProduct('a', { pinned: ['mon'] }), at: 0 },
  { do: 'pin', id: 'a', nights: ['mon'] },
  { do: 'wish', id: 'a', nights: 2 },
  { do: 'name', id: 'a', title: 'x', role: 'none' },
  { do: 'move', id: 'a', by: 1 },
];

const about = { url: 'https://a.example/', title: 'Toner', brand: 'Pine', category: 'Toners', isToner: true };
const box = { x: 1, y: 2, width: 30, height: 10 };
const word = { text: 'Water', confidence: 90, box };
const read = { width: 100, height: 50, lines: [{ words: [word] }], unread: 0 };

const fromPage: Asks<FromPage> = {
  'view-opened': [undefined],
  read: [
    { id: 1, page: 'p', reading: { kind: 'product', product, tried: ['css'] } },
    {
      id: 1,
      page: 'p',
      reading: { kind: 'listing', url: 'https://a.example/', shop: 'pine', titles: ['Toner'] },
    },
    { id: 1, page: 'p', reading: { kind: 'off', url: 'https://a.example/', shop: 'pine' } },
    { id: 1, page: 'p', reading: { kind: 'failed', url: '', what: 'x', detail: 'y' } },
    {
      id: 1,
      page: 'p',
      reading: {
        kind: 'selection',
        keep: true,
        product: { ...emptyProduct, lists: [{ text: 'Water', source: 'selection' }] },
      },
    },
  ],
  'is-kept': [{ page: 'p', id: 1 }],
  'page-left': [{ page: 'p' }],
  'hide-seal': [undefined],
  'add-to-shelf': [undefined],
};
const fromOwnPages: Asks<FromOwnPages> = {
  'tab-state': [{ tabId: 1 }],
  'check-selection': [{ tabId: 1 }],
  'judge-text': [{ name: 'Toner', text: 'Water', isToner: true }],
  'open-picture': [
    { tabId: 1, image: 'data:image/png;base64,AAAA' },
    { tabId: 1, image: null },
  ],
  'frame-tab': [{ tabId: 1 }],
  'take-picture': [{ id: 'a' }],
  'judge-picture': [{ about, read }],
  'judge-corrected': [{ about, read, text: 'Water' }],
  'say-toner': [{ tabId: 1, url: 'https://a.example/', isToner: true }],
  'access-wish': [{ tabId: 1, origins: ['https://a.example/*'], site: 'a.example' }, null],
  'stop-checking': ['a.example'],
  'change-shelf': changes,
};

const huge = 'x'.repeat(1_000_000);
const hugePicture = 70_000_000;
const most = 100_000;

/** The value with one of its texts, lists or records blown up, in every way. */
function* blownUp(value: unknown): Generator<unknown> {
  if (typeof value === 'string') {
    yield huge;
    // A picture may have millions of characters.
    yield value.startsWith('data:') ? value.padEnd(hugePicture, 'x') : `${value}${huge}`;
  } else if (Array.isArray(value)) {
    yield Array.from({ length: most }, () => value[0]);
    for (const [at, item] of value.entries()) for (const big of blownUp(item)) yield value.with(at, big);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      for (const big of blownUp(part)) yield { ...value, [key]: big };
}

const samples = Object.entries<readonly unknown[]>({ ...fromPage, ...fromOwnPages });
const shapeOf = (name: string) => new Map(Object.entries(messageShapes)).get(name);

describe('every message to the background', () => {
  it('has a shape, and a sample in this file', () => {
    expect(samples.map(([name]) => name).toSorted()).toEqual(Object.keys(messageShapes).toSorted());
  });

  it.each(samples)('%s fits its shape as intended', (name, asks) => {
    for (const ask of asks) expect(shapeOf(name)?.(ask), JSON.stringify(ask)).toBe(true);
  });

  it.each(samples)('%s has a cap on each of its texts and lists', (name, asks) => {
    for (const ask of asks)
      for (const big of blownUp(ask))
        expect(shapeOf(name)?.(big), JSON.stringify(big).slice(0, 200)).toBe(false);
  });
});

describe('who may send', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    answerAll();
  });
  const asked = (asks: object) => Object.entries<readonly unknown[]>({ ...asks });
  const refused = { ok: false, error: expect.stringContaining('may not') };
  const own = popup.url;

  it.each(asked(fromOwnPages))('%s: no page, whatever it claims to be', async (name, [ask]) => {
    for (const sender of [
      page,
      { ...page, url: own, origin: 'https://shop.example' },
      // One of our pages in someone else's frame.
      { ...page, url: own, frameId: 4 },
    ])
      expect(await send(name, ask, sender)).toMatchObject(refused);
  });

  it.each(asked(fromPage))('%s: no page of our own', async (name, [ask]) => {
    for (const sender of [popup, { ...page, url: own }])
      expect(await send(name, ask, sender)).toMatchObject(refused);
  });
});

describe('a page’s request to hide its seal', () => {
  it('changes nothing: the options page opens, where no page can click, and asks about the site that sent it', async () => {
    fakeBrowser.reset();
    answerAll();
    const openOptionsPage = vi.fn(async () => {});
    Object.assign(browser.runtime, { openOptionsPage });
    const before = await readSettings();
    const ask = { site: 'other.example' };
    expect(await send('hide-seal', ask, { ...page, url: 'https://shop.example/p' })).toMatchObject({
      ok: false,
    });
    expect(await send('hide-seal', undefined, { ...page, url: 'https://shop.example/p' })).toMatchObject({
      ok: true,
    });
    expect(openOptionsPage).toHaveBeenCalledOnce();
    expect(await readSettings()).toEqual(before);
    const asked = vi.fn<(site: string) => void>();
    sealQuestion.watch(asked)();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledExactlyOnceWith('shop.example'));
    // It asks only once.
    const again = vi.fn<(site: string) => void>();
    sealQuestion.watch(again)();
    await new Promise((resolve) => setImmediate(resolve));
    expect(again).not.toHaveBeenCalled();
  });

  it('is remembered for a bounded number of sites, the latest', async () => {
    fakeBrowser.reset();
    for (let at = 0; at <= mostSealOff; at++) await hideSealOn(`s${at}.example`);
    const { sealOff } = await readSettings();
    expect(sealOff).toHaveLength(mostSealOff);
    expect(sealOff.at(-1)).toBe(`s${mostSealOff}.example`);
  });
});
