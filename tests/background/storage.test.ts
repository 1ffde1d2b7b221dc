import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from '@/browser/storage';

beforeEach(() => fakeBrowser.reset());

it('keeps each value in the area that its key names, under the rest of the key', async () => {
  await storage.setItem('local:a:b', { deep: [1] });
  await storage.setItem('session:a:b', 'other');
  expect(await fakeBrowser.storage.local.get()).toEqual({ 'a:b': { deep: [1] } });
  expect(await storage.snapshot('session')).toEqual({ 'a:b': 'other' });
  expect(await storage.getItem('local:a:b')).toEqual({ deep: [1] });
});

it('says null where nothing is, and keeps false, zero and the empty text', async () => {
  expect(await storage.getItem('local:none')).toBeNull();
  for (const value of [false, 0, '']) {
    await storage.setItem('local:kept', value);
    expect(await storage.getItem('local:kept')).toBe(value);
  }
});

it('removes one, several, and what is set to nothing', async () => {
  for (const name of ['a', 'b', 'c', 'd'] as const) await storage.setItem(`local:${name}`, 1);
  await storage.removeItem('local:a');
  await storage.removeItems(['local:b', 'session:c']);
  await storage.setItem('local:d', null);
  expect(await storage.snapshot('local')).toEqual({ c: 1 });
});

it('tells each change of its own key in its own area, once, until stopped', async () => {
  const told = vi.fn();
  const stop = storage.watch('local:mine', told);
  await storage.setItem('local:mine', { a: 1 });
  await storage.setItem('local:mine', { a: 1 });
  await storage.setItem('session:mine', 2);
  await storage.setItem('local:other', 3);
  await storage.removeItem('local:mine');
  stop();
  await storage.setItem('local:mine', 4);
  expect(told.mock.calls).toEqual([[{ a: 1 }], [null]]);
});

it('falls back where an item was never set, or is gone', async () => {
  const item = storage.defineItem('local:item', { fallback: 'usual' });
  const told = vi.fn();
  item.watch(told);
  expect(await item.getValue()).toBe('usual');
  await item.setValue('new');
  expect(await item.getValue()).toBe('new');
  await storage.removeItem('local:item');
  expect(told.mock.calls).toEqual([['new'], ['usual']]);
});
