import type { Source } from './report';

/** What was read about a product: printed words only, no markup, no DOM. */
export interface Product {
  url: string;
  /** The shop file's name, "generic" on other pages, or null for a text that is from no page. */
  shop: string | null;
  title: string;
  brand: string;
  /** Breadcrumb or department, as printed. */
  category: string;
  /** How-to-use text. It has the first say in whether a product is rinsed off. */
  howTo: string;
  /** What the shop says about the product, sentence by sentence (blurbs, key-ingredient teasers). */
  claims: string[];
  /** The texts with the ingredient list or lists, as printed. */
  lists: ListText[];
  /** The person's answer to whether it is a toner, where they were asked; it counts if nothing else tells the kind. */
  isToner?: boolean | undefined;
  /** True if the page holds more than was read of it: what is missing may be what the article warns about. */
  cut?: boolean | undefined;
}

export interface ListText {
  text: string;
  source: Source;
  /** True if another source gave a different list that reads less like one. */
  doubt?: boolean | undefined;
  /** The name that the page gives it among several lists: a product of a kit, or a version ("EU", "50 ml"). */
  product?: string | undefined;
  /** The heading over it in a box that is apart from the product's own name: it may name another product. */
  apart?: string | undefined;
  /** False if the page hides it while it shows another of its lists: a version that is not chosen. */
  shown?: boolean | undefined;
  /** False if no visible part of the page shows it: it is in the page's data, or in a panel that is not drawn yet. */
  onPage?: boolean | undefined;
  /** True if it, or the row of lists that it ends, goes on beyond what was read. */
  cut?: boolean | undefined;
}

/** A product about which nothing is known; spread it and add what is. */
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
