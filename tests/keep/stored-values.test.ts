import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTabState, watchTabState } from '@/keep/kept-tab-state';
import { readQuarantine } from '@/keep/quarantine';
import { addSite, readSites, removeSites } from '@/keep/sites';
import { kept, read, tabId } from '../background/fake-tabs';

/** What other versions of the extension, or a broken disk, may have left in storage. */

beforeEach(() => fakeBrowser.reset());

const storedSites = async () => (await fakeBrowser.storage.local.get('sites')).sites;

describe('stored sites', () => {
  it('are read as the first version stored them', async () => {
    await fakeBrowser.storage.local.set({ sites: ['a.example', 'b.example'] });
    expect(await readSites()).toEqual(['a.example', 'b.example']);
    await addSite('c.example');
    expect(await storedSites()).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('of a newer version are read if they have the same shape, and kept when one is added', async () => {
    await fakeBrowser.storage.local.set({ sites: ['a.example'], sites$: { v: 9 } });
    expect(await readSites()).toEqual(['a.example']);
    await addSite('b.example');
    expect(await storedSites()).toEqual(['a.example', 'b.example']);
  });

  it.each([
    ['of a newer version with another shape', { version: 9, chosen: [{ host: 'a.example', since: 1 }] }],
    ['with one invalid name', ['a.example', 'https://b.example/']],
    ['that are text', 'a.example'],
    ['that are nothing', 0],
  ])('%s are quarantined, and new ones can be chosen', async (_, value) => {
    await fakeBrowser.storage.local.set({ sites: value });
    expect(await readSites()).toEqual([]);
    expect(await readQuarantine()).toEqual([{ key: 'local:sites', value }]);
    await addSite('c.example');
    expect(await readSites()).toEqual(['c.example']);
    await removeSites(['c.example']);
    expect(await readQuarantine()).toHaveLength(1);
  });
});

describe('a stored tab state', () => {
  const key = `tab:${tabId}`;
  const keptAs = (state: unknown) => ({ state, from: null });

  it.each([
    ['of a newer version', keptAs({ ...read('skip'), report: { ...read('skip').report, schema: 2 } })],
    ['of a kind that is not known', keptAs({ state: 'week', shelf: [] })],
    ['without its report', keptAs({ state: 'read', page: 'product', marks: 1 })],
    ['that does not say who read it', { state: read('skip') }],
    [
      'with an unknown verdict',
      keptAs({ ...read('skip'), report: { ...read('skip').report, verdict: 'poison' } }),
    ],
    ['that is text', '<b>read</b>'],
  ])('%s is dropped and reported as unreadable, and nothing of it reaches the disk', async (_, value) => {
    await fakeBrowser.storage.session.set({ [key]: value });
    expect(await readTabState(tabId)).toMatchObject({ state: { state: 'failed', what: 'storage' } });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    // From then on the page is read again.
    expect(await kept()).toBeNull();
    expect(await readTabState(tabId)).toBeNull();
  });

  it('that becomes invalid while the popup is open is reported as unreadable', async () => {
    const reported: unknown[] = [];
    const stop = watchTabState(tabId, (state) => reported.push(state));
    await fakeBrowser.storage.session.set({ [key]: keptAs({ state: 'read', report: 'skip' }) });
    expect(reported).toMatchObject([{ state: { state: 'failed', what: 'storage' } }]);
    stop();
  });
});
