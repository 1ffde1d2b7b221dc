import headings from '@/headings/words/headings.json';
import { lookUp } from '@/lexicon/lookup';
import { isWater } from '@/lexicon/water';
import { fold } from '@/text/folded-text';
import { memoise } from '@/text/memoise';
import { phraseFinder } from '@/text/phrases';
import { CJK } from '@/text/spaceless';
import type { CueKind } from '../cues/cue';
import { beforeWaterColon, beginLikely, beginsList, firstWord } from '../names/begins-list';
import { isFunctions } from '../names/function-words';
import { knownPrefix, shapedStart } from '../names/known-start';
import { meaningOf } from '../names/name-meaning';
import { sentenceWords } from '../names/sentence-words';
import { startsWithName } from '../names/starts-with-name';
import { isGift, isMain, isVersion, namesProduct } from './list-name';
import { NAME_AT_END, NAME_BEFORE, OPENS_NAME } from './name-brackets';
import { spacedProduct, spacedStart, wordBeforeWater } from './spaced-product';

/** The name of a kit's product or of a version, and where it is in its piece. */
export interface ProductCue {
  /** Null where only another list begins. */
  name: string | null;
  start: number;
  /** Where the list begins. */
  end: number;
}

interface Around {
  /** True where the piece opens a line or a sentence. */
  opens: boolean;
  /** True where a footnote's mark comes before it. */
  afterMark: boolean;
  /** True where an earlier piece names a product: another name is no surprise. */
  isLater: () => boolean;
  /** The heading right behind the piece, if one is. */
  next: CueKind | null;
  /** True right behind the heading of another section. */
  inSection: boolean;
  /** The piece behind it, after a comma. */
  following: string;
}

const LONGEST_NAME = 90;
const MOST_WORDS = 8;
/** Without one of these signs, and no heading behind, a piece names no product. */
const MAY_NAME = new RegExp(`[:：]|${OPENS_NAME}|^\\s*[(（]|\\s[-–—]\\s|[\\u3040-\\u9fff\\uac00-\\ud7a3]\\s`);
/** False for a text that no piece of names a product, unless a heading follows. */
export const mayName = (text: string): boolean => MAY_NAME.test(text);
/** "Toner: Aqua", "Face Wash - Aqua" */
const NAMED = /^([^:：]{1,140}?)\s*(?:[:：]\s*|\s[-–—]\s+)(?=\S)/u;

/**
 * A product's name within a piece of a list: before a colon or a dash, in a bracket, or before the heading that
 * follows ("Rose Toner Ingredients:"). What stands behind must begin like a list: with water, or with two names.
 * The last name of the list before may be glued to it ("… Parfum Cream: Aqua").
 */
export function productCue(printed: string, around: Around): ProductCue | null {
  if (printed.length > 400 || !(mayName(printed) || isListHeading(around.next))) return null;
  return (
    bracketed(printed, around) ??
    named(printed, around) ??
    beforeHeading(printed, around) ??
    wordBeforeWater(printed, around.opens) ??
    spacedProduct(printed, around.opens || around.afterMark, around.following)
  );
}

/** "(New) Aqua": round brackets name a version alone. */
const VERSION = /^\s*[(（]([^()（）]{1,20})[)）]\s*(?=\S)/u;

function bracketed(printed: string, around: Around): ProductCue | null {
  const version = around.opens ? VERSION.exec(printed) : null;
  if (version?.[1] && isVersion(version[1]) && isWater(firstWord(printed.slice(version[0].length))))
    return { name: version[1], start: 0, end: version[0].length };
  return inBrackets(printed, around);
}

function inBrackets(printed: string, { opens, following }: Around): ProductCue | null {
  const match = NAME_BEFORE.exec(printed);
  const name = match?.[1]?.trim();
  if (!match || !name || !/\p{L}{2}/u.test(name) || meaningOf(name).meaning) return null;
  const rest = printed.slice(match.index + match[0].length);
  const before = printed.slice(0, match.index).replace(QUOTES, '').trim();
  // "… 카보머 [증정] 클렌징폼 : 정제수": behind the word for a gift it is named.
  const gift = isGift(name) || isMain(name) ? NAMED.exec(rest) : null;
  if (gift?.[1] && isProductName(gift[1]) && beginsList(rest.slice(gift[0].length), following, true))
    return {
      name: gift[1].trim(),
      start: match.index,
      end: match.index + match[0].length + gift[0].length,
    };
  const opensPiece = before === '' && opens;
  // "[Toner 30 ml, Toner 90 ml] Aqua"
  if (name.includes(',') && !(opensPiece && isWater(firstWord(rest)))) return null;
  // "… Parfum [로즈 크림] …": no ingredient is called so.
  const told = before !== '' && CJK.test(name) && namesProduct(name);
  if (!beginsList(rest, following, opensPiece || told)) return null;
  const isGlued = before !== '' && !(told && isWater(firstWord(rest)));
  if (isGlued && (!meaningOf(before).understood || lookUp(`${before} ${rest}`))) return null;
  return { name, start: match.index, end: match.index + match[0].length };
}

