import { isNaturalShare, isSize } from './beside-names';
import type { Cue } from './cue';
import { opensWithCarrier } from './entry-parts';
import { nameEnd } from './name-end';
import { pieceOf } from './pieces';
import type { ProductCue } from './product-cue';
import type { Boundary, PieceToken, Token } from './token';

const BULLET = /^\s*[-–—•●▪*·>+]\s*(?=\S)/;
/** True for a piece that a bullet opens. */
export const isBullet = (printed: string): boolean => BULLET.test(printed);

const HAS_LETTER = /[\p{L}\p{N}]/u;
export const hasLetter = (printed: string): boolean => HAS_LETTER.test(printed);

/** Where a piece is in the field, and what comes before it. */
export interface Edge {
  at: number;
  before: Boundary;
  opensLine: boolean;
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
    cue: { kind: 'product', name, start: 0, end: 0 },
    start: at + start,
    end: at + end,
  });
  const behind = printed.slice(end);
  if (hasLetter(behind)) tokens.push(pieceToken(behind, at + end, 'cue', false));
}

/** Adds a piece. How natural or large the product is, and a sentence glued to the last name of a list, are notices. */
function pushPiece(tokens: Token[], printed: string, { at, before }: Edge, bullet: boolean): void {
  const whole = pieceToken(printed, at, before, bullet);
  // "… Eugenol. Contains Oxybenzone"
  whole.blurb = before === 'stop' && opensWithCarrier(printed);
  const end = noticeIn(tokens, whole);
  if (end !== 0) tokens.push(end === null ? whole : pieceToken(printed.slice(0, end), at, before, bullet));
  if (end === null) return;
  const cue: Cue = { kind: 'notice', start: 0, end: 0 };
  tokens.push({ kind: 'cue', before: 'stop', cue, start: at + end, end: at + printed.length });
}

/** Where a notice begins in a piece; null where it holds none. */
function noticeIn(
  tokens: readonly Token[],
  { before, piece: { printed, reads } }: PieceToken,
): number | null {
  if (reads === 'known') return null;
  if (isNaturalShare(printed) || isSize(printed)) return 0;
  return inList(tokens, before) ? nameEnd(printed) : null;
}

/** True behind two known names with commas between them. */
const inList = (tokens: readonly Token[], before: Boundary): boolean => {
  const [one, last] = tokens.slice(-2);
  return before === 'comma' && last?.before === 'comma' && isKnown(one) && isKnown(last);
};

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
