import { isWater } from '@/lexicon/water';
import type { PlainText } from '@/text/plain-text';
import type { Span } from '@/text/span';
import type { Entry } from '../names/entry';
import { meaningOf } from '../names/name-meaning';
import { type Piece, pieceOf } from '../names/pieces';
import type { PieceToken } from '../path/token';
import { numbersBehind } from '../repair/colour-numbers';
import { withSharedNouns } from '../repair/noun-across-commas';
import { namesOf, namesOfText } from '../repair/repair-names';
import { joinSplitNames } from '../repair/split-names';
import type { Run } from './draft';

/** What is read: `text` has had separators changed since it was `plain`, but every character kept its place. */
export interface Source {
  raw: string;
  plain: PlainText;
  text: string;
  changed: boolean;
}

/** The entries of one run, in printed order. */
export function readRun(run: Run, source: Source): Entry[] {
  const entries: Entry[] = [];
  for (const piece of withNumbers(joined(run.pieces, source.text), source.text))
    addNames(entries, piece, source);
  return withSharedNouns(joinSplitNames(entries, source.raw), source.raw);
}

/** A piece of the run; `piece` is null where two tokens were put together again. A token is one, too. */
interface Stretch {
  start: number;
  end: number;
  piece: Piece | null;
}

/** Names that were cut at a full stop are put together where they are one: "Liquid Paraffin Ph. Eur." */
function joined(tokens: readonly PieceToken[], text: string): readonly Stretch[] {
  if (!tokens.some(({ before }) => before === 'stop')) return tokens;
  const out: Stretch[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (last && token.before === 'stop' && belong(text, last, token)) {
      last.end = token.end;
      last.piece = null;
    } else out.push({ start: token.start, end: token.end, piece: token.piece });
  }
  return out;
}

/** The stretches with the numbers of colours put back to their names. */
function withNumbers(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  const numbers = numbersBehind(stretches, text);
  if (numbers.length === 0) return stretches;
  const out: Stretch[] = stretches.map(({ start, end, piece }) => ({ start, end, piece }));
  for (const { of, end } of numbers) {
    const [colour, next] = [out[of], out[of + 1]];
    if (!colour || !next) continue;
    colour.end = end;
    next.start = end;
    colour.piece = next.piece = null;
  }
  return out.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function belong(text: string, left: Stretch, right: PieceToken): boolean {
  const whole = text.slice(left.start, right.end);
  if (
    whole.length > 160 ||
    text.charAt(left.end - 1) === '。' ||
    /[\n,;、，]/.test(text.slice(left.end, right.start))
  )
    return false;
  // "Yellow 6 . CI 19140"
  if (/^\s*c\.?i\.?\s?\d{5}/i.test(right.piece.printed)) return false;
  if (meaningOf(whole).meaning) return true;
  const head = left.piece?.reads ?? 'strange';
  const tail = right.piece.reads;
  if (!/\p{L}/u.test(right.piece.printed)) return true;
  if (isWater(right.piece.name)) return false;
  const strange = (reads: Piece['reads']) => reads === 'strange' || reads === 'none';
  if (head === 'known' || tail === 'known') return right.piece.name.length <= 3;
  return strange(head) || strange(tail);
}

/** Adds the names in one stretch. */
function addNames(
  entries: Entry[],
  { start, end, piece }: Stretch,
  { text: whole, plain, changed }: Source,
): void {
  const printed = (piece?.printed ?? whole.slice(start, end)).trimEnd();
  const shown = changed ? plain.text.slice(start, start + printed.length) : printed;
  const names = printed === shown ? namesOf(piece ?? pieceOf(printed)) : namesOfText(printed, shown);
  for (const { at, entry } of names)
    entries.push(entryAt(entry, plain.toRaw(start + at.start, start + at.end)));
}

/** Spelled out, so that all entries are built alike: a list is read as fast as they are. */
const entryAt = (name: Omit<Entry, 'span'>, span: Span): Entry => ({
  text: name.text,
  printed: name.printed,
  span,
  percent: name.percent,
  below: name.below,
  meaning: name.meaning,
  carried: name.carried,
  alike: name.alike,
  repaired: name.repaired,
  understood: name.understood,
});
