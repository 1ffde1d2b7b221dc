import fc from 'fast-check';
import { nights } from '@/week/nights';
import type { SeenProduct } from '@/week/seen';
import { type Planned, roles, type ShelfProduct, wishes } from '@/week/shelf';

/** Shelves like people's, and shelves that nobody would have. */
export const shelves = (most = 12): fc.Arbitrary<Planned[]> =>
  fc
    .array(
      fc.record({
        role: fc.constantFrom(...roles),
        nights: fc.option(fc.constantFrom(...wishes), { freq: 2 }),
        pinned: fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          { weight: 2, arbitrary: fc.array(fc.constantFrom(...nights), { maxLength: 3 }) },
          { weight: 1, arbitrary: fc.array(fc.constantFrom(...nights), { maxLength: 9 }) },
        ),
      }),
      { maxLength: most },
    )
    .map((products) => products.map((product, at) => ({ id: `p${at}`, ...product })));

/** A product for a table of examples. */
export const product = (id: string, role: Planned['role'], rest: Partial<Planned> = {}): Planned => ({
  id,
  role,
  nights: null,
  pinned: [],
  ...rest,
});

/** A product as it is stored. */
export const shelfProduct = (id: string, rest: Partial<ShelfProduct> = {}): ShelfProduct => ({
  ...product(id, 'none'),
  title: `Product ${id}`,
  brand: 'Osterby',
  shop: 'shop.example',
  url: `https://shop.example/p/${id}`,
  added: '2026-11-30',
  ...rest,
});

/** A product that was seen lately. */
export const seen = (rest: Partial<SeenProduct> = {}): SeenProduct => ({
  title: 'Calm Water',
  brand: 'Osterby',
  url: 'https://shop.example/p/1',
  verdict: 'clear',
  kind: 'toner-like',
  isRead: true,
  hasAlcohol: false,
  day: '2026-11-30',
  ...rest,
});
