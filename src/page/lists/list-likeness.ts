import { late } from '@/text/late';
import { charactersPerStep } from '../text/caps';
import { isDenial } from '../text/denials';
import type { Steps } from '../text/steps';
import { anywhere, beginning, letter, wholeWord } from '../text/word-pattern';
import names from './words/name-parts.json';

/**
 * How much a text looks like a printed ingredient list. Only cheap tests: separators, short entries, words that
 * ingredient names are made of, no sentences. What the list says is for the label reader to find out.
 */

export interface Likeness {
  /** 0 = no list, 1 = surely one. */
  score: number;
  /** How many entries it seems to have. */
  entries: number;
  /** How many are plain fillers (water, glycerin, a preservative): real lists have them, teasers do not. */
  base: number;
  /** How many name a base: water, an oil, a wax, a solid. */
  carriers: number;
  /** Names advertised ingredients and no base that carries them: a menu, a glossary, a teaser. */
  isMenu: boolean;
}

/** Judges one line. */
export type LikenessOf = (line: string) => Likeness;

const none: Likeness = { score: 0, entries: 0, base: 0, carriers: 0, isMenu: false };

const typical = late(
  () => new RegExp(`${wholeWord(names.whole)}|${beginning(names.starts)}|${anywhere(names.inside)}`),
);
const typicalElsewhere = late(() => new RegExp(anywhere(names.otherScripts)));
/** Letters of other scripts than Latin: each word in them has one. */
const elsewhere = /[\u0250-\uffff]/;
const isTypical = (entry: string): boolean =>
  typical().test(entry) || (elsewhere.test(entry) && typicalElsewhere().test(entry));
/** A plant in Latin and in plain words, as the law wants it printed; teasers use the plain word alone. */
const plant = `[a-z]{4,20} \\([a-z /-]{3,40}\\)\\*? (?:[a-z]{3,12} ){0,2}(?:${anywhere(names.plantParts)})`;
const base = late(
  () =>
    new RegExp(
      `${wholeWord([...names.base, ...names.baseInOtherLanguages])}|${anywhere(names.baseOtherScripts)}|(?:${anywhere(names.baseEndings)})$|${plant}`,
    ),
);
/**
 * The same fillers wherever their letters stand, as in a text whose words have run together. INCI names only: it runs
 * over the whole text of a page, and a list in other names is found by its heading.
 */
const loose = late(
  () =>
    new RegExp(
      `${anywhere([...names.base, ...names.baseOtherScripts, ...names.baseEndings])}|${plant}`,
      'gi',
    ),
);
const carrier = late(() => new RegExp(wholeWord(names.carriers)));
const stars: ReadonlySet<string> = new Set(names.stars);

/** How many plain fillers a text may name, counted up to `most`: rather too many than too few. */
export function countFillers(text: string, most: number): number {
  let count = 0;
  loose().lastIndex = 0;
  while (count < most && loose().test(text)) count++;
  return count;
}

/** The same in steps, for the text of a whole page. */
export function* countingFillers(text: string, most: number): Steps<number> {
  let count = 0;
  // Stretches overlap, because a filler may be at the end of one; it is then counted twice.
  for (let from = 0; from < text.length && count < most; from += charactersPerStep) {
    if (from > 0) yield;
    count += countFillers(
      text.slice(Math.max(0, from - longestFiller), from + charactersPerStep),
      most - count,
    );
  }
  return count;
}

const longestFiller = 120;

/** What ends a list within a paragraph, and the names before it that make it one. */
const stop = /[.。](?=\s)/;
const fewestEnding = 5;

/** Food and cosmetics share water, oils and preservatives; kitchen words distinguish them. */
const food = late(() => new RegExp(wholeWord(names.food)));
const kitchen = late(() => new RegExp(`${wholeWord(names.kitchen)}|${wholeWord(names.food)}`));
/** "Wheat Germ Oil", "Sodium Cocoa Butterate": kitchen words within an ingredient's name. */
const refined = late(() => new RegExp(wholeWord(names.refined)));
const cosmeticMarker = late(() => new RegExp(wholeWord(names.cosmeticMarkers)));
const cosmeticWord = late(() => new RegExp(wholeWord(names.cosmetic)));
/** "skin conditioning" is a function that some lists print; any other "skin" belongs to a sentence. */
const sentence = late(
  () => new RegExp(`${wholeWord(names.sentence)}|(?<!${letter})skin(?![- ]condition|${letter})`),
);
/** "Glycerin (32)": a filter of a search, with the number of its hits. */
const counted = /\(\s?\d+\s?\)$/;
/** "-Witch Hazel: freshens the skin": a name and what is said about it. */
const blurb = /^\W*[^:,]{3,60}[:：]\s/u;

