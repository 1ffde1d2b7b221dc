import { lookUp, type Meaning } from '@/lexicon/lookup';
import { foldAll, foldCase } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import { sentenceWords } from '../names/sentence-words';
import entryWords from '../words/entry-words.json';
import nameParts from '../words/name-parts.json';

/** The most words of a name that is looked for at the end. */
const MOST_WORDS = 4;
const LONGEST = 80;
const WORD = /\S+/g;
/** "Acetyl Salicylic Acid", "Thio Glycolic Acid": such a word makes another substance of the name behind it. */
const CHEMICAL = new RegExp(`(?:${nameParts.chemicalEndings.join('|')}|-)$`, 'u');
const prefixes = new Set(foldAll(nameParts.prefixes));
const others = new Set(
  foldAll([
    ...nameParts.replacing,
    ...nameParts.of,
    ...Object.values(entryWords.origins)
      .flat()
      .flatMap((words) => words.split(' ')),
  ]),
);

/**
 * "Lumidol Alcohol Denat", "Advanced Complex Retinol": a trade name, a heading or a strange word glued to a flagged
 * name that nothing else ends with. Not "Myristyl Alcohol", "Acetyl Salicylic Acid" or "Plant Retinol".
 */
export function flaggedTail(printed: string): Span[] | null {
  if (printed.length > LONGEST || /[,;/()[\]]/.test(printed)) return null;
  const words = matchesOf(WORD, printed);
  for (let at = Math.max(1, words.length - MOST_WORDS); at < words.length; at++) {
    const start = words[at]?.index ?? 0;
    const meaning = lookUp(printed.slice(start));
    if (!meaning || others.has(foldCase(words[at]?.[0] ?? ''))) continue;
    const front = printed.slice(0, start).trimEnd();
    if (!isUnmistakable(meaning, words.length - at) || !isStrangeWord(front)) return null;
    const tail = { start, end: printed.length };
    return /[:：]$/.test(front) ? [tail] : [{ start: 0, end: front.length }, tail];
  }
  return null;
}

/** Of one word only a retinoid is: "alcohol" ends the names of waxes as well. */
const isUnmistakable = (meaning: Meaning, words: number): boolean =>
  meaning.is === 'flag' &&
  (words > 1 ? meaning.grade !== 'botanical' : meaning.grade === 'retinol' || meaning.grade === 'direct');

function isStrangeWord(front: string): boolean {
  const words = foldCase(front).split(/[\s-]+/);
  const last = words.at(-1) ?? '';
  return (
    sentenceWords(front) === 0 &&
    !words.some((word) => others.has(word)) &&
    !CHEMICAL.test(foldCase(front)) &&
    !prefixes.has(last)
  );
}
