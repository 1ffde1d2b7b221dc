import { isWater } from '@/lexicon/water';
import { findStrength } from '@/text/percent';
import type { Entry } from '../names/entry';
import { meaningOf } from '../names/name-meaning';
import { isFamily, isMenu } from '../names/star-ingredients';
import type { PieceToken, State, Token } from '../path/token';
import type { Draft } from './draft';

/** A field with its tokens, and what each was read as. */
export interface Field {
  text: string;
  tokens: readonly Token[];
  path: readonly State[];
}

/** The fewest names that open another list. */
const FEWEST = 3;

/**
 * True where another list begins with the token that opens a line: below a product's name, with water, or with the
 * names of the list before.
 */
export function restarts(field: Field, index: number, draft: Draft | null, product: string | null): boolean {
  const line = namesOfLine(field, index);
  const [first] = line;
  if (!first) return false;
  const water = isWater(first.piece.name);
  const strength = findStrength(first.piece.printed) !== null;
  if (product !== null && (line.length >= FEWEST || water || strength)) return true;
  if (endsOpen(field.text, draft)) return water && line.length >= FEWEST_BELOW && isTeaserAbove(draft);
  const last = draft?.runs.at(-1)?.pieces.at(-1);
  // Bullets above a list are its teaser.
  if (last?.bullet && !first.bullet && first.before === 'paragraph' && line.length >= FEWEST) return true;
  if (water && (line.length >= FEWEST || first.before === 'paragraph')) return true;
  return draft?.names.isRepeatedBy(line) ?? false;
}

/** The fewest names of a line, and the most of the teaser above it. */
const FEWEST_BELOW = 8;
const MOST_ABOVE = 4;

/** "Almond oil, Grape,⏎Water, …": what sells stands above the formula in everyday words, and water opens that. */
function isTeaserAbove(draft: Draft | null): boolean {
  const above = draft?.runs.flatMap(({ pieces }) => pieces) ?? [];
  return (
    above.length <= MOST_ABOVE &&
    above.every(({ before }, index) => index === 0 || before === 'comma') &&
    above.some(({ piece }) => piece.reads === 'strange' || isFamily(piece.name))
  );
}

/** The fewest names of a list that a teaser can follow, and the most names of a teaser. */
const FEWEST_ABOVE = 5;
const MOST_IN_TEASER = 40;

/**
 * True where a menu or a teaser opens on the line below a list that is printed in lines: star ingredients and families
 * up to the end of the names ("Retinol • Niacinamide • Peptides"), and nothing that could carry them.
 */
export function opensTeaser({ text, tokens, path }: Field, index: number, draft: Draft | null): boolean {
  const above = draft?.runs.at(-1)?.pieces ?? [];
  const inLine = above.slice(-2).every(({ before }) => before === 'comma');
  if (above.length < FEWEST_ABOVE || !inLine || endsOpen(text, draft)) return false;
  const below: Pick<Entry, 'text' | 'meaning'>[] = [];
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'cue' || path[at] !== 'name' || token.before === 'paragraph') break;
    if (below.length === MOST_IN_TEASER) return false;
    below.push({ text: token.piece.name, meaning: meaningOf(token.piece.name).meaning });
  }
  return isMenu(below);
}

/** The names on one line with the token at `index`, including it. */
function namesOfLine({ tokens, path }: Field, index: number): PieceToken[] {
  const line: PieceToken[] = [];
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'cue' || path[at] !== 'name') break;
    if (at > index && token.before !== 'comma' && token.before !== 'stop') break;
    line.push(token);
  }
  return line;
}

/** True if the list stops in the middle: it ends with a comma. */
function endsOpen(text: string, draft: Draft | null): boolean {
  const end = draft?.runs.at(-1)?.pieces.at(-1)?.end;
  return end !== undefined && /^\s*[,、，;]/.test(text.slice(end, end + 4));
}
