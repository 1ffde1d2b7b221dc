import { lookUp } from '@/lexicon/lookup';
import { printedName } from '@/lexicon/printed-name';
import { withoutStrength } from '@/text/percent';
import type { CarriedName, Entry } from '../names/entry';
import type { EntryMeaning } from '../names/entry-meaning';
import { withoutPraise } from '../names/name-affixes';
import { meaningAsPrinted, meaningOf } from '../names/name-meaning';
import { isTailOf } from './name-tails';

/**
 * A comma too many ("Ethylhexyl, Salicylate", "Cetearyl, Alcohol"): two entries that are one name of the lexicon
 * together, the first of them no name by itself. Other strange pairs stay as printed.
 */
export function joinSplitNames(entries: Entry[], raw: string): Entry[] {
  const out: Entry[] = [];
  for (const next of entries) {
    const last = out.at(-1);
    const together =
      last &&
      mayBelong(last, next) &&
      LONE_COMMA.test(raw.slice(last.span.end, next.span.start)) &&
      joinedName(last, next, raw);
    if (together) out[out.length - 1] = together;
    else out.push(next);
  }
  return out;
}

/** Two names of the lexicon are two, unless the second is in a bracket. */
const mayBelong = (last: Entry, next: Entry): boolean =>
  !last.meaning || !next.meaning || next.text.startsWith('(');

/** One half at least is no name by itself; the other may be ("Alcohol, Denat."). */
const isBroken = (last: Entry, next: Entry): boolean =>
  (!last.meaning || !next.meaning) && last.percent === null && last.text.length + next.text.length < 80;

/** The lexicon has the name itself, not only what stands in its brackets. */
const isOneName = (last: Entry, next: Entry): boolean =>
  lookUp(`${last.text} ${next.text}`.replace(/\([^()]*\)/g, ' ')) !== undefined;

const LONE_COMMA = /^\s{0,2}[,，]\s{0,3}$/;

function joinedName(last: Entry, next: Entry, raw: string): Entry | null {
  const together = `${last.text} ${next.text}`;
  const meaning =
    isStrengthOf(last, next) || isTailOf(last, next)
      ? meaningOf(together)
      : isBroken(last, next)
        ? meaningOfBoth(last, next, together)
        : null;
  if (!meaning) return null;
  const between = raw.slice(last.span.end, next.span.start);
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

/** "Avobenzone, 3 %, Homosalate": a strength alone is that of the name before. */
const isStrengthOf = (last: Entry, next: Entry): boolean =>
  next.percent !== null && last.percent === null && withoutStrength(next.text) === '';

function meaningOfBoth(last: Entry, next: Entry, together: string): EntryMeaning | null {
  // "Water (Aqua), (Vitamin B3), …", "USP, …": a bracket or a word of praise is no half of the name behind.
  const meaning = meaningAsPrinted(together);
  if (!meaning?.meaning || /^[([]/.test(last.text) || withoutPraise(together) === next.text) return null;
  // "Lumizyme, Vitamin A (Retinol)": what a bracket says of one half does not make the two one name.
  if ((last.meaning || next.meaning) && /[([（［]/.test(together) && !isOneName(last, next)) return null;
  // Two names may be a third together: they are one where a half would be flagged, or where the first is no name alone.
  const flagged = last.meaning?.is === 'flag' || next.meaning?.is === 'flag';
  const isThird =
    meaning.meaning.is === 'known' &&
    !flagged &&
    (last.meaning !== undefined || (next.meaning !== undefined && !isOneName(last, next)));
  return isThird ? null : meaning;
}
