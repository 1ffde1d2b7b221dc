import names from '../signs/words/element-names.json';

/**
 * How much a text looks like a printed ingredient list. Only cheap tests: separators, short entries, words that
 * ingredient names are made of, no sentences. Sorting out what the list says is the label room's work.
 */

export interface Likeness {
  /** 0 = no list, 1 = surely one. */
  score: number;
  /** How many entries it seems to have. */
  entries: number;
  /** How many are plain fillers (water, glycerin, a preservative): real lists have them, teasers do not. */
  base: number;
}

/** Judges one line. */
export type LikenessOf = (line: string) => Likeness;

const none: Likeness = { score: 0, entries: 0, base: 0 };

const escaped = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
/**
 * The letters of the scripts that lists are printed in, in lower case as all of these tests have it. `\\p{L}` and
 * the flags for case would make browsers build the tables of Unicode into each of them, on every page anew.
 */
const letter =
  '[a-z\\u00b5\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3]';
const wordOf = (words: readonly string[]) => `(?<!${letter})(?:${escaped(words)})(?!${letter})`;
const typical = new RegExp(
  `${wordOf(names.whole)}|(?<!${letter})(?:${escaped(names.starts)})|${escaped(names.inside)}|${escaped(names.otherScripts)}`,
);
/** A plant in Latin and in plain words, as the law wants it printed; teasers use the plain word alone. */
const plant =
  '[a-z]{4,20} \\([a-z /-]{3,40}\\)\\*? (?:[a-z]{3,12} ){0,2}(?:oil|butter|extract|water|juice|powder|wax)';
const base = new RegExp(`${wordOf(names.base)}|정제수|글리세린|グリセリン|水$|甘油|${plant}`);
/** The same fillers wherever their letters stand, as in a text whose words have run together. */
const loose = new RegExp(`${escaped(names.base)}|정제수|글리세린|グリセリン|水|甘油|${plant}`, 'gi');

/** How many plain fillers a text may name, counted up to `most`: rather too many than too few. */
export function countFillers(text: string, most: number): number {
  let count = 0;
  loose.lastIndex = 0;
  while (count < most && loose.test(text)) count++;
  return count;
}

/** Food and cosmetics share water, oils and preservatives; kitchen words tell them apart. */
const food = new RegExp(wordOf(names.food));
const sentence =
  /\b(?:the|your|you|our|this|these|that|is|are|was|helps?|help|it|its|we|will|can|has|have|which|while|skin(?![- ]condition)|formula|product|known|provides?|your|und|die|der|das|ist|für|pour|votre|est|les|des|para|que|una|della|per|het|voor|een)\b/;
/** "Glycerin (32)": a filter of a search, with the number of its hits. */
const counted = /\(\s?\d+\s?\)$/u;
/** "Wheat Germ Oil", "Sodium Cocoa Butterate": kitchen words within an ingredient's name. */
const refined =
  /\b(?:extract|oil|protein|butter|seed|germ|bran|hydrolyzed|sodium|powder|lipids|starch|amino|ferment|filtrate)\b/;
/** Lines that say what is not inside, in the languages of the shops. */
export const freeFrom =
  /^\W*(?:100\s?%\s)?(?:free (?:of|from)|formulated without|made without|without|does not contain|contains no|no:|not tested|never|ohne|frei von|sans|sin|senza|zonder|bez|sem|無添加|不含|무첨가)(?![\p{L}])/iu;

/** "-Witch Hazel: freshens the skin": a name and what is said of it. */
const blurb = /^\W*[^:,]{3,60}[:：]\s/u;

/** The entries of a line in lower case, by whichever separator it uses. A comma between digits (1,2-Hexanediol) is none. */
export function entriesOf(line: string): string[] {
  const list = line.replace(footnote, '');
  const commas = clean(list.split(/(?<!\d),|,(?!\d)|[，、،;；•●▪◦|@]/u));
  const others = clean(list.split(/\s[-–—*/]\s|[·・∙]|\.\s|\[\]/u));
  if (others.length >= 4 && others.length > commas.length * 1.5) return others;
  if (commas.length >= 3) return commas;
  // Some lists part their names by nothing but spaces; then every word counts as one.
  if (list.length > 40 && !sentence.test(list)) {
    const words = clean(list.split(/\s/u));
    if (words.length >= 8) return words;
  }
  return commas;
}

/** "… Parfum. *From organic farming." */
const footnote = /[.\s]\(?\*{1,3}\s?\p{L}[^,]*$/u;
const clean = (parts: string[]) => parts.map((part) => part.trim()).filter((part) => part !== '');

/** The test, with a memory of its own. */
export function listLikeness(): LikenessOf {
  const isName = (entry: string) =>
    isShort(entry) && !counted.test(entry) && (typical.test(entry) || base.test(entry));
  const likenessOf: LikenessOf = (printed) => {
    if (freeFrom.test(printed)) return none;
    const line = printed.toLowerCase();
    const entries = entriesOf(line);
    const count = entries.length;
    if (count === 0 || (count < 4 && blurb.test(line))) return none;
    const sentences = entries.filter((entry) => !isShort(entry)).length;
    // A sentence with a few commas is no list; within a long list one blurb does no harm.
    if (count < 8 ? sentences > 0 : sentences / count > 0.25) return none;
    const share = entries.filter(isName).length / count;
    if (share < 0.35) return none;
    if (entries.filter(isFood).length / count >= 0.15) return none;
    const weight = count >= 8 ? 1 : count >= 4 ? 0.8 : 0.6;
    return {
      score: share * weight,
      entries: count,
      base: entries.filter((entry) => base.test(entry)).length,
    };
  };
  // The same lines are asked about under every heading and panel around them.
  const known = new Map<string, Likeness>();
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const like = likenessOf(line);
    known.set(line, like);
    return like;
  };
}

/** What stands in brackets does not count: "Triticum Vulgare (Wheat)" is no flour. */
function isFood(entry: string): boolean {
  const name = entry.length > 110 ? '' : entry.replace(/\([^)]*\)/g, '');
  return food.test(name) && !refined.test(name);
}

function isShort(entry: string): boolean {
  return entry.length <= 110 && entry.split(/\s/u, 11).length <= 10 && !sentence.test(entry);
}
