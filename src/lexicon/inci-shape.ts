import { foldAll, foldCase } from '@/text/fold';
import { CJK } from '@/text/spaceless';
import words from './words/name-shapes.json';

/**
 * The shape of official ingredient names: what they end with or are built from, in the languages of labels. A name of
 * this shape counts as an ingredient even if no list of ours has it, because no list can have every plant.
 */
const anyOf = (list: readonly string[]): string => list.join('|');

/** A chemical suffix follows at least four letters; a number ends names such as "Polysorbate-20". */
const ENDINGS = new RegExp(
  `(?:${anyOf(words.endings)}|(?<![a-z])[a-z]{4,}(?:${anyOf(words.suffixes)})|[a-z]-\\d{1,3})$`,
);
/** Whole words inside a name; "C12" is a chain of carbon. */
const PARTS = new RegExp(
  `(?:^|[^a-z])(?:${anyOf(words.parts)}|c\\d{1,2}|(?:${anyOf(words.beginnings)})[a-z]*)(?:[^a-z]|$)`,
);
const CJK_ENDINGS = new RegExp(`(?:${anyOf(foldAll(words.endingsWithoutSpaces))})(?:-\\d{1,3})?$`, 'u');
/** "母菊（CHAMOMILLA RECUTITA）花提取物": a bracket in a name without spaces leaves none. */
const BRACKETED = /(?<!\s)\s*[([{（［][^)\]}）］]*[)\]}）］]?/g;
/** "C10-30 烷醇…": Latin letters and digits before a name keep a space. */
const hasCjkShape = (bare: string): boolean => {
  const name = bare.replace(/^[a-z\d-]{1,8}\s+(?=[^a-z\d\s])/, '');
  return !/\s/.test(name) && CJK_ENDINGS.test(name);
};

/**
 * "Экстракт ромашки", "масло ши", "стеариновая кислота", "مستخلص البابونج": two or three words, the first or the last of which
 * says what it is. A sentence about an oil has more.
 */
const SPACED = new RegExp(
  `^(?:(?:${anyOf(foldAll(words.first))})(?:\\s\\p{L}{2,}){1,2}|(?:${anyOf(words.elided)})['’]\\p{L}{2,}(?:\\s\\p{L}{2,})?|(?:\\p{L}{3,}\\s){1,2}(?:${anyOf(foldAll(words.last))})|(?:${anyOf(foldAll(words.opensGlued))})[\\p{L}\\p{M}]{2,24})$`,
  'u',
);

/** "Marshmallow (Althaea Officinalis)": a common name with its Latin one. */
const COMMON_AND_LATIN = /^\p{Lu}[\p{L}\s'-]{2,40}\(\p{Lu}\p{Ll}{3,}\s\p{L}[\p{L}\s]{3,40}\)/u;

/** "Lavandula Angustifolia (Lavender)": the other way round, no part of the plant named. */
const LATIN_AND_COMMON =
  /^\p{Lu}\p{Ll}{3,}\s\p{L}\p{Ll}{2,}(?:a|ae|ens|i|is|um|us)(?:\s\p{L}\p{Ll}{2,}(?:a|is|um|us))?\s?\(\p{Lu}[\p{L}\s'-]{2,30}\)$/u;

/** True if a printed name looks like an ingredient by its form alone. */
export function hasInciShape(name: string): boolean {
  if (COMMON_AND_LATIN.test(name) || LATIN_AND_COMMON.test(name)) return true;
  const isCjk = CJK.test(name);
  const bare = foldCase(name.replace(BRACKETED, isCjk ? '' : ' ')).trim();
  if (bare.length < 2 || bare.length > 120) return false;
  if (isCjk) return hasCjkShape(bare);
  if (bare.split(/\s+/).length > 8) return false;
  return ENDINGS.test(bare) || PARTS.test(bare) || SPACED.test(bare);
}
