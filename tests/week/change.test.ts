import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import type { Report } from '@/report/report';
import { judge } from '@/verdict/judge';
import { changeShelf, isShelfChange, type ShelfChange, shelfOf } from '@/week/change';
import { type NewProduct, productsOf, tidy } from '@/week/product';
import { type ShelfProduct, shelfMost } from '@/week/shelf';
import { shelfProduct } from './shelves';

const first = (report: Report): NewProduct => {
  const [product] = productsOf(report);
  if (product === undefined) throw new Error('no product');
  return product;
};
const stamp = { id: 'new', day: '2026-11-30' };
const [a, b, c] = [shelfProduct('a'), shelfProduct('b'), shelfProduct('c')];
const ids = (shelf: readonly ShelfProduct[]) => shelf.map(({ id }) => id).join('');
const made = (change: ShelfChange, shelf: readonly ShelfProduct[] = [a, b, c]) => {
  const changed = changeShelf(shelf, change, stamp);
  return { ids: ids(changed.shelf), ...changed };
};

describe('adding', () => {
  it('puts a product at the end', () => {
    const { id, added, ...product } = shelfProduct('d');
    expect(made({ do: 'add', product }).shelf.at(-1)).toEqual({
      ...product,
      id: 'new',
      added: '2026-11-30',
    });
  });

  it.each<[string, Partial<ShelfProduct>, boolean]>([
    ['the same page', { url: a.url, title: 'Renamed' }, true],
    ['the same page with a query', { url: `${a.url}?size=50ml#reviews` }, true],
    ['another page with the same name', { title: a.title }, false],
    ['by hand, a name that a page has', { title: a.title, url: '' }, false],
  ])('knows one that is there already: %s', (_, rest, already) => {
    const { id, added, ...product } = shelfProduct('d', rest);
    const { outcome } = made({ do: 'add', product });
    expect(outcome).toEqual(already ? { is: 'already', id: 'a' } : { is: 'done' });
  });

  it('recognises one that was added by hand by its brand and name', () => {
    const byHand = shelfProduct('h', { url: '', shop: '', title: 'Night Oil', brand: 'Osterby' });
    const { id, added, ...product } = { ...byHand, title: '  night  oil ' };
    expect(made({ do: 'add', product }, [byHand]).outcome).toEqual({ is: 'already', id: 'h' });
  });

  it('stops at sixty', () => {
    const full = Array.from({ length: shelfMost }, (_, at) => shelfProduct(`p${at}`));
    const { id, added, ...product } = shelfProduct('more');
    expect(made({ do: 'add', product }, full)).toMatchObject({ shelf: full, outcome: { is: 'full' } });
  });
});

it('a removal is undone in its place', () => {
  const removed = made({ do: 'remove', id: 'b' });
  expect(removed.ids).toBe('ac');
  expect(made({ do: 'restore', product: b, at: 1 }, removed.shelf).ids).toBe('abc');
  expect(made({ do: 'restore', product: b, at: 1 }).outcome).toEqual({ is: 'already', id: 'b' });
});

it.each([
  ['c', -1, 'acb'],
  ['a', 1, 'bac'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['a', 99, 'bca'],
])('%s moves by %i', (id, by, expected) => {
  expect(made({ do: 'move', id, by }).ids).toBe(expected);
});

it('nights, wishes and names are changed, and nothing else', () => {
  expect(made({ do: 'pin', id: 'b', nights: ['fri', 'fri'] }).shelf).toEqual([
    a,
    { ...b, pinned: ['fri'] },
    c,
  ]);
  expect(made({ do: 'wish', id: 'b', nights: 3 }).shelf).toEqual([a, { ...b, nights: 3 }, c]);
  const named = made({ do: 'name', id: 'b', title: ' New\nname ', role: 'exfoliant' });
  expect(named.shelf).toEqual([a, { ...b, title: 'New name', role: 'exfoliant' }, c]);
  expect(made({ do: 'name', id: 'b', title: ' ', role: 'none' }).shelf).toEqual([a, b, c]);
});

it.each<ShelfChange>([
  { do: 'pin', id: 'z', nights: [] },
  { do: 'wish', id: 'z', nights: 1 },
  { do: 'move', id: 'z', by: 1 },
  { do: 'name', id: 'z', title: 'x', role: 'none' },
])('a product that another window removed is gone: %j', (change) => {
  expect(made(change)).toMatchObject({ ids: 'abc', outcome: { is: 'gone' } });
});

it('a shelf of some products has each of them once, and sixty at most', () => {
  expect(ids(shelfOf([c, a, c]))).toBe('ca');
  const many = Array.from({ length: shelfMost + 1 }, (_, at) => shelfProduct(`p${at}`));
  expect(shelfOf(many)).toEqual(many.slice(0, shelfMost));
});

it('a change sent as a message is read as the same change', () => {
  const changes = fc.constantFrom<ShelfChange>(
    { do: 'remove', id: 'a' },
    { do: 'restore', product: a, at: 0 },
    { do: 'pin', id: 'a', nights: ['mon', 'sun'] },
    { do: 'wish', id: 'a', nights: null },
    { do: 'name', id: 'a', title: 'x', role: 'both' },
    { do: 'move', id: 'a', by: -1 },
  );
  fc.assert(
    fc.property(changes, (change) => {
      expect(isShelfChange(JSON.parse(JSON.stringify(change)))).toBe(true);
    }),
  );
});

it('nothing with another shape is a change', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(isShelfChange(value)).toBe(false);
    }),
  );
});

describe('a judged product', () => {
  const report = judge({
    ...emptyProduct,
    title: 'Night  Serum\n30 ml',
    url: 'https://www.shop.example/p/night-serum?ref=mail#top',
    lists: [{ text: 'Aqua, Glycerin, Retinol, Tocopherol', source: 'pasted' }],
  });

  it('goes on the shelf with its role, its shop, and its address without what follows "?"', () => {
    expect(first(report)).toMatchObject({
      title: 'Night Serum 30 ml',
      shop: 'shop.example',
      url: 'https://www.shop.example/p/night-serum',
      role: 'retinoid',
      nights: null,
      pinned: [],
    });
  });

  it('is cut to what can be stored, by whole characters', () => {
    const long = tidy({
      ...first(report),
      title: '🌙'.repeat(500),
      url: `https://shop.example/${'x'.repeat(2000)}`,
    });
    expect(long.title).toBe('🌙'.repeat(100));
    expect(long.url).toBe('');
  });

  it.each(['file:///home/me/list.html', 'javascript:alert(1)', 'not an address', ''])(
    'has no address where its page has none that can be opened: %s',
    (url) => {
      expect(tidy({ ...first(report), url }).url).toBe('');
    },
  );

  it('that is a kit goes on it as separate products, each with its own role', () => {
    const kit = judge({
      ...emptyProduct,
      title: 'Night Duo',
      brand: 'Osterby',
      url: 'https://shop.example/p/night-duo',
      lists: [
        {
          text: `Retinol Cream: Water, Glycerin, Squalane, Cetyl Alcohol, Retinol, Phenoxyethanol
Glycolic Serum: Water, Glycolic Acid, Glycerin, Sodium Hydroxide, Panthenol`,
          source: 'pasted',
        },
      ],
    });
    expect(productsOf(kit).map(({ title, role, url }) => ({ title, role, url }))).toEqual([
      { title: 'Retinol Cream', role: 'retinoid', url: '' },
      { title: 'Glycolic Serum', role: 'exfoliant', url: '' },
    ]);
  });
});
