import headings from '@/headings/words/headings.json';
import { anyOf } from '@/text/any-of';
import { foldAll, foldCase } from '@/text/fold';
import { nextCapitalsSeam, nextSeam } from '@/text/letter-case';
import { matchesOf } from '@/text/matches';
import { SIGN, signsOf } from '@/text/signs';
import type { Span } from '@/text/span';
import { isLetterAt, wordEnd, wordStart } from '@/text/words';
import { startsWithName } from '../names/starts-with-name';
import drug from '../words/drug.json';
import words from '../words/section-words.json';
import type { CueKind } from './cue';

/** A heading that the page printed without a space before the next word, or the last word before it. */
export interface GluedHeading extends Span {
  /** What it opens; null where only the words before are glued to it, and the heading or notice itself follows. */
  kind: Extract<CueKind, 'ingredients' | 'active' | 'inactive' | 'section'> | null;
}

const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]+$/u;
/** Where such a heading can meet a Latin letter. */
const SPACELESS_SEAM =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc](?=[A-Za-z])/u;

/** Letters that are small or capital. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Headings by their last word; short words are glued to others by chance. */
const SHORTEST = 4;
const byLastWord = new Map<string, { phrase: string; kind: GluedHeading['kind'] }[]>();
const alone = new Set<string>();
/** Headings of one word that a known name may be glued to. */
const openers = new Set<string>();
for (const [kind, phrases] of [
  ['ingredients', headings.list],
  ['active', headings.active],
  ['inactive', headings.inactive],
  ['section', drug.purpose],
] as const)
  for (const folded of foldAll(phrases)) {
    const last = folded.split(/[^\p{L}\p{N}]+/u).at(-1) ?? '';
    if (!CASED.test(last) || last.length < SHORTEST) continue;
    if (folded === last && last.length >= 8 && kind !== 'section') alone.add(last);
    if (folded === last && kind === 'ingredients') openers.add(last);
    const known = byLastWord.get(last);
    if (known) known.push({ phrase: folded, kind });
    else byLastWord.set(last, [{ phrase: folded, kind }]);
  }
/** The longest first: "INGREDIENTSALCOHOL" begins with "ingredient", too. */
const lengths = [...new Set([...openers].map((word) => word.length))].sort((one, other) => other - one);

/** Headings of scripts without spaces, the longest first: Latin names are glued to them ("全成分Water"). */
const spaceless = [...headings.list, ...headings.naming]
  .filter((phrase) => SPACELESS.test(phrase))
  .sort((one, other) => other.length - one.length);
const spacelessByFirst = Map.groupBy(spaceless, (phrase) => phrase.charAt(0));

/** Headings of several words by the first of them, which the word before may be glued to. */
const byFirstWord = new Map<string, string[]>();
for (const phrase of foldAll([...headings.active, ...headings.inactive, ...headings.list])) {
  const [first] = /^\p{L}{4,}(?=\s)/u.exec(phrase) ?? [];
  if (first) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase.slice(first.length)]);
}

/** First words of notices: "PhenoxyethanolPlease be aware that lists may change." */
const openings = new Set(
  foldAll(words.notice).flatMap((phrase) => /^(\p{L}{5,})\s/u.exec(phrase)?.[1] ?? []),
);

/** Drugs print their strengths in percent or milligrams. */
export const hasDrugStrength = (line: string): boolean => /\d\s?(?:[%％]|mg)/.test(line);

/** The first glued heading of a line ("IngredientsWater, …", "50 mlIngredients: …"), or null. */
export function gluedHeading(line: string, isDrug: boolean): GluedHeading | null {
  const seamed = gluedAtSeam(line);
  const inside = isDrug ? gluedInSmall(line) : null;
  const first = seamed && inside ? (inside.start <= seamed.start ? inside : seamed) : (seamed ?? inside);
  return first ?? gluedAtStart(line) ?? gluedWithoutSpaces(line);
}

function gluedAtSeam(line: string): GluedHeading | null {
  for (let seam = nextSeam(line, 0); seam >= 0; seam = nextSeam(line, seam)) {
    const right = headingEndingAt(line, seam);
    if (right) return right;
    if (opensAt(line, seam)) return { kind: null, start: seam, end: seam };
  }
  for (let seam = nextCapitalsSeam(line, 0); seam >= 0; seam = nextCapitalsSeam(line, seam)) {
    const heading = headingEndingAt(line, seam);
    if (heading && startsWithName(line.slice(seam)) === 'surely') return heading;
  }
  return null;
}