const QUOTES = /['"‘’“”]/g;

/** "1. Toner", "• Toner" is named "Toner". */
const NUMBER = /^\s*(?:\d{1,2}[.)]|[•●▪/+*-])\s+/;

function named(printed: string, { opens, isLater, following, next }: Around): ProductCue | null {
  const match = beforeWaterColon(printed) ?? NAMED.exec(printed);
  const left = match?.[1];
  if (!match || left === undefined) return opens ? endsWithColon(printed, next, following) : null;
  const rest = printed.slice(match[0].length);
  const dash = !/[:：]/.test(match[0]);
  // "Cleanser: Aqua" is a product, "Solvent: Ethanol" says what the name does.
  if (isFunctions(rest) || (isFunctions(left) && !(opens && isWater(firstWord(rest))))) return null;
  // A sentence that opens with a known name is the product's: "Retinol Cleanser: Water".
  const known = opens
    ? meaningOf(left).meaning
      ? null
      : 0
    : nameBeforeStop(left) || knownPrefix(left) || shapedStart(left) || spacedStart(left);
  if (known === null) return null;
  const name = left.slice(known).replace(NUMBER, '').trim();
  if (!isProductName(name)) return null;
  // "… Phenoxyethanol. sugar scrub: Sucrose": a full stop closes the list before.
  const opensNow = opens || /\.\s*$/.test(left.slice(0, known)) || (known > 0 && isLater());
  const told = known > 0 && CJK.test(name) && (namesProduct(name) || isGift(name));
  if (!beginsList(rest, following, opensNow && !dash) && !(told && beginLikely(rest, following))) return null;
  if (known === 0 && !opens && !isWater(firstWord(rest))) return null;
  return { name, start: known, end: match[0].length };
}

/** "… geraniol.sugar lip treatment: cera alba": how much of it is the last name of the list before, and its stop. */
function nameBeforeStop(left: string): number {
  const stop = left.lastIndexOf('.');
  const goesOn = stop > 0 && /^\p{Ll}{2}/u.test(left.slice(stop + 1, stop + 5));
  return goesOn && meaningOf(left.slice(0, stop)).meaning ? stop + 1 : 0;
}

/** "PLAY LOTION SPF 50: " right before "Active:", "face cream:, water" where the shop parts heading and list. */
function endsWithColon(printed: string, next: CueKind | null, following: string): ProductCue | null {
  const colon = /(?<!\s)\s*[:：]\s*$/.exec(printed);
  if (!colon || !(isListHeading(next) || startsWithName(following) === 'surely')) return null;
  const left = printed.slice(0, colon.index);
  return isProductName(left.trim()) ? { name: left.trim(), start: 0, end: printed.length } : null;
}

/** "… Parfum Night Cream" before "Ingredients:": the words that are no name of the list name the next product. */
function beforeHeading(printed: string, { opens, next, inSection }: Around): ProductCue | null {
  if (!isListHeading(next) || next === 'inactive') return null;
  const inBracket = NAME_AT_END.exec(printed);
  if (inBracket?.[1] && isProductName(inBracket[1])) {
    const before = printed.slice(0, inBracket.index).trim();
    if (before === '' ? opens : meaningOf(before).understood)
      return { name: inBracket[1].trim(), start: inBracket.index, end: printed.length };
  }
  const headed = headingEnd(printed);
  // "Suitable for: adults Ingredients:" says what its own heading asks.
  if (inSection && headed === 0) return null;
  const known = headed || knownPrefix(printed.trimEnd());
  if (known === null || (known === 0 && !opens)) return null;
  const name = printed
    .slice(known)
    .trim()
    .replace(/(?<![\s\-–—:：])[\s\-–—:：]+$/, '');
  if (headed > 0 && !/^[\p{Lu}\p{Lo}\d]/u.test(name)) return null;
  if (!isProductName(name) || name.split(/\s+/).length > MOST_WORDS) return null;
  return { name, start: known, end: printed.length };
}

const findHeadings = phraseFinder(headings.list);

/** "Ingredients Night Serum" before "ingredients:": where the first of the two headings ends; 0 where there is none. */
function headingEnd(printed: string): number {
  const folded = fold(printed);
  const last = findHeadings(folded).at(-1);
  return last ? folded.toRaw(last.start, last.end).end : 0;
}

const isListHeading = (kind: CueKind | null) =>
  kind === 'ingredients' || kind === 'active' || kind === 'inactive';

/** True for a few words that no ingredient, bullet or sentence has: a product may be called so. */
export const isProductName = (name: string): boolean =>
  name.length >= 2 && name.length <= LONGEST_NAME && mayBeProductName(name);

/** The same headings stand over thousands of lists. */
const mayBeProductName = memoise(
  (name: string): boolean =>
    /\p{L}/u.test(name) &&
    !/[.!?](?:\s|$)/.test(name) &&
    !/^[-–•*]/.test(name) &&
    !meaningOf(name).meaning &&
    sentenceWords(name) <= 1,
);
