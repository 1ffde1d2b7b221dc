import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyQuarantine, quarantine, readQuarantine, watchQuarantine } from '@/keep/quarantine';
import { readSettings } from '@/keep/settings';
import { readShelf } from '@/keep/shelf';
import { readSites } from '@/keep/sites';

beforeEach(() => fakeBrowser.reset());

it('loses none of many values that are quarantined at once', async () => {
  const keys = Array.from({ length: 10 }, (_, at) => `local:${at}`);
  await Promise.all(keys.map((key) => quarantine(key, 'broken')));
  expect((await readQuarantine()).map(({ key }) => key)).toEqual(keys);
});

it('keeps a broken value once, however many readers find it at the same time', async () => {
  await fakeBrowser.storage.local.set({ settings: 'broken', sites: 7, shelf: [] });
  await Promise.all(
    [readSettings, readSites, readShelf, readSettings, readSites, readShelf].map((read) => read()),
  );
  const keys = (await readQuarantine()).map(({ key }) => key);
  expect(keys.toSorted()).toEqual(['local:settings', 'local:shelf', 'local:sites']);
});

it('keeps the latest twenty values, and starts afresh if its own is broken', async () => {
  await fakeBrowser.storage.local.set({ 'set-aside': 'not a list' });
  for (let value = 0; value < 30; value++) await quarantine('local:settings', value);
  const kept = await readQuarantine();
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)).toEqual({ key: 'local:settings', value: 29 });
});

it('reports a value as text when it arrives, and null once it is deleted', async () => {
  const report = vi.fn<(kept: string | null) => void>();
  const stop = watchQuarantine(report);
  await vi.waitFor(() => expect(report).toHaveBeenLastCalledWith(null));
  await fakeBrowser.storage.local.set({ settings: 'broken' });
  await readSettings();
  await vi.waitFor(() => expect(report).toHaveBeenLastCalledWith('local:settings: "broken"'));
  await emptyQuarantine();
  await vi.waitFor(() => expect(report).toHaveBeenLastCalledWith(null));
  expect(await readQuarantine()).toEqual([]);
  stop();
});
