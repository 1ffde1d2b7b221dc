import { lookUp } from '@/lexicon/lookup';
import { printedName } from '@/lexicon/printed-name';
import { isWater } from '@/lexicon/water';
import type { PlainText } from '@/text/plain-text';
import type { Span } from '@/text/span';
import type { Run } from './draft';
import type { CarriedName, Entry } from './label';
import { withoutPraise } from './name-affixes';
import { meaningAsPrinted, meaningOf } from './name-meaning';
import { type Piece, pieceOf } from './pieces';
import { namesOf, namesOfText } from './repair-names';
import type { PieceToken } from './token';

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
  for (const piece of joined(run.pieces, source.text)) addNames(entries, piece, source);
  return joinSplitNames(entries, source.raw);
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

function belong(text: string, left: Stretch, right: PieceToken): boolean {
  const whole = text.slice(left.start, right.end);
  if (
    whole.length > 160 ||
    text.charAt(left.end - 1) === '。' ||
    /[\n,;、，]/.test(text.slice(left.end, right.start))
  )
    return false;
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

/**
 * A comma too many ("Ethylhexyl, Salicylate", "Cetearyl, Alcohol"): two entries that are one name of the lexicon
 * together, the first of them no name by itself. Other strange pairs stay as printed.
 */
function joinSplitNames(entries: Entry[], raw: string): Entry[] {
  const out: Entry[] = [];
  for (const next of entries) {
    const last = out.at(-1);
    const together = last && isBroken(last, next) ? joinedName(last, next, raw) : null;
    if (together) out[out.length - 1] = together;
    else out.push(next);
  }
  return out;
}

/** One half at least is no name by itself; the other may be ("Alcohol, Denat."). */
const isBroken = (last: Entry, next: Entry): boolean =>
  (!last.meaning || !next.meaning) && last.percent === null && last.text.length + next.text.length < 80;

/** The lexicon has the name itself, not only what stands in its brackets. */
const isOneName = (last: Entry, next: Entry): boolean =>
  lookUp(`${last.text} ${next.text}`.replace(/\([^()]*\)/g, ' ')) !== undefined;

const LONE_COMMA = /^\s{0,2}[,，]\s{0,3}$/;

function joinedName(last: Entry, next: Entry, raw: string): Entry | null {
  const between = raw.slice(last.span.end, next.span.start);
  if (!LONE_COMMA.test(between)) return null;
  // "Water (Aqua), (Vitamin B3), …", "USP, …": a bracket or a word of praise is no half of the name behind.
  const together = `${last.text} ${next.text}`;
  const meaning = meaningAsPrinted(together);
  if (!meaning?.meaning || /^[([]/.test(last.text) || withoutPraise(together) === next.text) return null;
  // "Lumizyme, Vitamin A (Retinol)": what a bracket says of one half does not make the two one name.
  if ((last.meaning || next.meaning) && /[([（［]/.test(together) && !isOneName(last, next)) return null;
  // Two names may be a third together: they are one where a half would be flagged, or where the first is no name alone.
  const flagged = last.meaning?.is === 'flag' || next.meaning?.is === 'flag';
  if (
    meaning.meaning.is === 'known' &&
    !flagged &&
    (last.meaning || (next.meaning && !isOneName(last, next)))
  )
    return null;
  const text = `${last.text}${between}${next.text}`;
  // The meaning is that of the halves with one space between.
  const behind = ({ start }: CarriedName) => (start > last.text.length ? start + between.length - 1 : start);
  return {
    ...next,
    ...meaning,
    carried: meaning.carried.map((name) => ({ ...name, start: behind(name) })),
    text,
    printed: printedName(text),
    span: { start: last.span.start, end: next.span.end },
  };
}