/** Whether a title or a category is about something for skin or hair, and not food. */
export const isCosmeticName = (text: string): boolean =>
  cosmeticWord().test(text.slice(0, 400).toLowerCase());

/** The entries of a line in lower case, by whichever separator it uses. A comma between digits (1,2-Hexanediol) doesn't count. */
export function entriesOf(line: string): string[] {
  const list = line.includes('*') ? line.replace(footnote, '') : line;
  const commas = clean(list.split(/(?<!\d),|,(?!\d)|[，、،;；•●▪◦|@]/u));
  const others = clean(list.split(/\s[-–—*/]\s|[·・∙]|\.\s|\[\]/u));
  if (others.length >= 4 && others.length > commas.length * 1.5) return others;
  if (commas.length >= 3) return commas;
  // Some lists part their names by nothing but spaces; then every word counts as one.
  if (list.length > 40 && !sentence().test(list)) {
    const words = clean(list.split(/\s/u));
    if (words.length >= 8) return words;
  }
  return commas;
}

/** "… Parfum. *From organic farming." */
const footnote = /[.\s]\(?\*{1,3}\s?\p{L}[^,]*$/u;
const clean = (parts: string[]) => parts.map((part) => part.trim()).filter((part) => part !== '');

/**
 * The test by shape. With `kitchen` salt, honey or oats are names too: for the list of a soap or a bath salt,
 * under a heading that leaves no doubt.
 */
export function listLikeness(options: { kitchen?: boolean } = {}): LikenessOf {
  const inKitchen = options.kitchen ?? false;
  const isNamed = (entry: string) =>
    !counted.test(entry) && (isTypical(entry) || base().test(entry) || (inKitchen && kitchen().test(entry)));
  const likenessOf = (printed: string): Likeness => {
    const line = printed.toLowerCase();
    const entries = entriesOf(line);
    const count = entries.length;
    if (count === 0 || (count < 4 && blurb.test(line))) return none;
    const short = entries.filter(isShort);
    const sentences = count - short.length;
    // A sentence with a few commas is no list; within a long list one blurb does no harm.
    if (count < 8 ? sentences > 0 : sentences / count > 0.25) {
      const over = entries.findIndex((entry) => !isShort(entry)) < fewestEnding ? -1 : line.search(stop);
      return over < 0 ? none : likenessOf(printed.slice(0, over));
    }
    const share = short.filter(isNamed).length / count;
    if (share < 0.35 || isDenial(printed)) return none;
    if (!inKitchen && isFoodList(entries)) return none;
    const weight = count >= 8 ? 1 : count >= 4 ? 0.8 : 0.6;
    return {
      score: share * weight,
      entries: count,
      base: entries.filter((entry) => base().test(entry) || (inKitchen && carrier().test(entry))).length,
      carriers: entries.filter((entry) => carrier().test(entry)).length,
      isMenu: count >= 5 && isMenuOf(entries),
    };
  };
  // The same lines are asked about under every heading and panel around them: good for one look at a page.
  const known = new Map<string, Likeness>();
  return (line) => {
    const like = known.get(line) ?? likenessOf(line);
    known.set(line, like);
    return like;
  };
}

/** Whether a line is nothing but short entries, of whatever they may be the names. */
export function isNamesOnly(printed: string): boolean {
  const entries = entriesOf(printed.toLowerCase());
  return entries.length > 0 && entries.every(isShort) && !isDenial(printed);
}

/** Whether it has kitchen words, and nothing that only cosmetics contain. */
const isFoodList = (entries: readonly string[]): boolean =>
  entries.filter(isFood).length / entries.length >= 0.15 &&
  entries.filter((entry) => cosmeticMarker().test(entry)).length < 2;

const isMenuOf = (entries: readonly string[]): boolean =>
  entries.filter((entry) => stars.has(entry.replace(/(?<![.*])[.*]+$/, ''))).length / entries.length >= 0.6 &&
  !entries.some((entry) => carrier().test(entry));

/** Words in brackets don't count: "Triticum Vulgare (Wheat)" is not flour. */
function isFood(entry: string): boolean {
  const name = entry.length > 110 ? '' : entry.replace(/\([^)]{0,110}\)/g, '');
  return food().test(name) && !refined().test(name);
}

function isShort(entry: string): boolean {
  return entry.length <= 110 && entry.split(/\s/u, 11).length <= 10 && !sentence().test(entry);
}
