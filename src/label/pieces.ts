import { cleanEntry } from './clean-entry';
import { splitEntries } from './entries';
import type { Span } from './label';
import { type EntryMeaning, meaningOf } from './meaning';
import type { Name } from './refine';
import { remembering } from './remember';

/**
 * One printed piece of a list, as it stands between two separators: cut out and looked up once, for whoever
 * asks what the line is, which names it holds, and what they mean.
 */
export interface Piece {
  printed: string;
  /** Where the name stands within `printed`; null where it holds none. */
  clean: Span | null;
  /** The name with single spaces; empty where there is none. */
  name: string;
  /** What the name means; null where there is none, or where it is too long to be one. */
  read: EntryMeaning | null;
  /** The names it holds, once `refine.ts` was asked for them. */
  names: readonly Name[] | null;
}

/** Longer pieces are no names. */
const LONGEST_NAME = 160;

export const pieceOf = remembering((printed: string): Piece => {
  const clean = cleanEntry(printed, { start: 0, end: printed.length });
  if (!clean) return { printed, clean, name: '', read: null, names: null };
  const exact = printed.slice(clean.start, clean.end);
  const name = exact.includes('  ') ? exact.replace(/\s+/g, ' ') : exact;
  return { printed, clean, name, read: exact.length > LONGEST_NAME ? null : meaningOf(name), names: null };
});

/** A piece and where it stands. */
export interface PlacedPiece extends Span {
  piece: Piece;
}

/** The pieces of one run of list text, in order. */
export const piecesOf = (text: string): PlacedPiece[] =>
  splitEntries(text).map(({ start, end }) => ({ start, end, piece: pieceOf(text.slice(start, end)) }));
