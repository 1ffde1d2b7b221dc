import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readQuarantine } from '@/keep/quarantine';
import { changeSettings, readSettings, readSettingsInPage, watchSettings } from '@/keep/settings';
import { defaultSettings, settingsIn } from '@/keep/settings-fields';

beforeEach(() => fakeBrowser.reset());

it('has the defaults until something is chosen', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readQuarantine()).toEqual([]);
});

it('stores what was chosen, and reports it to watchers', async () => {
  const changed = vi.fn();
  const stop = watchSettings(changed);
  await changeSettings({ marks: false });
  await changeSettings({ style: 'line', hiddenTopics: ['alcohol'] });
  const chosen = { ...defaultSettings, marks: false, style: 'line', hiddenTopics: ['alcohol'] };
  expect(await readSettings()).toEqual(chosen);
  expect(changed).toHaveBeenLastCalledWith(chosen);
  stop();
});

it('loses none of several changes made at the same time', async () => {
  await Promise.all([
    changeSettings({ marks: false }),
    changeSettings({ seal: false }),
    changeSettings({ strength: 'strong' }),
  ]);
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false, seal: false, strength: 'strong' });
});

it('reads the settings of the first version, which had one field', async () => {
  await fakeBrowser.storage.local.set({ settings: { marks: false } });
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false });
  expect(await readQuarantine()).toEqual([]);
});

it('reads the seal where earlier versions stored it, until the person chooses again', async () => {
  await fakeBrowser.storage.local.set({ settings: { chip: false } });
  expect(await readSettings()).toEqual({ ...defaultSettings, seal: false });
  await changeSettings({ marks: false });
  expect(await readSettings()).toEqual({ ...defaultSettings, seal: false, marks: false });
  await changeSettings({ seal: true });
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false });
  expect(await readQuarantine()).toEqual([]);
});

it('reads the settings of a newer version, and keeps the fields that only it knows', async () => {
  const newer = { marks: false, style: 'halo', hiddenTopics: ['alcohol', 'peptides'], sound: { volume: 3 } };
  await fakeBrowser.storage.local.set({ settings: newer });
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false, hiddenTopics: ['alcohol'] });
  await changeSettings({ seal: false });
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { ...newer, seal: false } });
  expect(await readQuarantine()).toEqual([]);
});

it('has a valid value for every field, whatever is stored', () => {
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
  'quarantines a stored value that no version writes, and uses the defaults: %j',
  async (value) => {
    await fakeBrowser.storage.local.set({ settings: value });
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await readQuarantine()).toEqual([{ key: 'local:settings', value }]);
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await readQuarantine()).toHaveLength(1);
  },
);

it('keeps the valid fields of a value that is broken elsewhere', async () => {
  await fakeBrowser.storage.local.set({ settings: { marks: false, seal: 'perhaps' } });
  expect(await readSettings()).toEqual({ ...defaultSettings, marks: false });
  expect(await readQuarantine()).toHaveLength(1);
});

it('quarantines nothing from within a page, whose locks are not the extension’s', async () => {
  await fakeBrowser.storage.local.set({ settings: { marks: false, seal: 'perhaps' } });
  expect(await readSettingsInPage()).toEqual({ ...defaultSettings, marks: false });
  expect(await readQuarantine()).toEqual([]);
});
