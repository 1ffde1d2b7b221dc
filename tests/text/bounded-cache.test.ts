import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BoundedCache } from '@/text/bounded-cache';

it('drops the least recently used entry when it has too many', () => {
  const cache = new BoundedCache<number>({ entries: 2, characters: 100 });
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});

it('does not keep a key that is longer than the whole cache may be', () => {
  const cache = new BoundedCache<number>({ entries: 2, characters: 3 });
  cache.set('ab', 1);
  cache.set('long', 2);
  expect(cache.get('long')).toBeUndefined();
});

it('never has more entries or characters than allowed, and returns only what was set', () => {
  const bounds = { entries: 4, characters: 12 };
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 })), (keys) => {
      const cache = new BoundedCache<string>(bounds);
      for (const key of keys) cache.set(key, `value of ${key}`);
      const held = [...new Set(keys)].filter((key) => cache.get(key) !== undefined);
      expect(held.length).toBeLessThanOrEqual(bounds.entries);
      expect(held.join('').length).toBeLessThanOrEqual(bounds.characters);
      for (const key of held) expect(cache.get(key)).toBe(`value of ${key}`);
    }),
  );
});
