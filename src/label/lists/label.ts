import type { Span } from '@/text/span';
import type { Entry } from '../names/entry';

export type Order = 'descending' | 'unknown';

/** One product's list. Places count within `entries`, from 1. */
export interface LabelList {
  /** The product's name within a kit, or the version's ("EU", "50 ml"), as printed; null where there is only one. */
  product: string | null;
  /** Step number of a treatment used in one sitting ("Step 2"); null where the list is no step. */
  step: number | null;
  order: Order;
  actives: Entry[];
  entries: Entry[];
  /** Index in `entries` of the first one behind "Contains 2 % or less of:"; null without such words. */
  lowFrom: number | null;
  mayContain: Entry[];
}

/** A sentence or a bullet about the product that is no list: evidence of claims at most. */
export interface Blurb {
  text: string;
  span: Span;
  /** True if `text` is at `span` letter for letter, so that offsets in it can be trusted. */
  exact: boolean;
}

/** Everything a raw field holds. */
export interface Label {
  lists: LabelList[];
  blurbs: Blurb[];
  /** How-to-use text printed in the same field ("Directions: …"), one section a line; empty where there is none. */
  howTo: string;
  /** True where the field is longer than what was read of it. */
  cut: boolean;
}
