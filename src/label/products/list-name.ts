import { fold } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import words from '../words/versions.json';

/** What the name above one of several lists says: a kind of product, a version, a gift. */

const findNouns = phraseFinder(words.productNouns);
const findVersions = phraseFinder(words.versions);
const findMain = phraseFinder(words.main);
const findGifts = phraseFinder(words.gift);
const SIZE = /\d\s?(?:ml|cl|l|g|kg|oz|fl)\b/i;

/** The nouns for kinds of products in a name, in order. */
export const productNounsIn = (name: string): string[] => findNouns(fold(name)).map((hit) => hit.phrase);
/** True where a name has a noun for a kind of product. */
export const namesProduct = (name: string): boolean => productNounsIn(name).length > 0;
/** "본품": what the page sells, beside a gift. */
export const isMain = (name: string): boolean => findMain(fold(name)).length > 0;
/** "증정품": what comes with it. */
export const isGift = (name: string): boolean => findGifts(fold(name)).length > 0;
/** True where a name says which version of a product a list is of. */
export const isVersion = (name: string): boolean => SIZE.test(name) || findVersions(fold(name)).length > 0;
