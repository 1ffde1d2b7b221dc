import type { PieceToken } from './token';

export type Part = 'actives' | 'entries' | 'mayContain';

/** A stretch of names of one part of a list. */
export interface Run {
  part: Part;
  /** True behind "Contains 2 % or less of:". */
  low: boolean;
  pieces: PieceToken[];
}

/** One product's list while its runs are gathered. */
export interface Draft {
  product: string | null;
  /** True where a heading of ingredients opens it. */
  headed: boolean;
  /** True where a heading of the inactive ingredients does. */
  inactive: boolean;
  runs: Run[];
}
