import type { Source } from '@/report/report';
import type { Piece } from '../text/piece';

/** A text of the page that was read as one list, with the way back to the page. */
export interface LocatedList extends Piece {
  source: Source;
  /** Another source of the page gave another list. */
  doubt?: true;
}
