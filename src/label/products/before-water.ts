import { hasInciShape } from '@/lexicon/inci-shape';
import { isLatinWater, isWater } from '@/lexicon/water';
import { matchesOf } from '@/text/matches';
import { ands } from '../names/conjunctions';
import { knownPrefix, knownStart } from '../names/known-start';
import { pieceOf } from '../names/pieces';
import { sentenceWords } from '../names/sentence-words';
import { startsWithName } from '../names/starts-with-name';
import { namesWithin } from '../repair/lost-commas';
import { namesProduct } from './list-name';

/** Where the words before a list's water end, and where the product is among them that they name. */
export interface BeforeWater {
  /** The product that the list is of; null where the words only tell what sells. */
  product: string | null;
  start: number;
  /** Where the water begins. */
  end: number;
}

const LONGEST = 140;
/** Water in all its languages is this many words at most: "Purified Water (Aqua / Eau)". */
const MOST_WORDS = 7;
const WORD = /(?<=\s)\S+/g;
/** "Aqua/Water/Eau", "Aqua (Water)": no ingredient that only ends with water is printed so. */
const IN_LANGUAGES = /\p{L}\s?[/\\|(（]\s?\p{L}/u;
const AND = new RegExp(`\\s(?:&|${ands.join('|')})\\s`, 'iu');

/**
 * What is printed before the water that opens a list with nothing between them: what sells ("Ginseng and Caffeine
 * Water\Aqua\Eau, …"), or the next product of a kit behind the last name of the one before ("CI 19140 Night Serum
 * Water, …"). Null where the water is the name's own ("Rose Water"). `isEarly`: no list goes on here.
 */
export function beforeWater(printed: string, isEarly: boolean, following: () => string): BeforeWater | null {
  if (printed.length > LONGEST) return null;
  const end = waterAtEnd(printed);
  if (end === null || pieceOf(printed).reads === 'known' || startsWithName(following()) !== 'surely')
    return null;
  const words = printed.slice(0, end).trimEnd();
  const known = knownPrefix(words);
  const product = words.slice(known ?? words.length).trim();
  const named = namesProduct(product) && sentenceWords(product) <= 1;
  if (known && named) return { product, start: known, end };
  // A comma is missing, and nothing else, where all the words are names.
  if (known === null || namesWithin(words)) return null;
  if (!isEarly || !opensList(words, printed.slice(end).trim())) return null;
  return named ? { product, start: 0, end } : { product: null, start: end, end };
}

/** Where the water begins that ends a piece; null where none does. */
function waterAtEnd(printed: string): number | null {
  const trimmed = printed.trimEnd();
  const space = trimmed.lastIndexOf(' ');
  // Nearly every piece is one word, or ends in another than water.
  if (space < 0 || !isWaterWord(trimmed.slice(space + 1))) return null;
  const words = matchesOf(WORD, printed).slice(-MOST_WORDS);
  return words.find(({ index }) => isWater(printed.slice(index).trim()))?.index ?? null;
}

const isWaterWord = (word: string): boolean => isWater(word.replace(/^[/\\(|]+/, ''));

/** "Aqua" alone ends no name of more than one word but a Latin one. */
const opensList = (words: string, water: string): boolean =>
  IN_LANGUAGES.test(water) || (isLatinWater(water) && /[\p{L}\d]\s\S/u.test(words) && !isPlant(words));

const isPlant = (words: string): boolean =>
  hasInciShape(words) && knownStart(words) === 0 && !AND.test(words);
