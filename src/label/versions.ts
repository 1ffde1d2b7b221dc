import { fold } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import type { LabelList } from './label';
import words from './words/versions.json';

const findNouns = phraseFinder(words.productNouns);
const findVersions = phraseFinder(words.versions);
const SIZE = /\d\s?(?:ml|cl|l|g|kg|oz|fl)\b/i;

const nounsIn = (name: string): string[] => findNouns(fold(name)).map((hit) => hit.phrase);
/** True where a name has a noun for a kind of product. */
export const namesProduct = (name: string): boolean => nounsIn(name).length > 0;
const findMain = phraseFinder(words.main);
const findGifts = phraseFinder(words.gift);
/** "본품": what the page sells, beside a gift. */
export const isMain = (name: string): boolean => findMain(fold(name)).length > 0;
/** "증정품": what comes with it. */
export const isGift = (name: string): boolean => findGifts(fold(name)).length > 0;
/** True where a name says which version of a product a list is of. */
export const isVersion = (name: string): boolean => SIZE.test(name) || findVersions(fold(name)).length > 0;

/**
 * Marks the lists that are versions of one product: each is named for a region, a size, a language, a formula or a
 * scent, and no name says what kind of product it is. Products of a kit are named for what they are.
 */
export function markVersions(lists: LabelList[]): LabelList[] {
  if (lists.length < 2 || lists.some(({ step }) => step !== null)) return lists;
  if (lists.some(({ product }) => product !== null && isGift(product))) return lists;
  const names = lists.map(({ product }) => product);
  const kinds = names.map((name) => (name === null ? [] : nounsIn(name)));
  const named = names.filter((name) => name !== null);
  if (named.length < lists.length - 1 || named.length === 0) return lists;
  const sameKind = kinds.every((nouns) => nouns.join() === kinds[0]?.join());
  if (!sameKind || (kinds[0]?.length && !named.every(isVersion))) return lists;
  for (const list of lists) list.version = true;
  return lists;
}
