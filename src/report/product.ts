import type { Source } from './report';

/** What is known of one product before it is judged: printed words only, no markup, no DOM. */
export interface Product {
  url: string;
  /** The shop file's name, "generic", or null outside a page. */
  shop: string | null;
  title: string;
  brand: string;
  /** Breadcrumb or department, as printed. */
  category: string;
  /** How-to-use text: it decides first whether a product is rinsed off. */
  howTo: string;
  /** Sentences that the shop says about the product (blurbs, key-ingredient teasers). */
  claims: string[];
  /** Raw texts that hold the ingredient list or lists, as printed. */
  lists: ListText[];
}

export interface ListText {
  text: string;
  source: Source;
  /** Another source gave another list: this one reads more like one. */
  doubt?: boolean;
  /** False where it stands in no visible part of a page: in its data, or in a panel not drawn yet. */
  onPage?: boolean;
}

/** A product of which nothing is known yet: tests and callers fill in what they have. */
export const emptyProduct: Product = {
  url: '',
  shop: null,
  title: '',
  brand: '',
  category: '',
  howTo: '',
  claims: [],
  lists: [],
};
