import { memoise } from '@/text/memoise';
import type { Span } from '@/text/span';
import { cleanEntry } from './clean-entry';
import type { Entry } from './entry';
import { meaningOf } from './name-meaning';

/**
 * One printed piece of a list, between two separators. It is looked up once, for every step that asks whether it is a
 * name, which names it contains, and what they mean.
 */
export interface Piece {
  printed: string;
  /** The name in it, with single spaces; empty if there is none. */
  name: string;
  /** What the name is: of the lexicon, of the form of an ingredient, or neither. Long ones are no names. */
  reads: 'none' | 'long' | 'known' | 'shaped' | 'strange';
  /** The names it holds, once `repair-names.ts` was asked for them. */
  names: readonly Name[] | null;
  /** How much it looks like a name, once `features.ts` was asked. */
  looks: number | null;
  /** Whether it is a size or says how natural the product is, once `piece-tokens.ts` was asked. */
  isAside: boolean | null;
  /** Where a note glued to its name begins, once `piece-tokens.ts` was asked; `NO_NOTE` where none is. */
  noteAt: number | null;
}

/** No note begins where a name does. */
export const NO_NOTE = 0;

/** One name that a piece holds; the place counts within the piece. */
export interface Name {
  at: Span;
  entry: Omit<Entry, 'span'>;
}

/** Longer pieces are no names. */
const LONGEST_NAME = 160;

export const pieceOf = memoise((printed: string): Piece => {
  const clean = cleanEntry(printed, { start: 0, end: printed.length });
  const exact = clean ? printed.slice(clean.start, clean.end) : '';
  const name = exact.includes('  ') ? exact.replace(/\s+/g, ' ') : exact;
  const piece: Piece = {
    printed,
    name,
    reads: clean ? 'long' : 'none',
    names: null,
    looks: null,
    isAside: null,
    noteAt: null,
  };
  if (!clean || exact.length > LONGEST_NAME) return piece;
  const { meaning, understood } = meaningOf(name);
  piece.reads = meaning ? 'known' : understood ? 'shaped' : 'strange';
  return piece;
});
