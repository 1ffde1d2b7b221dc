import { isWater } from '@/lexicon/water';
import { namesWithin } from './lost-commas';
import { type PlacedPiece, piecesOf } from './pieces';
import { sentenceWords } from './sentence-words';

/** What one line of a raw field is, by what stands in it. */
export type LineKind = 'list' | 'item' | 'name' | 'bullet' | 'prose';

export interface Reading {
  kind: LineKind;
  /** How many entries the line would have as a list, and how many of them are known or of the right form. */
  count: number;
  known: number;
  shaped: number;
  firstIsWater: boolean;
  /** Flagged names among them: what teasers tease with. */
  flagged: number;
  /** The pieces of the line, with their places in it; null where it was not read. */
  pieces: readonly PlacedPiece[] | null;
}

const BULLET = /^\s*[-–—•●▪*·>]\s*(?=\S)/;
const BLURB = /^\s*[-–—•●▪*·]?\s*[^:：]{2,140}[:：]\s+\S/;

/** Reads one line. Linear; looks every entry up once. */
export function readLine(line: string): Reading {
  const pieces = piecesOf(line);
  let known = 0;
  let shaped = 0;
  let count = 0;
  let flagged = 0;
  let firstIsWater = false;
  for (const { piece } of pieces) {
    const { reads } = piece;
    if (reads === 'none') continue;
    count++;
    if (count === 1 && reads !== 'long') firstIsWater = isWater(piece.name);
    if (reads === 'known') known++;
    else if (reads === 'shaped') shaped++;
    if (piece.flagged) flagged++;
  }
  // A line that has lost its commas holds known names all the same.
  if (known < 2) known += glued(pieces);
  const score = count === 0 ? 0 : (known + 0.6 * shaped) / count;
  shaped = Math.min(shaped, count - known);
  const kind = kindOf(line, count, known, score);
  return { kind, count, known, shaped, firstIsWater, flagged, pieces };
}

function kindOf(line: string, count: number, known: number, score: number): LineKind {
  // A dozen names, nearly all of them known: no sentence reads like that, and none need be looked for.
  if (count >= 12 && score >= 0.85) return 'list';
  const sentence = sentenceWords(line);
  const flowing = sentence > Math.max(1, count * 0.25);
  const bullet = BULLET.test(line);
  if (bullet && BLURB.test(line) && count < 12) return 'bullet';
  if (count >= 3 && !flowing && score >= 0.45 && known >= Math.min(2, count / 8)) return 'list';
  if (bullet) return 'bullet';
  const words = line.split(/\s+/, 13).length;
  if (count <= 2 && words <= 10 && score >= 0.5 && sentence === 0) return 'item';
  return line.length <= 90 && words <= 12 && sentence <= 1 && !/[.!?]\s+\S/.test(line) ? 'name' : 'prose';
}

/** How many of several strange pieces come apart into known names. */
function glued(pieces: readonly PlacedPiece[]): number {
  const strange = pieces.filter(
    ({ piece: { reads, name } }) => (reads === 'shaped' || reads === 'strange') && name.includes(' '),
  );
  return strange.length > 1 ? strange.filter(({ piece }) => namesWithin(piece.name) !== null).length : 0;
}
