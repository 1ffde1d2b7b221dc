import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteSeen } from '@/background/seen';
import { readQuarantine } from '@/keep/quarantine';
import { addSeen, forgetSeen, readSeen, watchSeen } from '@/keep/seen';
import { changeSettings } from '@/keep/settings';
import { read } from '../background/fake-tabs';
import { seen } from '../week/shelves';

beforeEach(() => fakeBrowser.reset());

it('nothing is remembered until the person turns it on', async () => {
  await noteSeen(read('skip'));
  expect(await fakeBrowser.storage.local.get('seen')).toEqual({});
  await changeSettings({ seen: true });
  await noteSeen(read('skip'));
  expect(await readSeen()).toMatchObject([{ title: 'Calm Water', verdict: 'skip' }]);
});

it('only pages of a product are remembered', async () => {
  await changeSettings({ seen: true });
  await noteSeen({ ...read('clear'), page: 'other' });
  await noteSeen({ state: 'listing', url: 'https://shop.example/', shop: null, items: [], marks: 0 });
  expect(await readSeen()).toEqual([]);
});

it('is emptied at once', async () => {
  await addSeen(seen());
  const reported = vi.fn();
  const stop = watchSeen(reported, () => {});
  await vi.waitFor(() => expect(reported).toHaveBeenLastCalledWith([seen()]));
  await forgetSeen();
  await vi.waitFor(() => expect(reported).toHaveBeenLastCalledWith([]));
  expect(await fakeBrowser.storage.local.get('seen')).toEqual({});
  stop();
});

it.each([
  'broken',
  { version: 1, products: [{ ...seen(), url: 'javascript:alert(1)' }] },
  { version: 9, products: [] },
])('a stored value that does not parse is quarantined: %j', async (value) => {
  await fakeBrowser.storage.local.set({ seen: value });
  expect(await readSeen()).toEqual([]);
  expect(await readQuarantine()).toEqual([{ key: 'local:seen', value }]);
});
