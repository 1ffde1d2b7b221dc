import { findStrength } from '@/text/percent';
import type { Span } from '@/text/span';
import { pieceOf } from '../names/pieces';
import { sentenceWords } from '../names/sentence-words';
import { isActiveHeading, type PieceToken, type Token } from '../path/token';
import { drugsIn } from './drug-names';

/** The most pieces of such a line, and the most drugs that it names. */
const MOST_PIECES = 4;
const MOST_DRUGS = 3;

/**
 * "Adapalene Topical Gel 0.3% Rx only" right above the inactive ingredients, without a heading: what names a drug and its
 * strength there tells the actives, whatever else it says of the product's form.
 */
export function withDrugAbove(tokens: readonly Token[], text: string): readonly Token[] {
  const heading = tokens.findIndex((token) => token.kind === 'cue' && token.cue.kind === 'inactive');
  if (heading < 1 || tokens.slice(0, heading).some(isActiveHeading)) return tokens;
  const above = lineAbove(tokens, heading);
  const [first, last] = [above[0], above.at(-1)];
  if (!first || !last) return tokens;
  const printed = text.slice(first.start, last.end);
  if (!findStrength(printed) || sentenceWords(printed) > 0) return tokens;
  const drugs = drugsIn(printed);
  if (drugs.length === 0 || drugs.length > MOST_DRUGS) return tokens;
  const named = (piece: PieceToken) =>
    drugs.some(({ start }) => start + first.start >= piece.start && start + first.start < piece.end);
  // "Water, Salicylic Acid 2%, Glycerin. Other ingredients: …": a list is no title.
  if (above.some((piece) => piece.piece.reads === 'known' && !named(piece))) return tokens;
  if (above.every((piece) => piece.piece.reads === 'known')) return tokens;
  const opening: Token = {
    kind: 'cue',
    before: first.before,
    cue: { kind: 'active', start: 0, end: 0 },
    start: first.start,
    end: first.start,
  };
  const names = drugs.map((drug, index): Token => activeAt(drug, first, printed, index === 0));
  return [...tokens.slice(0, heading - above.length), opening, ...names, ...tokens.slice(heading)];
}

/** The pieces of the line or sentence that ends at `heading`. */
function lineAbove(tokens: readonly Token[], heading: number): PieceToken[] {
  const above: PieceToken[] = [];
  for (let at = heading - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind !== 'piece') break;
    above.unshift(token);
    if (token.before !== 'comma') break;
  }
  return above.length > MOST_PIECES ? [] : above;
}

/** A strength right behind the name. */
const BEHIND = /^[\s,([]{0,3}(?=[\d<>])/;

/** The name, and its strength where it stands beside it. */
function activeAt({ start, end }: Span, line: PieceToken, printed: string, opens: boolean): PieceToken {
  const strength = findStrength(printed.slice(end));
  const beside = strength !== null && BEHIND.exec(printed.slice(end))?.[0].length === strength.start;
  const name = printed.slice(start, beside ? end + strength.end : end);
  return {
    kind: 'piece',
    before: opens ? 'cue' : 'comma',
    piece: pieceOf(name),
    bullet: false,
    blurb: false,
    start: line.start + start,
    end: line.start + start + name.length,
  };
}
