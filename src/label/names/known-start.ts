import { hasInciShape } from '@/lexicon/inci-shape';
import { lookUp } from '@/lexicon/lookup';
import { matchesOf } from '@/text/matches';
import { memoise } from '@/text/memoise';
import { meaningAsPrinted, meaningOf } from './name-meaning';

/** How many characters of `text` print a known name. Null where all of it is known: then it names no product. */
export const knownPrefix = (text: string): number | null =>
  meaningOf(text.trim()).meaning ? null : knownStart(text);

/** Only so much of a text is looked at. */
const LONGEST_START = 90;

/** Where a word ends, or another one is glued to it: "CI 77891Night Toner", "PARFUMNight Toner", "DIOXIDE17 Steps". */
const MAY_END =
  /(?<=[\p{L}\p{M}\p{N}.*)\]])(?=\s)|(?<=[\p{Ll}\d)\]*])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)/gu;
/** The most places of a text that are tried. */
const MOST_ENDS = 12;

/** How many characters at the start of `text` print a known name, the longest first, but not all of it; 0 where none do. */
export const knownStart = memoise((text): number => {
  const last = matchesOf(MAY_END, text, MOST_ENDS).findLast(({ index }) =>
    isName(text.slice(0, index).replace(/(?<![.*])[.*]+$/, '')),
  );
  return last?.index ?? 0;
});

const SPACES = /\s+/g;

/** As `knownStart`, for a Latin name that no list has and that is one by its form: "Paris Polyphylla Extract Night". */
export function shapedStart(text: string): number {
  const ends = matchesOf(SPACES, text.slice(0, LONGEST_START), MOST_ENDS).map(({ index }) => index);
  const isLatin = (name: string) => /^[A-Z][\w\s./()-]*$/i.test(name) && hasInciShape(name);
  return ends.slice(1).findLast((end) => isLatin(text.slice(0, end))) ?? 0;
}

const isName = (text: string): boolean =>
  lookUp(text) !== undefined || (/[)\]]$/.test(text) && meaningAsPrinted(text)?.meaning !== undefined);
