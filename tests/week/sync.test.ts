import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ShelfProduct, shelfMost } from '@/week/shelf';
import { merged, mostRemovals, noted, nothingSynced, type Synced, shelfIn } from '@/week/sync';
import { shelfProduct } from './shelves';

const now = 1_800_000_000_000;
const [a, b, c] = [shelfProduct('a'), shelfProduct('b'), shelfProduct('c')];
const ids = (shelf: readonly ShelfProduct[]) => shelf.map(({ id }) => id).join('');
/** What a computer knows after it had one shelf and then another. */
const history = (first: ShelfProduct[], second: ShelfProduct[], at = now): Synced => {
  const begun = noted(nothingSynced, [], first, at - 1_000);
  return noted(
    begun,
    first.map(({ id }) => id),
    second,
    at,
  );
};
const plain = ({ items, order }: Synced) => ({ items: [...items].toSorted(), order });

describe('two computers', () => {
  it('with different shelves end up with the products of both', () => {
    const both = merged(history([a], [a]), history([b, c], [b, c]), now);
    expect(ids(shelfIn(both)).split('').toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('that changed the same product keep the later change', () => {
    const early = history([a], [{ ...a, nights: 1 }], now);
    const late = history([a], [{ ...a, nights: 3 }], now + 5);
    for (const both of [merged(early, late, now), merged(late, early, now)])
      expect(shelfIn(both)).toMatchObject([{ id: 'a', nights: 3 }]);
  });

  it('lose a product that one of them removed, unless the other changed it later', () => {
    const removed = history([a, b], [b], now);
    expect(ids(shelfIn(merged(removed, history([a, b], [a, b]), now)))).toBe('b');
    const changed = history([a, b], [{ ...a, nights: 2 }, b], now + 5);
    expect(
      ids(shelfIn(merged(removed, changed, now)))
        .split('')
        .toSorted(),
    ).toEqual(['a', 'b']);
  });

  it('get a product back when one of them undoes its removal', () => {
    const removed = history([a, b], [b], now);
    const restored = noted(removed, ['b'], [a, b], now + 1);
    expect(ids(shelfIn(merged(restored, removed, now + 1)))).toBe('ab');
  });

  it('use the order that was chosen last, with new products at the end', () => {
    const moved = history([a, b], [b, a], now + 5);
    expect(ids(shelfIn(merged(moved, history([a, b], [a, b, c], now), now)))).toBe('bac');
  });

  it('have the order of the one that synced first, when another joins', () => {
    const first = history([a, b], [b, a]);
    const joining = noted(nothingSynced, [], [a, b], now + 9);
    expect(ids(shelfIn(merged(joining, first, now + 9)))).toBe('ba');
  });

  it('that added the same page keep the same single entry', () => {
    const one = history([{ ...a, id: 'x' }], [{ ...a, id: 'x' }]);
    const other = history([a], [a], now + 5);
    expect(ids(shelfIn(merged(one, other, now)))).toBe('a');
    expect(ids(shelfIn(merged(other, one, now)))).toBe('a');
  });

  it('do not let a clock that is far ahead always win', () => {
    const ahead = history([a], [{ ...a, nights: 1 }], now + 1e12);
    const both = merged(nothingSynced, ahead, now);
    const changed = noted(both, ['a'], [{ ...a, nights: 2 }], now + 1);
    expect(shelfIn(merged(changed, ahead, now + 1))).toMatchObject([{ nights: 2 }]);
  });
});

it('an update that changes nothing writes no new time', () => {
  const synced = history([a, b], [a, b]);
  const { nights, ...rest } = a;
  expect(noted(synced, ['a', 'b'], [{ nights, ...rest }, b], now + 99)).toEqual(synced);
});

it('removals are remembered in a bounded number, the latest', () => {
  const many = Array.from({ length: mostRemovals + 20 }, (_, at) => shelfProduct(`p${at}`));
  let synced = nothingSynced;
  let here: string[] = [];
  for (const [at, product] of many.entries()) {
    synced = noted(synced, here, [product], now + at);
    here = [product.id];
  }
  const { items } = merged(noted(synced, here, [], now + 999), nothingSynced, now + 999);
  expect(items.size).toBe(mostRemovals);
  expect(items.has('p0')).toBe(false);
  expect(items.has(here[0] ?? '')).toBe(true);
});

it('products that don’t fit a full shelf are not removed from the other computers', () => {
  const many = (name: string) => Array.from({ length: shelfMost }, (_, at) => shelfProduct(`${name}${at}`));
  const [one, other] = [many('a'), many('b')];
  const both = merged(history(one, one), history(other, other), now);
  const shelf = shelfIn(both);
  expect(shelf).toHaveLength(shelfMost);
  const next = noted(
    both,
    shelf.map(({ id }) => id),
    shelf,
    now + 1,
  );
  expect([...next.items.values()].filter(({ product }) => product === null)).toEqual([]);
});

const items = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      at: fc.integer({ min: now - 5, max: now }),
      nights: fc.constantFrom(1 as const, 2 as const),
      isGone: fc.boolean(),
    }),
  )
  .map(
    (all) =>
      new Map(
        all.map(({ id, at, nights, isGone }) => [
          id,
          { at, product: isGone ? null : shelfProduct(id, { nights }) },
        ]),
      ),
  );
const known: fc.Arbitrary<Synced> = fc.record({
  items,
  order: fc.record({
    at: fc.integer({ min: now - 5, max: now }),
    ids: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
  }),
});

describe('merging', () => {
  it('gives the same result in whichever order computers sync', () => {
    fc.assert(
      fc.property(known, known, known, (x, y, z) => {
        const join = (one: Synced, other: Synced) => merged(one, other, now);
        expect(plain(join(x, y))).toEqual(plain(join(y, x)));
        expect(plain(join(join(x, y), z))).toEqual(plain(join(x, join(y, z))));
        expect(plain(join(join(x, y), y))).toEqual(plain(join(x, y)));
      }),
    );
  });

  it('and merging the result again changes nothing', () => {
    fc.assert(
      fc.property(known, known, (x, y) => {
        const both = merged(x, y, now);
        const shelf = shelfIn(both);
        const here = shelf.map(({ id }) => id);
        expect(plain(noted(both, here, shelf, now))).toEqual(plain(both));
      }),
    );
  });
});
