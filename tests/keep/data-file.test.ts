import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSite } from '@/browser/site';
import { markStrengths, markStyles } from '@/design/mark-look';
import { dataName, dataText, openData } from '@/keep/data-file';
import { bringIn, saveData } from '@/keep/export-import';
import { quarantine, readQuarantine } from '@/keep/quarantine';
import { changeSettings, readSettings } from '@/keep/settings';
import { defaultSettings, settingsIn } from '@/keep/settings-fields';
import { readShelf, updateShelf } from '@/keep/shelf';
import { addSite, readSites } from '@/keep/sites';
import { shelfProduct } from '../week/shelves';

const request = vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>();
const contains = vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>();
const remove = vi.fn<(gone: { origins: string[] }) => Promise<boolean>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  request.mockResolvedValue(true);
  contains.mockResolvedValue(true);
  remove.mockResolvedValue(true);
  Object.assign(browser, { permissions: { request, contains, remove } });
});

const opened = (text: string) => {
  const found = openData(text);
  if (found.is !== 'data') throw new Error(found.is);
  return found.data;
};

it('exports everything that is stored, and imports it elsewhere', async () => {
  await changeSettings({ marks: false, style: 'line', hiddenTopics: ['alcohol'], shopsOff: ['sephora'] });
  await addSite('small-shop.example');
  await quarantine('local:settings', 'broken');
  const product = shelfProduct('a', { role: 'retinoid', pinned: ['fri'], nights: 1 });
  await updateShelf(() => [product]);
  const chosen = await readSettings();
  const { name, text } = await saveData();
  expect(name).toMatch(/^pore-truth-\d{4}-\d\d-\d\d\.json$/);

  fakeBrowser.reset();
  await addSite('other.example');
  expect(await bringIn(opened(text))).toEqual({ is: 'done', refused: [] });
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://small-shop.example/*'] });
  expect(await readSettings()).toEqual(chosen);
  expect(await readSites()).toEqual(['small-shop.example']);
  expect(await readQuarantine()).toEqual([{ key: 'local:settings', value: 'broken' }]);
  expect(await readShelf()).toEqual([product]);
});

it('does not check a site to which the person refuses access', async () => {
  request.mockResolvedValue(false);
  contains.mockImplementation(async ({ origins }) => origins[0] === 'https://a.example/*');
  const text = dataText({ settings: {}, sites: ['a.example', 'b.example'] });
  expect(await bringIn(opened(text))).toEqual({ is: 'done', refused: ['b.example'] });
  expect(await readSites()).toEqual(['a.example']);
  expect(await readSettings()).toEqual(defaultSettings);
});

it('imports all of a file or nothing, whichever part there is no space for', async () => {
  await changeSettings({ marks: false });
  await addSite('kept.example');
  await updateShelf(() => [shelfProduct('a')]);
  const before = await fakeBrowser.storage.local.get();
  // The browser rejects a write as a whole: fill it to just above what is stored.
  const room = JSON.stringify(before).length;
  const set = vi.spyOn(browser.storage.local, 'set');
  set.mockImplementation(async (items: object) => {
    const next = { ...(await fakeBrowser.storage.local.get()), ...items };
    if (JSON.stringify(next).length > room) throw new Error('QUOTA_BYTES quota exceeded');
    throw new Error('a small write went through by itself');
  });
  const text = dataText({
    settings: { marks: true },
    sites: ['kept.example', 'new.example'],
    shelf: [shelfProduct('b'), shelfProduct('c')],
    setAside: [{ key: 'local:x', value: 'y'.repeat(500) }],
  });
  expect(await bringIn(opened(text))).toEqual({ is: 'notKept' });
  expect(set).toHaveBeenCalledOnce();
  set.mockRestore();
  expect(await fakeBrowser.storage.local.get()).toEqual(before);
  // Access that was granted only for this import is revoked.
  expect(remove.mock.calls).toEqual([[{ origins: ['https://new.example/*'] }]]);
});

