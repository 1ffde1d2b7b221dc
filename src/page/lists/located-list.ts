import type { Source } from '@/report/report';
import type { Piece } from '../text/piece';
import type { TextMap } from '../text/text-map';

/** A text of the page that was read as one list, with the way back to the page. */
export interface LocatedList extends Piece {
  source: Source;
  /** Where the page prints the same text again; it may hide either. */
  copies?: readonly TextMap[];
  /** Another source of the page gave another list. */
  doubt?: true;
  /** How the page names this list among several: a product of a kit, or a version. */
  product?: string;
  /** The heading over it in a box that is apart from the product's own name: it may name another product. */
  apart?: string;
  /** The page hides it while it shows another of its lists. */
  shown?: false;
  /** It, or the row of lists that it ends, goes on beyond what is read. */
  cut?: true;
}
