import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAll } from '@/background/answers';
import { tell, watchTabs } from '@/background/tabs';
import { type KeptState, readTabState } from '@/keep/kept-tab-state';
import { type PageReading, readingLimits } from '@/report/page-reading';
import { Verdict } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import {
  badge,
  calm,
  kept,
  page,
  popup,
  productReading,
  question,
  read,
  report,
  send,
  tabId,
  toner,
} from './fake-tabs';

const judge = vi.hoisted(() => vi.fn());
vi.mock('@/verdict/judge', async (actual) => {
  judge.mockImplementation((await actual<typeof import('@/verdict/judge')>()).judge);
  return { judge };
});

beforeEach(() => {
  fakeBrowser.reset();
  answerAll();
  watchTabs();
});

const sendReading = (reading: unknown, sender: object = page) => send('read', question(reading), sender);
/** Waits until pending tab states are stored. */
const settled = (tab = tabId) => send('tab-state', { tabId: tab }, popup);
/** The stored state of a tab, after pending changes. */
const said = async (tab = tabId) => {
  await settled(tab);
  return readTabState(tab);
};
const state = async (tab = tabId) => (await said(tab))?.state ?? null;
const stored = async () => {
  await settled();
  return kept();
};
const shown = async () => {
  await settled();
  return badge();
};

describe('a page’s reading', () => {
  it('is judged, stored for its tab, shown on the button, and answered with marks and a seal', async () => {
    const reply = await sendReading(productReading([toner], 'Brook Toner'));
    expect(reply).toMatchObject({
      ok: true,
      answer: {
        id: 1,
        explanation: {
          marks: [
            {
              at: { in: 'list', index: 0, start: 7, end: 20 },
              text: 'Alcohol Denat',
              findings: [{ topic: 'alcohol-toner', stance: 'skip', seen: { printed: 'Alcohol Denat' } }],
            },
          ],
          seal: { verdict: 'skip', headline: expect.stringMatching(/\S/) },
        },
      },
    });
    expect(await state()).toMatchObject({
      state: 'read',
      page: 'product',
      marks: 1,
      report: { verdict: 'skip', product: { title: 'Brook Toner' } },
    });
    expect((await said())?.from).toEqual({ page: 'a document', frameId: 0 });
    expect((await shown()).shape).toBe('skip');
  });

  it('is kept once it is stored and shown, until the next one or the worker’s end', async () => {
    const asked = (id: number, sender: object = page) => send('is-kept', { page: 'kept', id }, sender);
    const is = (answer: boolean) => ({ ok: true, answer });
    expect(await asked(1)).toEqual(is(false));
    await send('read', question(productReading([toner], 'Brook Toner'), 'kept'));
    expect(await asked(1)).toEqual(is(true));
    expect(await readTabState(tabId)).not.toBeNull();
    expect((await shown()).shape).toBe('skip');
    expect(await asked(2)).toEqual(is(false));
    expect(await send('is-kept', { page: 'another document', id: 1 }, page)).toEqual(is(false));
    expect(await asked(2, { ...page, frameId: 3 }), 'frames keep no state').toEqual(is(true));
  });

  it('counts no marks in a list that is not on the page', async () => {
    const reading = productReading([toner], 'Brook Toner');
    const lists = reading.product.lists.map((list) => ({ ...list, onPage: false }));
    await sendReading({ ...reading, product: { ...reading.product, lists } });
    expect(await state()).toMatchObject({ marks: 0, report: { verdict: 'skip' } });
  });

  describe('stores which steps were tried', () => {
    const tried = ['pine: css', 'heading: Ingredients'];
    const read = async (lists: string[], shop: string, source: 'heading' | 'shop'): Promise<unknown> => {
      const reading = productReading(lists);
      const found = reading.product.lists.map((list) => ({ ...list, source }));
      await sendReading({ ...reading, product: { ...reading.product, shop, lists: found }, tried });
      return state();
    };

    it('if no list was found', async () => {
      expect(await read([], 'pine', 'shop')).toMatchObject({ tried });
      expect(await read([], 'generic', 'heading')).toMatchObject({ tried });
    });

    it('if the list was found another way than by the steps of the shop’s file', async () => {
      expect(await read([toner], 'pine', 'heading')).toMatchObject({ tried });
    });

    it('not if the shop’s file found the list, nor on a shop without a file', async () => {
      expect(await read([toner], 'pine', 'shop')).not.toHaveProperty('tried');
      expect(await read([toner], 'generic', 'heading')).not.toHaveProperty('tried');
    });
  });

  it('of a listing has each title judged, and the button counts those with findings', async () => {
    const listing = (...titles: string[]): PageReading => ({
      kind: 'listing',
      url: 'https://shop.example/',
      shop: null,
      titles,
    });
    const reply = await sendReading(listing('Retinol Night Oil', 'Calm Cream', 'Salicylic Acid 2% Toner'));
    expect(reply).toMatchObject({
      answer: {
        explanation: { marks: [{ at: { in: 'title', index: 0 } }, { at: { index: 2 } }], seal: null },
      },
    });
    expect(await state()).toMatchObject({
      state: 'listing',
      items: [
        { title: 'Retinol Night Oil', verdict: 'works', strong: ['retinoid'], minor: [] },
        { title: 'Calm Cream', verdict: 'unread', strong: [], minor: [] },
        { strong: ['bha'] },
      ],
    });
    expect(await shown()).toMatchObject({ text: '2', title: expect.stringContaining('2 titles on') });
    await sendReading(listing('Retinol Night Oil'));
    expect(await shown()).toMatchObject({ text: '1', title: expect.stringContaining('1 title on') });
    await sendReading(listing('Calm Cream'));
    expect(await shown()).toMatchObject({ text: '' });
  });

  it('that failed, or of a shop that is switched off, is stored and answered without marks', async () => {
    const url = 'https://shop.example/';
    const nothing = { answer: { explanation: { marks: [], seal: null } } };
    expect(await sendReading({ kind: 'failed', url, what: 'read broke', detail: '…' })).toMatchObject(
      nothing,
    );
    expect(await state()).toEqual({ state: 'failed', url, what: 'read broke', detail: '…' });
    expect(await shown()).toMatchObject({ shape: 'unread', title: expect.stringContaining('went wrong') });
    expect(await sendReading({ kind: 'off', url, shop: 'pine' })).toMatchObject(nothing);
    expect(await state()).toEqual({ state: 'off', url, shop: 'pine' });
  });

  it('from a frame is answered but does not change the tab’s state', async () => {
    await sendReading(productReading([calm]));
    expect(await sendReading(productReading([toner], 'Brook Toner'), { ...page, frameId: 3 })).toMatchObject({
      answer: { explanation: { seal: { verdict: 'skip' } } },
    });
    expect(await state()).toMatchObject({ report: { verdict: 'clear' } });
    expect((await shown()).shape).toBe('clear');
  });

  it('is answered and shown in the popup even if storage is full', async () => {
    const set = vi.spyOn(browser.storage.session, 'set');
    set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await sendReading(productReading([toner], 'Brook Toner'))).toMatchObject({ ok: true });
    expect(await stored()).toBeNull();
    expect((await shown()).shape).toBe('skip');
    expect(await settled()).toMatchObject({ answer: { state: 'read', report: { verdict: 'skip' } } });
    await send('page-left', { page: 'a document' });
    expect(await settled()).toEqual({ ok: true, answer: null });
    set.mockRestore();
  });
});

