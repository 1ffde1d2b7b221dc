import { foldAll } from '@/text/fold';
import { type FoldedText, fold } from '@/text/folded-text';
import { wordsOf } from '@/text/words';
import { isConjunction } from '../claims/negation';
import words from '../words/materials.json';
import type { Mark, Noun } from './title-nouns';

const MATERIALS: ReadonlySet<string> = new Set(foldAll(words.materials));
const AROUND: ReadonlySet<string> = new Set(foldAll(words.around));
/** What is soaked in a formula has one, though a shop prints only the cloth. */
const SOAKED: ReadonlySet<string> = new Set(foldAll(words.soaked));
export const isSoaked = (noun: string): boolean => SOAKED.has(noun);

/** Longer texts name more than what a thing is made of. */
const longest = 200;
const SHARE = /(?<![\d.,])[\d.,]{1,6}\s?%/g;

/** True for a text of nothing but materials: "100% Polyester", "Stainless steel, ABS". "Nylon-12" is an ingredient. */
export function isOfMaterials(text: string): boolean {
  if (text.length > longest) return false;
  const { folded } = fold(text.replace(SHARE, ' '));
  const said = wordsOf(folded).map(({ start, end }) => folded.slice(start, end));
  return (
    said.some((word) => MATERIALS.has(word)) && said.every((word) => MATERIALS.has(word) || AROUND.has(word))
  );
}

/** The word of a title for a thing that has no formula of its own: "soap dish", "silk eye mask". */
export function thingIn(text: FoldedText, nouns: readonly Noun[], marks: readonly Mark[]): string | null {
  const thing = marks.find((mark) => mark.tag.role === 'thing' && !isGift(text, mark, nouns, marks));
  return thing ? text.folded.slice(thing.start, thing.end) : null;
}

/** "Cleansing Balm with Microfibre Cloth", "Balm + Cloth": what comes with a product is a gift. */
function isGift({ folded }: FoldedText, mark: Mark, nouns: readonly Noun[], marks: readonly Mark[]): boolean {
  const before = nouns.findLast(({ end }) => end <= mark.start);
  if (!before) return false;
  const tailed = marks.some(
    ({ tag, start, end }) => tag.role === 'tail' && start >= before.end && end <= mark.start,
  );
  const between = folded.slice(before.end, mark.start);
  return (
    tailed ||
    /[&+]/.test(between) ||
    wordsOf(between).some(({ start, end }) => isConjunction(between.slice(start, end)))
  );
}
