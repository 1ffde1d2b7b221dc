import { foldAll } from '@/text/fold';
import type { FoldedText } from '@/text/folded-text';
import { groupFinder } from '@/text/phrases';
import type { Span } from '@/text/span';
import { wordsOf } from '@/text/words';
import { isDenied } from '../claims/negation';
import words from '../words/devices.json';

/** What a title says about strips: the thing itself, or what it is for. */
interface Part {
  language: string;
  role: 'strips' | 'of';
}

const find = groupFinder<Part>(
  Object.entries(words['pore-strip'].parts).flatMap(([language, { strips, of }]) => [
    { tag: { language, role: 'strips' as const }, phrases: strips },
    { tag: { language, role: 'of' as const }, phrases: of },
  ]),
);

/** In words: "tiras removedoras de cravos", "strips for the nose". */
const mostBetween = 4;
/** Shorter words begin or end too many others. */
const shortestPart = 3;

/** "Strips" and "nose", "pores" or "blackheads" near each other, in the words of one language. */
export function poreStripsIn(text: FoldedText): Span[] {
  const hits = find(text);
  const near = hits.flatMap(({ tag, hit: strips }) => {
    if (tag.role !== 'strips') return [];
    const spans = hits
      .filter((other) => other.tag.role === 'of' && other.tag.language === tag.language)
      .map(({ hit: of }) => ({
        start: Math.min(strips.start, of.start),
        end: Math.max(strips.end, of.end),
        between: text.folded.slice(Math.min(strips.end, of.end), Math.max(strips.start, of.start)),
      }))
      .filter(({ between }) => wordsOf(between).length <= mostBetween)
      .map(({ start, end }) => ({ start, end }));
    // "Blackhead Gel Without Nose Strips": what denies the nose strips denies those of the blackheads.
    return spans.some((span) => isDenied(text.folded, span)) ? [] : spans;
  });
  return [...near, ...compoundsOf(text.folded)].toSorted((one, other) => one.start - other.start);
}

/** The letters that join the parts: "Nase-n-streifen". */
const mostJoining = 3;

/** A part that compounds end with, and those that begin the same compounds. */
interface Ending {
  strip: string;
  of: readonly string[];
}

/** By the last letters of the part; folded at the first question. */
let endings: Map<string, Ending[]> | undefined;

function readEndings(): Map<string, Ending[]> {
  const byLetters = new Map<string, Ending[]>();
  for (const { strips, of: beginnings } of Object.values(words['pore-strip'].parts)) {
    const of = foldAll(beginnings.filter(isPart));
    for (const strip of foldAll(strips.filter(isPart))) {
      const letters = strip.slice(-shortestPart);
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), { strip, of }]);
    }
  }
  return byLetters;
}

/** "Nasenporenstrips", "porestrips": one word of both parts. */
function compoundsOf(folded: string): Span[] {
  endings ??= readEndings();
  const byLetters = endings;
  return wordsOf(folded).filter(({ start, end }) => {
    const word = folded.slice(start, end);
    const alike = byLetters.get(word.slice(-shortestPart));
    return alike?.some(
      ({ strip, of }) =>
        word.endsWith(strip) &&
        of.some((nose) => {
          const joining = word.length - strip.length - nose.length;
          return word.startsWith(nose) && joining >= 0 && joining <= mostJoining;
        }),
    );
  });
}

const isPart = (word: string): boolean => word.length >= shortestPart && !word.includes(' ');
