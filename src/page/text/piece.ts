import { sentenceSpans } from '@/text/sentences';
import { readText } from './read-text';
import type { TextMap } from './text-map';

/** Words read from a page, with the way back to them; `map` is null where they came from data or an attribute. */
export interface Piece {
  text: string;
  map: TextMap | null;
}

export const emptyPiece: Piece = { text: '', map: null };

export const pieceOf = (map: TextMap): Piece => ({ text: map.text, map });

/** The text of some elements; null if they have none. */
export function pieceFrom(
  roots: Element | Iterable<Element>,
  options?: { lineBreak?: string; spaced?: boolean; most?: number },
): Piece | null {
  const map = readText(roots, options);
  return map.text === '' ? null : pieceOf(map);
}

/** Words without a place on the page, white space tidied. */
export function loosePiece(text: string): Piece | null {
  const tidy = text.replace(/[^\S\n]+/g, ' ').trim();
  return tidy === '' ? null : { text: tidy, map: null };
}

/** A long text in pieces of a sentence or a bullet each, none longer than `longest`. */
export function sentencesOf(piece: Piece, longest: number): Piece[] {
  return sentenceSpans(piece.text, longest).map(({ start, end }) =>
    piece.map === null
      ? { text: piece.text.slice(start, end), map: null }
      : pieceOf(piece.map.slice(start, end)),
  );
}
