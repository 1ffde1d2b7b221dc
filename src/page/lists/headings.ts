import words from '@/headings/words/headings.json';
import { headingSieve } from './heading-prefilter';

/** What the words of a heading announce. `key` is a teaser of a few names: never the list. */
export type Section = 'list' | 'active' | 'inactive' | 'key' | 'howTo' | 'description' | 'other';

export interface Heading {
  section: Section;
  /** Exactly a known heading; otherwise the words only hold one ("Ingredients and materials"). */
  exact: boolean;
}

/** A heading is a short line. */
export const longestHeading = 64;

/** Most lines have nothing to tidy: plain letters and digits at both ends, single spaces. */
const tidy = /^[a-z0-9](?:[a-z0-9'",.:;!?&%/+()-]| (?! ))*(?<=[a-z0-9])$/i;

const sections: readonly Section[] = ['list', 'active', 'inactive', 'key', 'howTo', 'description', 'other'];
/** The phrases are kept as `bare` leaves them: a test sees to it. */
const known: ReadonlyMap<string, Section> = new Map(
  sections.flatMap((section) => words[section].map((phrase): [string, Section] => [phrase, section])),
);

let sieve: ((text: string) => boolean) | undefined;

/** Whether a text may be a known heading, white space and all: quick, and surely right where it says no. */
export function mayBeKnown(text: string): boolean {
  // Made when a large page first needs it.
  sieve ??= headingSieve(known.keys());
  return sieve(text);
}

/** Words that name the list inside a longer heading, and words that turn such a heading into something else. */
const naming =
  /\b(ingredients?|inci|ingr[eé]dients|inhaltsstoffe|ingredientes|ingredienti|ingredi[eë]nten|sk[lł]adniki|slo[zž]en[ií]|zlo[zž]enie|ingredienser)\b|全成分|전성분|состав|összetevő/iu;
const turning =
  /\b(key|hero|star|main|active|actives|featured|highlight(?:ed)?|spotlight|natural|free|without|no|not|our|why|how|clean|glossary|dictionary|about|by|shop|search|filter|preferences?|policy|blog|guide|learn|story|cl[eé]s?|clave|chiave|haupt\w*|schl[uü]ssel\w*|wirk\w*|frei|sans|sin|senza|ohne|kluczowe|avoid|of the|behind|innovation|benefits?)\b/iu;

/** What a line of text announces, or null if it is no heading. */
export function readHeading(line: string): Heading | null {
  if (line.length > longestHeading) return null;
  const words = bare(line);
  const section = known.get(words);
  if (section !== undefined) return { section, exact: true };
  if (
    naming.test(words) &&
    words.length <= 40 &&
    !turning.test(words) &&
    !/[,.!?:;，、。：；•·]/u.test(words)
  ) {
    return { section: 'list', exact: false };
  }
  return null;
}

/** What must stand between a heading and its section. */
const parting = /[:：】\]]|\s[-–—]\s/u;

/**
 * A heading that its section follows on the same line ("Ingredients: Aqua, Glycerin …").
 * `from` and `length` are where the heading stands in the line, the colon included.
 */
export function readInlineHeading(line: string): (Heading & { from: number; length: number }) | null {
  if (!parting.test(line)) return null;
  const match = /^[\s【[(*•-]{0,6}([^:：】\]]{2,64}?)\s*(?:[:：】\]]|\s[-–—]\s)\s*(?=\S)/u.exec(line);
  const [found = '', words = ''] = match ?? [];
  const heading = readHeading(words);
  return heading === null ? null : { ...heading, from: 0, length: found.length };
}

/** Lower case, one kind of apostrophe, without the marks and brackets around (＋, ▾, 【…】, a colon). */
function bare(line: string): string {
  if (tidy.test(line)) return line.toLowerCase();
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/^([^(]*)\)$/u, '$1')
    .trim();
}
