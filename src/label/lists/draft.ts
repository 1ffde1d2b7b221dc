import type { PieceToken } from '../path/token';
import { NamesSoFar } from './repeated-list';

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
  /** The names of all runs. */
  names: NamesSoFar;
}

export const openDraft = (product: string | null, headed: boolean, inactive: boolean): Draft => ({
  product,
  headed,
  inactive,
  runs: [],
  names: new NamesSoFar(),
});

export function addName({ runs, names }: Draft, token: PieceToken, part: Part, low: boolean): void {
  const last = runs.at(-1);
  if (last && last.part === part && last.low === low) last.pieces.push(token);
  else runs.push({ part, low, pieces: [token] });
  names.add(token);
}
