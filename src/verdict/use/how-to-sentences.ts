import type { FoldedText } from '@/text/folded-text';
import { matchesOf } from '@/text/matches';
import { overlap, type Span } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import type { Role } from './instruction-words';

/** A word of the how-to text with what it does there. */
export type Word = PatternHit<Role>;

/** A sentence with its significant words. */
export interface Sentence extends Span {
  folded: string;
  hits: Word[];
}

const END = /[.!?;。！？；؟؛।\n]+|$/g;

/** Significant words of a sentence, which are compared with each other: one with more is no sentence, and read in parts. */
const mostWords = 60;

/** The sentences with a significant word. */
export function sentencesOf({ folded }: FoldedText, hits: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: end } of matchesOf(END, folded)) {
    const inside = hits.filter((hit) => hit.start >= start && hit.start < index);
    for (let from = 0; from < inside.length; from += mostWords) {
      const part = inside.slice(from, from + mostWords);
      const next = inside[from + mostWords]?.start ?? index;
      sentences.push({ folded, start, end: next, hits: part });
      start = next;
    }
    start = index + end.length;
  }
  return sentences;
}

/** The words that put something on the skin, or leave it there for a time, in a whole text; a towel is put on nothing. */
export function puttingOn(sentences: readonly Sentence[]): readonly Word[] {
  if (sentences !== last.sentences) {
    const words = sentences.flatMap(({ hits }) => hits);
    const towels = words.filter(({ tag }) => tag === 'towelled');
    const found = words.filter(
      (hit) =>
        (hit.tag === 'apply' || hit.tag === 'duration') && !towels.some((towel) => overlap(hit, towel)),
    );
    last = { sentences, found };
  }
  return last.found;
}

/** The text that was asked about last: each of its rinses asks. */
let last: { sentences: readonly Sentence[]; found: readonly Word[] } = { sentences: [], found: [] };

/** The words between the punctuation and the conjunctions around a word. */
export function clauseOf({ folded, start, end, hits }: Sentence, word: Span): Span {
  const before = folded.slice(start, word.start).search(/[,:、，：،()（）•–—][^,:、，：،()（）•–—]*$/);
  const after = folded.slice(word.end, end).search(/[,:、，：،()（）•–—]/);
  const clause = { start: before < 0 ? start : start + before + 1, end: after < 0 ? end : word.end + after };
  for (const { tag, ...cut } of hits) {
    if (tag !== 'breaks' || overlap(cut, word) || isPartOfWord(hits, cut)) continue;
    if (cut.end <= word.start) clause.start = Math.max(clause.start, cut.end);
    else clause.end = Math.min(clause.end, cut.start);
  }
  return clause;
}

/** Folded, "não é necessário" contains the word for "and". */
const isPartOfWord = (hits: readonly Word[], cut: Span) =>
  hits.some((hit) => hit.tag !== 'breaks' && overlap(hit, cut) && hit.end - hit.start > cut.end - cut.start);
