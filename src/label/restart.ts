import { isWater } from '@/lexicon/water';
import { findStrength } from '@/text/percent';
import type { Draft } from './draft';
import { repeatsNames } from './repeated-list';
import type { PieceToken, State, Token } from './token';

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
  if (endsOpen(field.text, draft)) return false;
  const last = draft?.runs.at(-1)?.pieces.at(-1);
  // Bullets above a list are its teaser.
  if (last?.bullet && !first.bullet && first.before === 'paragraph' && line.length >= FEWEST) return true;
  if (water && (line.length >= FEWEST || first.before === 'paragraph')) return true;
  return repeatsNames(draft?.runs.flatMap((run) => run.pieces) ?? [], line);
}

/** The names that stand on one line with the token at `index`, itself included. */
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

/** True where the list breaks off in the middle: a comma stands at its end. */
function endsOpen(text: string, draft: Draft | null): boolean {
  const end = draft?.runs.at(-1)?.pieces.at(-1)?.end;
  return end !== undefined && /^\s*[,、，;]/.test(text.slice(end, end + 4));
}