it('leaves the shelf as it is if the file is from a version without one', async () => {
  await updateShelf(() => [shelfProduct('a')]);
  await bringIn(opened(dataText({ settings: {}, sites: [] })));
  expect(await readShelf()).toEqual([shelfProduct('a')]);
});

it('exports fields that only a newer version knows', async () => {
  await fakeBrowser.storage.local.set({ settings: { marks: false, sound: 'bell' } });
  const { text } = await saveData();
  expect(opened(text).settings).toMatchObject({ marks: false, sound: 'bell' });
});

it('reads every file that it writes', () => {
  const settings = fc.record({
    marks: fc.boolean(),
    seal: fc.boolean(),
    style: fc.constantFrom(...markStyles),
    strength: fc.constantFrom(...markStrengths),
    shopsOff: fc.array(fc.string()),
  });
  fc.assert(
    fc.property(settings, fc.array(fc.domain().filter(isSite)), (chosen, sites) => {
      const data = opened(dataText({ settings: chosen, sites }));
      expect(data.settings).toEqual(chosen);
      expect(data.sites).toEqual(sites);
    }),
  );
});

it('reads the choice about the seal from a file of an earlier version', () => {
  const file = (chip: unknown) =>
    JSON.stringify({ app: 'pore-truth', version: 1, sites: [], settings: { chip } });
  expect(settingsIn(opened(file(false)).settings).seal).toBe(false);
  expect(openData(file(3))).toEqual({ is: 'wrong', at: 'settings.chip' });
});

describe('a file that cannot be imported', () => {
  const good = { app: 'pore-truth', version: 1, settings: {}, sites: [] };
  it.each([
    ['no JSON', 'Aqua, Glycerin', { is: 'notJson' }],
    ['empty', '', { is: 'notJson' }],
    ['of something else', '{"app":"other","version":1}', { is: 'other' }],
    ['a bare list', '[1,2]', { is: 'other' }],
    ['of a newer version', JSON.stringify({ ...good, version: 2, sites: 'new' }), { is: 'newer' }],
    [
      'wrong in a choice',
      JSON.stringify({ ...good, settings: { style: 'halo' } }),
      { is: 'wrong', at: 'settings.style' },
    ],
    [
      'wrong in a topic',
      JSON.stringify({ ...good, settings: { hiddenTopics: ['peptides'] } }),
      { is: 'wrong', at: 'settings.hiddenTopics.0' },
    ],
    [
      'wrong in a site',
      JSON.stringify({ ...good, sites: ['a.example', 'https://x'] }),
      { is: 'wrong', at: 'sites.1' },
    ],
    [
      'with a host that cannot be',
      JSON.stringify({ ...good, sites: ['999.1.1.1'] }),
      { is: 'wrong', at: 'sites.0' },
    ],
    [
      'with more sites than can be chosen',
      JSON.stringify({ ...good, sites: Array.from({ length: 501 }, (_, at) => `s${at}.example`) }),
      { is: 'wrong', at: 'sites' },
    ],
    [
      'wrong in a product',
      JSON.stringify({ ...good, shelf: [{ ...shelfProduct('a'), url: 'javascript:alert(1)' }] }),
      { is: 'wrong', at: 'shelf.0' },
    ],
    ['without sites', JSON.stringify({ ...good, sites: undefined }), { is: 'wrong', at: 'sites' }],
  ])('%s: says why', (_, text, why) => {
    expect(openData(text)).toEqual(why);
  });

  it('never throws', () => {
    const opensOrExplains = (text: string) => {
      expect(openData(text)).toHaveProperty('is');
    };
    fc.assert(fc.property(fc.string(), opensOrExplains));
    fc.assert(fc.property(fc.json(), opensOrExplains));
  });
});

it('has the day in its name', () => {
  expect(dataName(new Date('2026-11-23T12:00:00Z'))).toBe('pore-truth-2026-11-23.json');
});
