import type { Product } from './product';

/** What a content script hands to the background: what it read, and never what to think of it. */
export type PageReading =
  | ProductPageReading
  | { kind: 'listing'; url: string; shop: string | null; titles: string[] }
  /** The text that the person selected. `keep` makes its report the one that the tab shows. */
  | { kind: 'selection'; product: Product; keep: boolean }
  /** A known shop that the person wants read only when they ask. */
  | { kind: 'off'; url: string; shop: string }
  | { kind: 'failed'; url: string; what: string; detail: string };

export interface ProductPageReading {
  /** `other`: a page that shows neither one product nor several. */
  kind: 'product' | 'other';
  product: Product;
  /** The steps tried for the list and the headings seen. */
  tried: string[];
}

/**
 * The most that one message may hold, in items and in characters. The page cuts what it read to size; the background
 * refuses anything longer, because such a message comes from no page script of ours. Each is well above what the
 * longest page of a shop holds.
 */
export const readingLimits = {
  url: 2_000,
  shop: 100,
  title: 1_000,
  brand: 500,
  category: 1_000,
  howTo: 6_000,
  claims: 60,
  claim: 2_000,
  lists: 40,
  list: 60_000,
  listName: 200,
  titles: 600,
  listingTitle: 300,
  tried: 100,
  triedStep: 300,
  what: 500,
  detail: 5_000,
} as const;
