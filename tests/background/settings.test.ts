import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAside, readAside, watchAside } from '@/keep/quarantine';
import { changeSettings, readSettings, watchSettings } from '@/keep/settings';
import { defaultSettings, settingsIn } from '@/keep/settings-fields';

beforeEach(() => fakeBrowser.reset());

it('holds the defaults until something is chosen', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readAside()).toEqual([]);
});

it('keeps what was chosen, and tells who watches', async () => {
  const changed = vi.fn();
  const stop = watchSettings(changed);
  await changeSettings({ marks: false });
  await changeSettings({ style: 'line', hiddenTopics: ['alcohol'] });
  const chosen = { ...defaultSettings, marks: false, style: 'line', hiddenTopics: ['alcohol'] };
  expect(await readSettings()).toEqual(chosen);
  expect(changed).toHaveBeenLastCalledWith(chosen);
  stop();
});

it('loses no change of two that are made at once', async () => {
  await Promise.all([
    changeSettings({ marks: false }),
    changeSettings({ seal: false }),
    changeSettings({ strength: 'strong' }),
  ]);
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false, seal: false, strength: 'strong' });
});

it('understands the first version, which knew of marks alone', async () => {
  await fakeBrowser.storage.local.set({ settings: { marks: false } });
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false });
  expect(await readAside()).toEqual([]);
});

it('reads the seal where earlier versions stored it, until the person chooses again', async () => {
  await fakeBrowser.storage.local.set({ settings: { chip: false } });
  expect(await readSettings()).toEqual({ ...defaultSettings, seal: false });
  await changeSettings({ marks: false });
  expect(await readSettings()).toEqual({ ...defaultSettings, seal: false, marks: false });
  await changeSettings({ seal: true });
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false });
  expect(await readAside()).toEqual([]);
});

it('understands a newer version, and leaves to it what only it knows', async () => {
  const newer = { marks: false, style: 'halo', hiddenTopics: ['alcohol', 'peptides'], sound: { volume: 3 } };
  await fakeBrowser.storage.local.set({ settings: newer });
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false, hiddenTopics: ['alcohol'] });
  await changeSettings({ seal: false });
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { ...newer, seal: false } });
  expect(await readAside()).toEqual([]);
});

it('has a value for every field, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Object.keys(settingsIn(value))).toEqual(Object.keys(defaultSettings));
    }),
  );
  fc.assert(
    fc.property(fc.record({ marks: fc.anything(), shopsOff: fc.anything() }), (value) => {
      const { marks, shopsOff } = settingsIn(value);
      expect(typeof marks).toBe('boolean');
      expect(shopsOff.every((name) => typeof name === 'string')).toBe(true);
    }),
  );
});

it.each(['broken', 3, { marks: 'yes' }, [], { shopsOff: [1] }, { hiddenTopics: 'alcohol' }])(
  'sets aside what cannot be meant, and goes on: %j',
  async (value) => {
    await fakeBrowser.storage.local.set({ settings: value });
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await readAside()).toEqual([{ key: 'local:settings', value }]);
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await readAside()).toHaveLength(1);
  },
);

it('keeps the fields that hold of a value that is broken elsewhere', async () => {
  await fakeBrowser.storage.local.set({ settings: { marks: false, seal: 'perhaps' } });
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false });
  expect(await readAside()).toHaveLength(1);
});

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
