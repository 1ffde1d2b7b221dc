import type { Kind } from '@/report/report';
import { type FoldedText, fold } from '@/text/folded-text';
import { overlap, type Span } from '@/text/span';
import { patternFinder } from '@/text/word-patterns';
import { wordsOf } from '@/text/words';
import { isConjunction, isDenied } from '../claims/negation';
import { nameIn, pickNoun } from '../title/head-noun';
import { findMarks, RINSE_WORDS } from '../title/kind-words';
import { type Noun, nounsOf } from '../title/title-nouns';

/** Words of a title, or of a category, for what is rinsed off. */
export const findRinse = patternFinder([{ tag: 'rinse', patterns: RINSE_WORDS }]);

/** Kinds of which some are washed off and some are not: their noun decides. */
const BY_NOUN: ReadonlySet<Kind> = new Set(['body', 'lip']);

/**
 * True where the title says that the product comes off with water. "Scrub Love Body Lotion" is a lotion: a noun that is
 * not the head of the title is a name, and "shower" before a lotion is not.
 */
export function isRinsedByTitle(title: string, kind: Kind): boolean {
  const text = fold(title);
  // "Clay-Free Mask": what is denied is not in it.
  const found = findRinse(text).filter((hit) => !isDenied(text.folded, hit));
  if (found.length === 0) return false;
  const marks = findMarks(text);
  const nouns = nounsOf(text, marks);
  const name = nameIn(text, nouns, marks);
  const hits = found.filter((hit) => !name || !overlap(name, hit));
  if (!BY_NOUN.has(kind)) return hits.length > 0;
  const own = nouns.filter((noun) => noun.kind === kind);
  const head = pickNoun(text, own, marks);
  return hits.some((hit) => {
    const noun = nouns.find((one) => overlap(one, hit));
    return !head || !noun || isBeside(text, head, noun) || isBeside(text, head, hit);
  });
}

/** In the head, or right beside it: "Body Butter Scrub", "Duschgel & Bodylotion". */
function isBeside({ folded }: FoldedText, head: Noun, hit: Span): boolean {
  const between = folded.slice(Math.min(head.end, hit.end), Math.max(head.start, hit.start));
  return (
    overlap(head, hit) ||
    (/^[^,|()]*$/.test(between) &&
      wordsOf(between).every(({ start, end }) => isConjunction(between.slice(start, end))))
  );
}
