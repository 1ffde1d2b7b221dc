import { lookUp } from '@/lexicon/lookup';
import { foldCase } from '@/text/fold';
import type { Entry } from '../names/entry';
import nameParts from '../words/name-parts.json';

const organs = new Set(nameParts.organs);
/** Words that only end names: what is made of a plant, and what is made of others. */
const makings = new Set([...nameParts.plant, ...nameParts.organs]);
const alone = new Set(nameParts.alone);
const MADE_OF = new RegExp(`^(?:${nameParts.madeOf.join('|')})$`, 'iu');

const BRACKET = /\([^()]*\)/g;
const LONGEST = 120;

type Half = Pick<Entry, 'text' | 'meaning' | 'percent'>;

/**
 * True where `next` is no name but the end of the one before, which a comma was printed into: "Edelweiss Flower, Leaf
 * Extract", "Butylene Glycol, Dicaprylate/Dicaprate", "Niacinamide, (Vitamin B3)".
 */
export function isTailOf(last: Half, next: Half): boolean {
  if (last.percent !== null || last.text.length + next.text.length > LONGEST) return false;
  if (next.text.startsWith('(')) return isGlossOf(last, next) || isGlossedTail(last, next);
  if (next.meaning) return false;
  if (last.meaning?.is === 'known' && lookUp(`${last.text} ${next.text}`)) return true;
  return MADE_OF.test(next.text) ? last.text.includes('/') : isPlantTail(last, next.text);
}

/** "Niacinamide, (Vitamin B3)": a bracket alone says what the name before means, unless it is another name. */
function isGlossOf({ text }: Half, next: Half): boolean {
  const [, inside] = /^\(([^()]+)\)$/.exec(next.text) ?? [];
  if (inside === undefined || text.includes('(')) return false;
  return !next.meaning || isVitamin(foldCase(text), foldCase(inside)) || COLOUR_INDEX.test(text);
}
const VITAMIN = new RegExp(`^(?:${nameParts.vitamin.join('|')})\\s?([a-z]\\d{0,2}|pp)$`);
const vitamins = new Map(Object.entries(nameParts.vitamins));

/** "Tocopherol, (Vitamin E)": the vitamin is the name's own. */
function isVitamin(name: string, inside: string): boolean {
  const stem = vitamins.get(VITAMIN.exec(inside)?.[1] ?? '');
  return stem !== undefined && name.includes(stem);
}
const COLOUR_INDEX = /^c\.?i\.?\s?\d{5}$/i;

/** "Vitis Vinifera, (Grape) Seed Oil" is a name of the lexicon together. */
const isGlossedTail = (last: Half, next: Half): boolean =>
  !next.text.endsWith(')') && lookUp(`${last.text} ${next.text}`.replace(BRACKET, ' ')) !== undefined;

const WORD = /[^\s/]+/g;
const wordsOf = (text: string): string[] => foldCase(text.replace(BRACKET, ' ')).match(WORD) ?? [];

/** "Edelweiss Flower, Leaf Extract", "Cistus Ladanifer, Flower Extract" */
function isPlantTail(last: Half, next: string): boolean {
  const words = wordsOf(next);
  if (!words.every((word) => makings.has(word))) return false;
  const before = wordsOf(last.text);
  if (organs.has(before.at(-1) ?? ''))
    return words.some((word) => organs.has(word)) || alone.has(words[0] ?? '');
  return organs.has(words[0] ?? '') && !last.meaning && isPlant(before);
}

/** A Latin name of two words, maybe with its author's, and nothing made of it yet. */
const isPlant = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.every((word) => /^\p{L}{3,}$/u.test(word) && !makings.has(word));