it('the button has a different icon and title for each verdict', async () => {
  const badges = [];
  for (const verdict of Verdict.options) {
    await tell(tabId, { state: read(verdict), from: null });
    badges.push(await shown());
  }
  expect(badges.map(({ shape }) => shape).toSorted()).toEqual(
    [...Verdict.options.filter((verdict) => verdict !== 'off-topic'), null].toSorted(),
  );
  expect(new Set(badges.map(({ title }) => title)).size).toBe(Verdict.options.length);
  for (const { title } of badges) expect(title).toMatch(/^Pore Truth: .+$/);
});

describe('the background', () => {
  const reading = productReading([toner]);
  const long = (count: number) => 'x'.repeat(count + 1);

  it.each([
    ['another extension', { ...page, id: 'someone-else' }],
    ['an unknown sender', {}],
  ])('does not answer a message from %s', async (_, sender) => {
    expect(await sendReading(reading, sender)).toBeNull();
    expect(await stored()).toBeNull();
  });

  it.each([
    ['outside a tab', { id: page.id, url: page.url }],
    ['a page of the extension', { ...popup, tab: { id: tabId }, frameId: 0 }],
  ])('rejects a reading from %s', async (_, sender) => {
    expect(await sendReading(reading, sender)).toMatchObject({ ok: false });
    expect(await stored()).toBeNull();
  });

  it.each([
    ['tab-state', { tabId: 9 }],
    ['check-selection', { tabId: 9 }],
    ['judge-text', { name: '', text: toner }],
    ['access-wish', null],
    ['stop-checking', 'shop.example'],
    ['change-shelf', { do: 'remove', id: 'a' }],
  ])(
    'rejects %s from a content script, because only pages of the extension may send it',
    async (name, ask) => {
      expect(await send(name, ask)).toMatchObject({ ok: false, error: expect.stringContaining('may not') });
    },
  );

  it.each<[string, unknown]>([
    ['null instead of a reading', null],
    ['a string instead of a reading', 'skip'],
    ['a finished report', { ...read('works') }],
    ['an unknown kind', { ...reading, kind: 'week' }],
    ['an additional field', { ...reading, report: report('works') }],
    ['a list that is not text', { ...reading, product: { ...reading.product, lists: [7] } }],
    [
      'a list claimed to be pasted',
      { ...reading, product: { ...reading.product, lists: [{ text: toner, source: 'pasted' }] } },
    ],
    ['a list that is too long', productReading([long(readingLimits.list)])],
    ['too many lists', productReading(Array.from({ length: readingLimits.lists + 1 }, () => toner))],
    ['a title that is too long', productReading([toner], long(readingLimits.title))],
    [
      'too many titles',
      {
        kind: 'listing',
        url: '',
        shop: null,
        titles: Array.from({ length: readingLimits.titles + 1 }, (_, at) => `Toner ${at}`),
      },
    ],
    [
      'failure details that are too long',
      { kind: 'failed', url: '', what: '', detail: long(readingLimits.detail) },
    ],
  ])('rejects a message that holds %s', async (_, ask) => {
    expect(await sendReading(ask)).toMatchObject({ ok: false });
    expect(await stored()).toBeNull();
    expect((await shown()).shape).toBeNull();
  });

  it('does not answer a message without a handler', async () => {
    expect(await send('tab-report', read('works'))).toBeNull();
  });
});

