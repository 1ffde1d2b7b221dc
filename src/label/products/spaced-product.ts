import { lookUp } from '@/lexicon/lookup';
import { isWater } from '@/lexicon/water';
import shapes from '@/lexicon/words/name-shapes.json';
import { CJK } from '@/text/spaceless';
import { pieceOf } from '../names/pieces';
import { startsWithName } from '../names/starts-with-name';
import { namesProduct } from './list-name';

/** Where a product's name is in a piece of words between spaces. */
interface SpacedName {
  name: string;
  start: number;
  /** Where the list begins. */
  end: number;
}

const SIZE = /^\d{1,4}(?:\.\d)?\s?\p{L}{0,3}$/u;
const MARK = /^[*※★☆•·-]+\s?/u;
const MOST_WORDS = 12;
/** "오일": a kind of product, and what names end with. */
const ENDS_NAMES: ReadonlySet<string> = new Set(shapes.endingsWithoutSpaces);

/**
 * "… 글리세린 그린 크림 50ml 정제수": in scripts whose names have no spaces, words between two names are no ingredient, and the
 * last of them says what kind of product they name. `opens`: nothing needs to stand before it.
 */
export function spacedProduct(printed: string, opens: boolean, following: string): SpacedName | null {
  if (!CJK.test(printed)) return null;
  const words = [...printed.matchAll(/\S+/g)].map(({ index, 0: text }) => ({ start: index, text }));
  const first = words.at(-1);
  if (words.length < 2 || words.length > MOST_WORDS || !first || !opensSpacedList(first.text, following))
    return null;
  const closes = words[0] !== undefined && closesList(words[0].text);
  if (!closes && !opens) return null;
  const named = words.slice(closes ? 1 : 0, -1);
  const noun = named.findLast(({ text }) => !SIZE.test(text));
  const [opening] = named;
  const kind = noun?.text.replace(MARK, '');
  if (!opening || kind === undefined || ENDS_NAMES.has(kind) || !namesProduct(kind)) return null;
  // "로즈 토너 추출물": a whole name with spaces.
  if (pieceOf(printed.slice(opening.start)).reads === 'known') return null;
  const name = printed.slice(opening.start, first.start).trim().replace(MARK, '');
  return { name: name.replace(/\s?[:：]$/, ''), start: opening.start, end: first.start };
}

/** "토너 정제수": a word of a script whose names have no spaces, then water. */
const BEFORE_WATER =
  /^([\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]{2,12})\s+(\S+)$/u;

/** The word right before the water that a line's list begins with. */
export function wordBeforeWater(printed: string, opens: boolean): SpacedName | null {
  const match = opens ? BEFORE_WATER.exec(printed.trim()) : null;
  const [, name = '', water = ''] = match ?? [];
  if (!isWater(water) || lookUp(name)) return null;
  return { name, start: 0, end: printed.length - printed.trimStart().length + name.length + 1 };
}

/** Where the first word of `text` ends, a name that the list before ends with; 0 where none does. */
export function spacedStart(text: string): number {
  const [word = ''] = /^\S+/.exec(text) ?? [];
  return CJK.test(word) && word.length < text.length && namesProduct(text) && closesList(word)
    ? word.length
    : 0;
}

const opensSpacedList = (first: string, following: string): boolean =>
  isWater(first) || (pieceOf(first).reads !== 'strange' && startsWithName(following) !== null);

/** True for a name that the list before ends with. */
function closesList(word: string): boolean {
  const { reads } = pieceOf(word);
  return (reads === 'known' || reads === 'shaped') && !namesProduct(word);
}
