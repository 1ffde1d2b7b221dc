import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from '@/browser/storage';

beforeEach(() => fakeBrowser.reset());

it('stores each value in the area that its key names, under the rest of the key', async () => {
  await storage.setItem('local:a:b', { deep: [1] });
  await storage.setItem('session:a:b', 'other');
  expect(await fakeBrowser.storage.local.get()).toEqual({ 'a:b': { deep: [1] } });
  expect(await fakeBrowser.storage.session.get()).toEqual({ 'a:b': 'other' });
  expect(await storage.getItem('local:a:b')).toEqual({ deep: [1] });
});

it('gives null for a missing key, but stores false, zero and the empty string', async () => {
  expect(await storage.getItem('local:none')).toBeNull();
  for (const value of [false, 0, '']) {
    await storage.setItem('local:kept', value);
    expect(await storage.getItem('local:kept')).toBe(value);
  }
});

it('removes one value, several, and one that is set to null', async () => {
  for (const name of ['a', 'b', 'c', 'd'] as const) await storage.setItem(`local:${name}`, 1);
  await storage.removeItem('local:a');
  await storage.removeItems(['local:b', 'session:c']);
  await storage.setItem('local:d', null);
  expect(await fakeBrowser.storage.local.get()).toEqual({ c: 1 });
});

it('reports each change of its own key in its own area, once, until stopped', async () => {
  const reported = vi.fn();
  const stop = storage.watch('local:mine', reported);
  await storage.setItem('local:mine', { a: 1 });
  await storage.setItem('local:mine', { a: 1 });
  await storage.setItem('session:mine', 2);
  await storage.setItem('local:other', 3);
  await storage.removeItem('local:mine');
  stop();
  await storage.setItem('local:mine', 4);
  expect(reported.mock.calls).toEqual([[{ a: 1 }], [null]]);
});

it('applies the changes of one key one after another, so that none is lost', async () => {
  const add = (name: string) =>
    storage.update('local:names', (names) => [...(Array.isArray(names) ? names : []), name]);
  await Promise.all(['a', 'b', 'c', 'd'].map(add));
  expect(await storage.getItem('local:names')).toEqual(['a', 'b', 'c', 'd']);
});

it('continues with the next change after a failed one', async () => {
  const failed = storage.update('local:names', () => {
    throw new Error('no such name');
  });
  const next = storage.update('local:names', () => ['a']);
  await expect(failed).rejects.toThrow('no such name');
  await next;
  expect(await storage.getItem('local:names')).toEqual(['a']);
});

it('writes nothing if a change changes nothing', async () => {
  await storage.setItem('local:names', ['a']);
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  await storage.update('local:names', (names) => names);
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
});
