import type { Cue } from '../cues/cue';
import { isNaturalShare, isSize } from '../names/beside-names';
import { opensWithCarrier } from '../names/entry-parts';
import { NO_NOTE, pieceOf } from '../names/pieces';
import { startsWithName } from '../names/starts-with-name';
import { stateOf } from '../path/best-path';
import type { Boundary, PieceToken, Token } from '../path/token';
import type { ProductCue } from '../products/product-cue';
import { beforeNote } from './glued-note';
import { nameEnd } from './name-end';

const BULLET = /^\s*[-–—•●▪◦○■□*·>+]\s*(?=\S)/;
/** True for a piece that a bullet opens. */
export const isBullet = (printed: string): boolean => BULLET.test(printed);

const HAS_LETTER = /[\p{L}\p{N}]/u;
export const hasLetter = (printed: string): boolean =>
  isPlain(printed.charCodeAt(0)) || HAS_LETTER.test(printed);
/** Nearly every piece opens with one of these. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Where a piece is in the field, and what comes before it. */
export interface Edge {
  at: number;
  before: Boundary;
  opensLine: boolean;
  /** Gives the entry behind it. */
  following: () => string;
  /** True where the text goes on with a cue. */
  goesOn: boolean;
}

/** Adds what one piece holds: what is before a product's name, the name as a cue, and what is behind it. */
export function pushPieces(tokens: Token[], printed: string, product: ProductCue | null, edge: Edge): void {
  const { at, before, opensLine } = edge;
  const bullet = opensLine && isBullet(printed);
  if (!product) {
    pushPiece(tokens, printed, edge, bullet);
    return;
  }
  const { name, start, end } = product;
  if (start > 0) tokens.push(pieceToken(printed.slice(0, start), at, before, bullet));
  tokens.push({
    kind: 'cue',
    before: start > 0 ? 'comma' : before,
    cue: { kind: 'product', ...(name !== null && { name }), start: 0, end: 0 },
    start: at + start,
    end: at + end,
  });
  const behind = printed.slice(end);
  if (hasLetter(behind)) tokens.push(pieceToken(behind, at + end, 'cue', false));
}

/** Adds a piece. How natural or large the product is, and a sentence glued to the last name of a list, are notices. */
function pushPiece(tokens: Token[], printed: string, edge: Edge, bullet: boolean): void {
  const { at, before } = edge;
  const whole = pieceToken(printed, at, before, bullet);
  // "… Eugenol. Contains Oxybenzone"
  whole.blurb = before === 'stop' && opensWithCarrier(printed);
  const end = noticeIn(tokens, whole, edge);
  if (end !== 0) tokens.push(end === null ? whole : pieceToken(printed.slice(0, end), at, before, bullet));
  if (end === null) return;
  const cue: Cue = { kind: 'notice', start: 0, end: 0 };
  tokens.push({ kind: 'cue', before: 'stop', cue, start: at + end, end: at + printed.length });
}

/** Where a notice begins in a piece; null where it holds none. */
function noticeIn(
  tokens: readonly Token[],
  { before, piece }: PieceToken,
  { following, goesOn }: Edge,
): number | null {
  if (piece.reads === 'known' && !piece.printed.includes(' ')) return null;
  piece.noteAt ??= beforeNote(piece.printed) ?? NO_NOTE;
  const last = tokens.at(-1);
  const inList = before === 'comma' && last?.before === 'comma' && isKnown(tokens.at(-2)) && isKnown(last);
  if (piece.noteAt !== NO_NOTE && inList && amongNames(tokens)) return piece.noteAt;
  if (piece.reads === 'known') return null;
  piece.isAside ??= isNaturalShare(piece.printed) || isSize(piece.printed);
  if (piece.isAside) return amongNames(tokens) ? 0 : null;
  if (!inList || !amongNames(tokens)) return null;
  const end = nameEnd(piece.printed, goesOn);
  return end !== null && startsWithName(following()) !== 'surely' ? end : null;
}

/** How far back a heading is looked for. */
const NEARBY = 60;

/** False behind a heading that says that the names are in no list. */
function amongNames(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - NEARBY); at--) {
    const token = tokens[at];
    if (token?.kind === 'cue') return stateOf(token) === 'name';
  }
  return true;
}

const isKnown = (token: Token | undefined): boolean =>
  token?.kind === 'piece' && token.piece.reads === 'known';

const pieceToken = (printed: string, start: number, before: Boundary, bullet: boolean): PieceToken => ({
  kind: 'piece',
  before,
  start,
  end: start + printed.length,
  piece: pieceOf(printed),
  bullet,
  blurb: false,
});
