import { lookUp } from '@/lexicon/lookup';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';

const LONGEST = 60;
const SEAM = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const NO_SPACES = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\d-]+$/u;
/** The fewest characters of a name in a script without spaces. */
const SHORTEST = 2;

/**
 * Two known names without anything between them: "PanthenolRetinol", "글리세린에탄올". Both must be names of the
 * lexicon as they stand.
 */
export function gluedNames(printed: string): Span[] | null {
  if (printed.length > LONGEST) return null;
  if (NO_SPACES.test(printed)) return betweenCharacters(printed);
  for (const { index } of matchesOf(SEAM, printed))
    if (lookUp(printed.slice(0, index)) && lookUp(printed.slice(index))) return halves(printed, index);
  return CAPITALS.test(printed) ? betweenCapitals(printed) : null;
}

/** "GLYCERINALCOHOL DENAT.": capitals show no seam. */
const CAPITALS = /^\p{Lu}{8,}(?:[\s.-]+[\p{Lu}\d]+)*\.?$/u;
const FEWEST_CAPITALS = 4;

/** "LANOLINALCOHOL" is lanolin alcohol: an alcohol of one word may belong to what is before it. */
const isNoEnding = (name: string): boolean => {
  const meaning = lookUp(name);
  return meaning !== undefined && (meaning.is !== 'flag' || name.trim().includes(' '));
};

const betweenCapitals = (printed: string): Span[] | null => {
  const first = /^\p{Lu}+/u.exec(printed)?.[0].length ?? 0;
  for (let at = first - FEWEST_CAPITALS; at >= FEWEST_CAPITALS; at--)
    if (isNoEnding(printed.slice(at)) && isKnown(printed.slice(0, at))) return halves(printed, at);
  return null;
};

const isKnown = (name: string): boolean => lookUp(name) !== undefined;
const betweenCharacters = (printed: string): Span[] | null => twoNames(printed, SHORTEST, isKnown);

/** The two names that make up a text, the first one as long as possible, each with so many characters at least. */
export function twoNames(
  printed: string,
  shortest: number,
  isName: (half: string) => boolean,
  maySplit: (at: number) => boolean = () => true,
): Span[] | null {
  for (let at = printed.length - shortest; at >= shortest; at--)
    if (maySplit(at) && isName(printed.slice(0, at)) && isName(printed.slice(at))) return halves(printed, at);
  return null;
}

const halves = (printed: string, at: number): Span[] => [
  { start: 0, end: at },
  { start: at, end: printed.length },
];
