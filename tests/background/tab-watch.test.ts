import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchTabs } from '@/background/tabs';
import { readTabState } from '@/keep/kept-tab-state';
import { readQuarantine } from '@/keep/quarantine';
import { Verdict } from '@/report/report';
import { badge, kept, page, read, report, send, tabId } from './fake-tabs';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  watchTabs();
});

describe('what a page tells', () => {
  it('is kept under its tab and frame, and shown on the button', async () => {
    expect(await send('tab-state', read('skip'))).toEqual({ ok: true, answer: undefined });
    expect(await readTabState(tabId)).toEqual(read('skip'));
    expect((await badge()).shape).toBe('skip');
  });

  it('has a picture and a sentence of its own for each verdict', async () => {
    const shown = [];
    for (const verdict of Verdict.options) {
      await send('tab-state', read(verdict));
      shown.push(await badge());
    }
    expect(shown.map(({ shape }) => shape).toSorted()).toEqual(
      [...Verdict.options.filter((verdict) => verdict !== 'off-topic'), null].toSorted(),
    );
    expect(new Set(shown.map(({ title }) => title)).size).toBe(Verdict.options.length);
    for (const { title } of shown) expect(title).toMatch(/^Pore Truth: .+\.$/);
  });

  it('counts the products of a listing that its titles settle', async () => {
    const finding = { topic: 'retinoid' as const, weight: 'strong' as const, product: 0, evidence: [] };
    const told = { title: 'Night Oil', report: { ...report('works'), findings: [finding] } };
    const mute = { title: 'Calm Cream', report: report('unread') };
    const listing = (...items: object[]) => ({
      state: 'listing',
      url: 'https://shop.example/',
      items,
      marks: 1,
    });
    await send('tab-state', listing(told, mute));
    expect(await badge()).toMatchObject({ text: '1', title: expect.stringContaining('1 product on') });
    await send('tab-state', listing(told, mute, told));
    expect(await badge()).toMatchObject({ text: '2', title: expect.stringContaining('2 products on') });
    await send('tab-state', listing(mute));
    expect(await badge()).toMatchObject({ text: '' });
  });

  it('is a failure too', async () => {
    await send('tab-state', { state: 'failed', url: '', what: 'judge broke', detail: '…' });
    expect(await badge()).toMatchObject({ shape: 'unread', title: expect.stringContaining('went wrong') });
  });

  it('decides the button only as the page itself, and not as a frame in it', async () => {
    await send('tab-state', read('works'));
    await send('tab-state', read('skip'), { ...page, frameId: 3 });
    expect((await badge()).shape).toBe('works');
    expect(await kept(3)).toEqual(read('skip'));
  });
});

describe('what is not believed', () => {
  it.each([
    ['another extension', { ...page, id: 'someone-else' }],
    ['nobody', {}],
  ])('is a message from %s', async (_, sender) => {
    expect(await send('tab-state', read('skip'), sender)).toBeNull();
    expect(await kept()).toBeNull();
  });

  it('is a state from no tab', async () => {
    expect(await send('tab-state', read('skip'), { id: page.id })).toMatchObject({ ok: false });
  });

  it.each([
    null,
    'skip',
    {},
    { state: 'read' },
    { ...read('skip'), marks: 'many' },
    { ...read('skip'), report: {} },
  ])('is a state of another shape: %j', async (ask) => {
    expect(await send('tab-state', ask)).toMatchObject({ ok: false });
    expect(await kept()).toBeNull();
    expect((await badge()).shape).toBeNull();
  });

  it('is a message without a handler', async () => {
    expect(await send('show', { at: null })).toBeNull();
  });

  it('is a kept state that does not parse: it is set aside and reported', async () => {
    await fakeBrowser.storage.session.set({ [`tab:${tabId}:0`]: { state: 'old' } });
    expect(await readTabState(tabId)).toMatchObject({ state: 'failed', what: 'storage' });
    expect(await readQuarantine()).toEqual([{ key: `session:tab:${tabId}:0`, value: { state: 'old' } }]);
    expect(await readTabState(tabId)).toBeNull();
  });
});

describe('a page that was left', () => {
  let tab: Browser.tabs.Tab;

  beforeEach(async () => {
    tab = await fakeBrowser.tabs.create({ url: 'https://shop.example/' });
    await send('tab-state', read('skip'));
    await send('tab-state', read('skip'), { ...page, frameId: 3 });
  });

  const scriptThere = (there: boolean) =>
    vi
      .spyOn(browser.tabs, 'sendMessage')
      .mockImplementation(() =>
        there ? Promise.resolve({ ok: true, answer: true }) : Promise.reject(new Error('No receiving end.')),
      );

  it('is forgotten with all its frames when another document loads', async () => {
    scriptThere(false);
    fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'loading' }, tab);
    await vi.waitFor(async () => expect([await kept(), await kept(3)]).toEqual([null, null]));
    await vi.waitFor(async () =>
      expect(await badge()).toEqual({ shape: null, text: '', title: 'Pore Truth' }),
    );
  });

  it('is kept when the same document says that it is still there: a jump to an anchor', async () => {
    const asked = scriptThere(true);
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'loading' }, tab);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    await send('tab-state', read('care'), { ...page, tab: { id: 8 } });
    expect(await kept()).toEqual(read('skip'));
  });

  it('asks nothing of a tab that told nothing', async () => {
    const asked = scriptThere(true);
    await fakeBrowser.tabs.onUpdated.trigger(99, { status: 'loading' }, tab);
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'loading' }, tab);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(asked.mock.calls.map(([id]) => id)).toEqual([tabId]);
  });

  it('is kept through other changes of the tab', async () => {
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { title: 'Calm Water' }, tab);
    await send('tab-state', read('care'), { ...page, tab: { id: 8 } });
    expect(await kept()).toEqual(read('skip'));
  });

  it('is forgotten when the tab closes', async () => {
    fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () => expect([await kept(), await kept(3)]).toEqual([null, null]));
  });

  it('is forgotten when it says so, and the next view that follows at once is kept', async () => {
    const left = send('tab-left', undefined);
    const told = send('tab-state', read('works'));
    await Promise.all([left, told]);
    expect(await kept()).toEqual(read('works'));
    expect(await kept(3)).toBeNull();
    expect((await badge()).shape).toBe('works');
  });

  it('does not take another tab along', async () => {
    await send('tab-state', read('care'), { ...page, tab: { id: 71 } });
    await send('tab-left', undefined);
    expect(await readTabState(71)).toEqual(read('care'));
  });
});

it('needs no memory: a worker that just woke knows what was kept', async () => {
  await send('tab-state', read('skip'));
  vi.resetModules();
  const woken = await import('@/keep/kept-tab-state');
  expect(await woken.readTabState(tabId)).toEqual(read('skip'));
});