const SEVERAL_WORDS = /^\p{Script=Latin}+(?:[\s-]\p{Script=Latin}+)+$/u;
/** Headings of several words in a box of a drug, the longest first, each with what it opens. */
const boxed = (['active', 'inactive'] as const)
  .flatMap((kind) => headings[kind].map((phrase) => ({ phrase, kind })))
  .filter(({ phrase }) => SEVERAL_WORDS.test(phrase))
  .sort((one, other) => other.phrase.length - one.phrase.length);
const BOXED = new RegExp(
  `(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))(?:${anyOf(boxed.map(({ phrase }) => phrase))})(?=\\p{L})`,
  'giu',
);
/** "Active ingredients: " is no "active ingredient" with a name behind it. */
const WORD = /^\p{L}{3}/u;
const WORD_OPENS = 3;

/** "Inactive ingredientswater, …": no seam shows in small letters, so what is left must be a name. */
function gluedInSmall(line: string): GluedHeading | null {
  for (const { index, 0: printed } of matchesOf(BOXED, line)) {
    // "active ingredients" or "active ingredient", and a name with an s.
    const found = boxed.find(
      ({ phrase }) =>
        printed.toLowerCase().startsWith(phrase.toLowerCase()) &&
        WORD.test(line.slice(index + phrase.length, index + phrase.length + WORD_OPENS)) &&
        startsWithName(line.slice(index + phrase.length)) === 'surely',
    );
    if (found) return { kind: found.kind, start: index, end: index + found.phrase.length };
  }
  return null;
}

/** No heading or notice is a longer word. */
const LONGEST_WORD = 60;

/** True where the only word of a heading, or the first of a notice, begins. */
function opensAt(line: string, start: number): boolean {
  let end = start;
  while (end - start <= LONGEST_WORD && isLetterAt(line, end)) end++;
  if (end - start > LONGEST_WORD) return false;
  const word = foldCase(line.slice(start, end));
  return (
    alone.has(word) ||
    openings.has(word) ||
    (byFirstWord.get(word)?.some((rest) => headsFrom(line, end, rest)) ?? false)
  );
}

/** "Adults and childrenActive ingredients:": the other words of the heading, and its colon. */
const headsFrom = (line: string, at: number, rest: string): boolean =>
  foldCase(line.slice(at, at + rest.length)) === rest &&
  /^\s?[:：]/.test(line.slice(at + rest.length, at + rest.length + 2));

/** "全成分Water, …": the heading opens the line or a word, and a name follows. */
function gluedWithoutSpaces(line: string): GluedHeading | null {
  const match = (signsOf(line) & SIGN.wide) === 0 ? null : SPACELESS_SEAM.exec(line);
  if (!match) return null;
  const end = match.index + 1;
  const heading = spaceless.find((phrase) => line.startsWith(phrase, end - phrase.length));
  const start = end - (heading?.length ?? 0);
  if (!heading || /[\p{L}\p{N}]/u.test(line.charAt(start - 1))) return null;
  return startsWithName(line.slice(end)) === 'surely' ? { kind: 'ingredients', start, end } : null;
}

function headingEndingAt(line: string, end: number): GluedHeading | null {
  let start = end;
  while (start > 0 && end - start < 24 && /\p{L}/u.test(line.charAt(start - 1))) start--;
  const candidates = byLastWord.get(foldCase(line.slice(start, end)));
  if (!candidates) return null;
  const before = foldCase(line.slice(Math.max(0, end - 60), end));
  let best: { phrase: string; kind: GluedHeading['kind'] } | null = null;
  for (const candidate of candidates) {
    const fits =
      before.endsWith(candidate.phrase) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -candidate.phrase.length));
    if (fits && candidate.phrase.length > (best?.phrase.length ?? 0)) best = candidate;
  }
  return best && { kind: best.kind, start: end - best.phrase.length, end };
}

/** "INGREDIENTSALCOHOL, WATER", "全成分水、エタノール": no seam shows, so what is left must be a name. */
function gluedAtStart(line: string): GluedHeading | null {
  const start = wordStart(line, 0);
  const heading = spacelessByFirst.get(line.charAt(start))?.find((phrase) => line.startsWith(phrase, start));
  if (
    heading &&
    isLetterAt(line, start + heading.length) &&
    startsWithName(line.slice(start + heading.length)) === 'surely'
  )
    return { kind: 'ingredients', start, end: start + heading.length };
  const end = wordEnd(line, start);
  if (end - start <= SHORTEST || openers.has(foldCase(line.slice(start, end)))) return null;
  for (const length of lengths) {
    if (end - start <= length || !openers.has(foldCase(line.slice(start, start + length)))) continue;
    if (startsWithName(line.slice(start + length)) === 'surely')
      return { kind: 'ingredients', start, end: start + length };
  }
  return null;
}
