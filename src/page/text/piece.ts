import { readText } from './read-text';
import type { TextMap } from './text-map';

/** Words read from a page, with the way back to them; `map` is null where they came from data or an attribute. */
export interface Piece {
  text: string;
  map: TextMap | null;
}

export const emptyPiece: Piece = { text: '', map: null };

export const pieceOf = (map: TextMap): Piece => ({ text: map.text, map });

/** The text of some elements; null if they hold none. */
export function pieceFrom(
  roots: Element | Iterable<Element>,
  options?: { lineBreak?: string; spaced?: boolean },
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
export function sentencesOf(piece: Piece, longest = 600): Piece[] {
  const pieces: Piece[] = [];
  for (const { index, 0: line } of piece.text.matchAll(/[^\n]+/g)) {
    for (const [start, end] of line.length <= longest ? [[0, line.length] as const] : cuts(line, longest)) {
      const text = line.slice(start, end).trim();
      if (text.length < 3) continue;
      pieces.push(
        piece.map === null ? { text, map: null } : pieceOf(piece.map.slice(index + start, index + end)),
      );
    }
  }
  return pieces;
}

function* cuts(line: string, longest: number): Generator<readonly [number, number]> {
  let start = 0;
  for (const { index, 0: end } of line.matchAll(/[.!?。！？]+(?:\s|$)/g)) {
    const stop = index + end.length;
    if (stop - start >= 40) {
      yield [start, Math.min(stop, start + longest)];
      start = stop;
    }
  }
  if (start < line.length) yield [start, Math.min(line.length, start + longest)];
}
