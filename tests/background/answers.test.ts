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
/** Waits until what pages said is kept. */
const settled = (tab = tabId) => send('tab-state', { tabId: tab }, popup);
/** What is kept of a tab. */
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

describe('what a page read', () => {
  it('is judged, kept for its tab, shown on the button, and answered with what to mark and to say', async () => {
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

  it('counts no marks in a list that stands nowhere on the page', async () => {
    const reading = productReading([toner], 'Brook Toner');
    const lists = reading.product.lists.map((list) => ({ ...list, onPage: false }));
    await sendReading({ ...reading, product: { ...reading.product, lists } });
    expect(await state()).toMatchObject({ marks: 0, report: { verdict: 'skip' } });
  });

  it('keeps what was tried for a list only where none was found', async () => {
    const tried = ['pine: css', 'heading: Ingredients'];
    await sendReading({ ...productReading([toner]), tried });
    expect(await state()).not.toHaveProperty('tried');
    await sendReading({ ...productReading([]), tried });
    expect(await state()).toMatchObject({ tried });
  });

  it('may be a listing, whose titles are judged one by one and counted on the button', async () => {
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
        { title: 'Retinol Night Oil', report: { findings: [{ evidence: [{ at: { index: 0 } }] }] } },
        { title: 'Calm Cream', report: { findings: [] } },
        { report: { findings: [{ evidence: [{ at: { index: 2 } }] }] } },
      ],
    });
    expect(await shown()).toMatchObject({ text: '2', title: expect.stringContaining('2 titles on') });
    await sendReading(listing('Retinol Night Oil'));
    expect(await shown()).toMatchObject({ text: '1', title: expect.stringContaining('1 title on') });
    await sendReading(listing('Calm Cream'));
    expect(await shown()).toMatchObject({ text: '' });
  });

  it('may be that it failed, or that the shop is switched off: there is nothing to mark then', async () => {
    const url = 'https://shop.example/';
    const nothing = { answer: { explanation: { marks: [], seal: null } } };
    expect(await sendReading({ kind: 'failed', url, what: 'read broke', detail: '…' })).toMatchObject(
      nothing,
    );
    expect(await state()).toEqual({ state: 'failed', url, what: 'read broke', detail: '…' });
    expect(await shown()).toMatchObject({ shape: 'unread', title: expect.stringContaining('went wrong') });
    expect(await sendReading({ kind: 'off', url })).toMatchObject(nothing);
    expect(await state()).toEqual({ state: 'off', url });
  });

  it('in a frame is answered, and is not what its tab says', async () => {
    await sendReading(productReading([calm]));
    expect(await sendReading(productReading([toner], 'Brook Toner'), { ...page, frameId: 3 })).toMatchObject({
      answer: { explanation: { seal: { verdict: 'skip' } } },
    });
    expect(await state()).toMatchObject({ report: { verdict: 'clear' } });
    expect((await shown()).shape).toBe('clear');
  });

  it('is answered also where storage is full, and told to the popup from memory', async () => {
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

it('the button has a picture and a sentence of its own for each verdict', async () => {
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

describe('what is refused', () => {
  const reading = productReading([toner]);
  const long = (count: number) => 'x'.repeat(count + 1);

  it.each([
    ['another extension', { ...page, id: 'someone-else' }],
    ['nobody', {}],
  ])('is a message from %s: it is not even answered', async (_, sender) => {
    expect(await sendReading(reading, sender)).toBeNull();
    expect(await stored()).toBeNull();
  });

  it.each([
    ['no tab', { id: page.id, url: page.url }],
    ['a page of the extension', { ...popup, tab: { id: tabId }, frameId: 0 }],
  ])('is a reading from %s', async (_, sender) => {
    expect(await sendReading(reading, sender)).toMatchObject({ ok: false });
    expect(await stored()).toBeNull();
  });

  it.each([
    ['tab-state', { tabId: 9 }],
    ['check-selection', { tabId: 9 }],
    ['judge-text', { name: '', text: toner }],
    ['keep-sites', []],
    ['access-wish', null],
    ['stop-checking', 'shop.example'],
    ['change-shelf', { do: 'replace', products: [] }],
  ])('is %s from a content script: only pages of the extension may ask that', async (name, ask) => {
    expect(await send(name, ask)).toMatchObject({ ok: false, error: expect.stringContaining('may not') });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'skip'],
    ['a report of its own', { ...read('works') }],
    ['a kind that is not known', { ...reading, kind: 'week' }],
    ['a field that nobody asked for', { ...reading, report: report('works') }],
    ['no texts', { ...reading, product: { ...reading.product, lists: [7] } }],
    [
      'a pasted text',
      { ...reading, product: { ...reading.product, lists: [{ text: toner, source: 'pasted' }] } },
    ],
    ['too long a list', productReading([long(readingLimits.list)])],
    ['too many lists', productReading(Array.from({ length: readingLimits.lists + 1 }, () => toner))],
    ['too long a title', productReading([toner], long(readingLimits.title))],
    [
      'too many titles',
      {
        kind: 'listing',
        url: '',
        shop: null,
        titles: Array.from({ length: readingLimits.titles + 1 }, (_, at) => `Toner ${at}`),
      },
    ],
    ['too long a failure', { kind: 'failed', url: '', what: '', detail: long(readingLimits.detail) }],
  ])('is a reading that holds %s', async (_, ask) => {
    expect(await sendReading(ask)).toMatchObject({ ok: false });
    expect(await stored()).toBeNull();
    expect((await shown()).shape).toBeNull();
  });

  it('is a message without a handler', async () => {
    expect(await send('tab-report', read('works'))).toBeNull();
  });
});

it('a judge that breaks is told as a failure of the page', async () => {
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

describe('a page that was left', () => {
  beforeEach(async () => {
    await sendReading(productReading([toner], 'Brook Toner'));
  });
  const plain = { shape: null, text: '', title: 'Pore Truth' };

  it('is forgotten when it says so', async () => {
    await send('page-left', { page: 'a document' });
    expect(await stored()).toBeNull();
    expect(await shown()).toEqual(plain);
  });

  it('is forgotten when the next document opens, or the next view of the same one', async () => {
    await send('view-opened', undefined);
    expect(await stored()).toBeNull();
    expect(await shown()).toEqual(plain);
  });

  it('takes nothing along that the next document said before its farewell arrived', async () => {
    await send('read', question(productReading([calm]), 'the next document'));
    await send('page-left', { page: 'a document' });
    expect(await state()).toMatchObject({ report: { verdict: 'clear' } });
  });

  it('is forgotten when the tab closes', async () => {
    fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () => expect(await stored()).toBeNull());
  });

  it('stays when a frame in it opens or is left', async () => {
    await send('view-opened', undefined, { ...page, frameId: 3 });
    await send('page-left', { page: 'a frame' }, { ...page, frameId: 3 });
    expect(await state()).toMatchObject({ report: { verdict: 'skip' } });
  });

  it('is forgotten in its turn: the next view that follows at once is kept', async () => {
    const opened = send('view-opened', undefined);
    const next = sendReading(productReading([calm]));
    await Promise.all([opened, next]);
    expect(await state()).toMatchObject({ report: { verdict: 'clear' } });
    expect((await shown()).shape).toBe('clear');
  });

  it('does not take another tab along', async () => {
    await sendReading(productReading([calm]), { ...page, tab: { id: 71 } });
    await send('view-opened', undefined);
    expect(await state(71)).toMatchObject({ report: { verdict: 'clear' } });
  });

  it('wakes nothing for what happens in other tabs: no listener for their updates', () => {
    expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(false);
  });
});

describe('a worker that starts', () => {
  const said: KeptState = { state: read('skip'), from: { page: 'a document', frameId: 0 } };
  const sendMessage = vi.fn<(tab: number, message: object) => Promise<unknown>>();

  beforeEach(async () => {
    Object.assign(browser.tabs, { query: async () => [{ id: tabId }], sendMessage: sendMessage.mockReset() });
    await tell(tabId, said);
  });

  it('forgets what the tab in front said where its document is gone: nobody heard its farewell', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    watchTabs();
    await vi.waitFor(async () => expect(await kept()).toBeNull());
    expect(await shown()).toEqual({ shape: null, text: '', title: 'Pore Truth' });
  });

  it('forgets it also where the next document has a script of ours', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: false });
    watchTabs();
    await vi.waitFor(async () => expect(await kept()).toBeNull());
  });

  it('keeps it where the document is still there', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: true });
    watchTabs();
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
    expect(sendMessage.mock.lastCall?.[1]).toEqual({ name: 'here', ask: { page: 'a document' } });
    expect(await state()).toEqual(read('skip'));
  });
});

it('judges what a person pasted into the popup', async () => {
  const judged = (ask: unknown) => send('judge-text', ask, popup);
  expect(await judged({ name: ' Brook Toner ', text: toner })).toMatchObject({
    ok: true,
    answer: { verdict: 'skip', product: { title: 'Brook Toner' }, lists: [{ source: 'pasted' }] },
  });
  expect(await judged({ text: toner })).toMatchObject({ ok: false });
  expect(await stored()).toBeNull();
});

it('needs no memory: a worker that just woke knows what was kept', async () => {
  await sendReading(productReading([toner], 'Brook Toner'));
  vi.resetModules();
  const woken = await import('@/keep/kept-tab-state');
  const found: TabState | undefined = (await woken.readTabState(tabId))?.state;
  expect(found).toMatchObject({ report: { verdict: 'skip' } });
});
