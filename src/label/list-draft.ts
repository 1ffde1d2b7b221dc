import type { Span } from '@/text/span';
import type { PlacedPiece } from './pieces';

export type Part = 'actives' | 'entries' | 'mayContain';

/** One stretch of a list, or several that follow each other. */
export interface Run {
  part: Part;
  span: Span;
  /** Its pieces, placed within it, where it was read in one go; null where it must be cut anew. */
  pieces: readonly PlacedPiece[] | null;
}

/** One product's list while its stretches are gathered. */
export interface Draft {
  product: string | null;
  runs: Run[];
}