it('an error in the judge is reported as a failure of the page', async () => {
  judge.mockImplementationOnce(() => {
    throw new Error('judge broke');
  });
  expect(await sendReading(productReading([`${toner}, Moss`]))).toMatchObject({
    ok: true,
    answer: { explanation: { marks: [], seal: null } },
  });
  expect(await state()).toMatchObject({
    state: 'failed',
    url: 'https://shop.example/toner',
    what: 'judge broke',
    detail: expect.stringContaining('Error'),
  });
});

describe('the state of a tab', () => {
  beforeEach(async () => {
    await sendReading(productReading([toner], 'Brook Toner'));
  });
  const plain = { shape: null, text: '', title: 'Pore Truth' };

  it('is forgotten when its document reports that it is being left', async () => {
    await send('page-left', { page: 'a document' });
    expect(await stored()).toBeNull();
    expect(await shown()).toEqual(plain);
  });

  it('is forgotten when the next document or view opens', async () => {
    await send('view-opened', undefined);
    expect(await stored()).toBeNull();
    expect(await shown()).toEqual(plain);
  });

  it('is kept if the next document set it before the last one reported that it was left', async () => {
    await send('read', question(productReading([calm]), 'the next document'));
    await send('page-left', { page: 'a document' });
    expect(await state()).toMatchObject({ report: { verdict: 'clear' } });
  });

  it('is forgotten when the tab is closed', async () => {
    fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () => expect(await stored()).toBeNull());
  });

  it('is kept when a frame opens or is left', async () => {
    await send('view-opened', undefined, { ...page, frameId: 3 });
    await send('page-left', { page: 'a frame' }, { ...page, frameId: 3 });
    expect(await state()).toMatchObject({ report: { verdict: 'skip' } });
  });

  it('is kept if it was sent right after its view opened', async () => {
    const opened = send('view-opened', undefined);
    const next = sendReading(productReading([calm]));
    await Promise.all([opened, next]);
    expect(await state()).toMatchObject({ report: { verdict: 'clear' } });
    expect((await shown()).shape).toBe('clear');
  });

  it('is kept when a page opens in another tab', async () => {
    await sendReading(productReading([calm]), { ...page, tab: { id: 71 } });
    await send('view-opened', undefined);
    expect(await state(71)).toMatchObject({ report: { verdict: 'clear' } });
  });

  it('is tracked without a tabs.onUpdated listener, which would wake the worker for every load', () => {
    expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(false);
  });
});

describe('a starting worker', () => {
  const said: KeptState = { state: read('skip'), from: { page: 'a document', frameId: 0 } };
  const sendMessage = vi.fn<(tab: number, message: object) => Promise<unknown>>();

  beforeEach(async () => {
    Object.assign(browser.tabs, { query: async () => [{ id: tabId }], sendMessage: sendMessage.mockReset() });
    await tell(tabId, said);
  });

  it('forgets the active tab’s state if its document is gone', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    watchTabs();
    await vi.waitFor(async () => expect(await kept()).toBeNull());
    expect(await shown()).toEqual({ shape: null, text: '', title: 'Pore Truth' });
  });

  it('forgets the active tab’s state if another document has replaced the one it came from', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: false });
    watchTabs();
    await vi.waitFor(async () => expect(await kept()).toBeNull());
  });

  it('keeps the active tab’s state if its document is still there', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: true });
    watchTabs();
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
    expect(sendMessage.mock.lastCall?.[1]).toEqual({ name: 'here', ask: { page: 'a document' } });
    expect(await state()).toEqual(read('skip'));
  });
});

it('judges a list pasted into the popup without storing it', async () => {
  const judged = (ask: unknown) => send('judge-text', ask, popup);
  expect(await judged({ name: ' Brook Toner ', text: toner })).toMatchObject({
    ok: true,
    answer: { verdict: 'skip', product: { title: 'Brook Toner' }, lists: [{ source: 'pasted' }] },
  });
  expect(await judged({ text: toner })).toMatchObject({ ok: false });
  expect(await stored()).toBeNull();
});

it('a restarted worker reads tab states from storage', async () => {
  await sendReading(productReading([toner], 'Brook Toner'));
  vi.resetModules();
  const woken = await import('@/keep/kept-tab-state');
  const found: TabState | undefined = (await woken.readTabState(tabId))?.state;
  expect(found).toMatchObject({ report: { verdict: 'skip' } });
});
