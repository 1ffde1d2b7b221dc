import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAside, watchAside } from '@/set-aside';
import { defaultSettings, readAside, readSettings, watchSettings, writeSettings } from '@/settings';

beforeEach(() => fakeBrowser.reset());

it('holds the defaults until something is chosen', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readAside()).toEqual([]);
});

it('keeps what was chosen, and tells who watches', async () => {
  const changed = vi.fn();
  const stop = watchSettings(changed);
  await writeSettings({ marks: false });
  expect(await readSettings()).toEqual({ marks: false });
  expect(changed).toHaveBeenCalledWith({ marks: false });
  stop();
});

it.each(['broken', 3, {}, { marks: 'yes' }, []])(
  'sets aside what does not parse, and goes on: %j',
  async (value) => {
    await fakeBrowser.storage.local.set({ settings: value });
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await readAside()).toEqual([{ key: 'local:settings', value }]);
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await readAside()).toHaveLength(1);
  },
);

it('keeps the latest of many things set aside, and never fails over what it finds there', async () => {
  await fakeBrowser.storage.local.set({ 'set-aside': 'not a list' });
  for (let value = 0; value < 30; value++) {
    await fakeBrowser.storage.local.set({ settings: value });
    await readSettings();
  }
  const aside = await readAside();
  expect(aside).toHaveLength(20);
  expect(aside.at(-1)).toEqual({ key: 'local:settings', value: 29 });
});

it('tells what was set aside as it happens, and deletes it when asked', async () => {
  const told = vi.fn<(kept: string | null) => void>();
  const stop = watchAside(told);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(null));
  await fakeBrowser.storage.local.set({ settings: 'broken' });
  await readSettings();
  await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toContain('"broken"'));
  await forgetAside();
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(null));
  expect(await readAside()).toEqual([]);
  stop();
});
