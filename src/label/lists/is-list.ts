import { isWater } from '@/lexicon/water';
import { ands } from '../names/conjunctions';
import type { Entry } from '../names/entry';
import { NUMBER } from '../names/registry-numbers';
import { sentenceWords } from '../names/sentence-words';
import { isBase, isCarrier, isFamily, isMenu, isStar, opensWithOil } from '../names/star-ingredients';
import words from '../words/section-words.json';
import type { Draft } from './draft';
import type { LabelList } from './label';

/** How much of a list must be known or look like names, a name by its form alone counting less. */
const HEADED_SHARE = 0.4;
const SHARE = 0.45;
const BY_FORM = 0.6;
/** So many names are a whole list. */
const WHOLE = 8;

/** What else the field holds. */
interface Beside {
  /** The number of names of its longest list. */
  longest: number;
  alone: boolean;
}

/**
 * Whether what was gathered is a product's list. Under a heading one known name is enough; without one there must be
 * three names, or a base that carries the one or two there are. Menus and teasers are not lists, however long.
 */
export function isList(list: LabelList, draft: Draft, beside: Beside): boolean {
  const { entries, actives } = list;
  if (entries.length === 0) return actives.length > 0;
  if (actives.length > 0) return true;
  const { alone } = beside;
  const known = entries.filter(({ meaning }) => meaning !== undefined).length;
  if (isOpenEnded(draft)) return false;
  if (!draft.headed && entries.length <= MOST_IN_SENTENCE && endsAsSentence(draft)) return false;
  if (alone && isClosed(draft) && isOil(list)) return true;
  if (alone && draft.headed && isShortOil(list)) return true;
  if (!alone && list.product !== null && isOilOfKit(list)) return true;
  return isFormula(list, known, draft, beside) || (known > 0 && (isRegistered(draft) || isShared(list)));
}

/** True for names of which enough are known, and which are no menu and no teaser. */
function isFormula(list: LabelList, known: number, draft: Draft, { longest, alone }: Beside): boolean {
  const { entries } = list;
  if (isMenu(entries)) return false;
  const shaped = entries.filter(({ meaning, understood }) => understood && meaning === undefined).length;
  const share = (known + BY_FORM * shaped) / entries.length;
  if (draft.headed) return known > 0 && share >= HEADED_SHARE;
  // Beside a whole list a handful of names is a teaser of the same product, not a second list.
  const handful =
    longest >= WHOLE && entries.length < WHOLE && !isWater(entries[0]?.printed.withoutStrength ?? '');
  if (handful && list.product === null) return false;
  if (longest >= WHOLE && entries.length <= MOST_IN_BULLETS && isBulleted(draft)) return false;
  if (entries.length >= 3)
    return known >= Math.min(2, entries.length / 8) && share >= SHARE && !isTeaser(list);
  return alone && entries.some(isBase) && entries.every((entry) => entry.understood && !isProse(entry));
}

const REGISTER_NUMBER = new RegExp(NUMBER);
const FEWEST_REGISTERED = 2;
/** Who prints "Squalane 111-01-3, Retinol 68-26-8" tells what is in it: no menu and no teaser does. */
const isRegistered = ({ runs }: Draft): boolean =>
  runs.flatMap(({ pieces }) => pieces).filter(({ piece }) => REGISTER_NUMBER.test(piece.printed)).length >=
  FEWEST_REGISTERED;

const WHOLE_FORMULA = { least: 95, most: 105 };
/** "Squalane 98 %, Retinol 0.5 %, Tocopherol 1.5 %": shares of all that is in it. */
const isShared = ({ entries }: LabelList): boolean => {
  const shares = entries.map(({ percent }) => percent ?? Number.NaN);
  const sum = shares.reduce((one, other) => one + other, 0);
  return shares.length > 1 && sum >= WHOLE_FORMULA.least && sum <= WHOLE_FORMULA.most;
};

/** "Rich in shea and cocoa butter", "Contains rose water": no name that nobody knows holds such a word. */
const PROSE = new RegExp(
  `(?<!\\p{L})(?:${[...words.prepositions, ...ands, ...words.noteVerbs].join('|')})\\s`,
  'iu',
);
const isProse = ({ meaning, text }: Entry): boolean => meaning === undefined && PROSE.test(text);

const OPEN_ENDED = new RegExp(
  `(?:^|[\\s,])(?:${ands.join('|')}|[&+])\\s(?:${words.openEnded.join('|')})[\\s.…!]*$|^\\s*(?:${words.openEndedAlone.join('|')})[\\s.…]*$|(?:${words.openEndedGlued.join('|')})[\\s.。…]*$`,
  'iu',
);
/** Only the end of the last piece is looked at. */
const LONGEST_END = 40;

/** "… with water, glycerin, retinol and more": who leaves names out prints no list. */
const isOpenEnded = ({ runs }: Draft): boolean =>
  OPEN_ENDED.test(runs.at(-1)?.pieces.at(-1)?.piece.printed.slice(-LONGEST_END).replaceAll('’', "'") ?? '');

/** The most names before the verb of a sentence. */
const MOST_IN_SENTENCE = 5;

/** Some of them hold sentences together as well. */
const ANDS = new RegExp(`\\s(?:${ands.join('|')})(?=\\s)`, 'giu');

/** "Water, alcohol and mint leave the skin fresh." */
const endsAsSentence = ({ runs }: Draft): boolean => {
  const piece = runs.at(-1)?.pieces.at(-1)?.piece;
  return (
    piece !== undefined && piece.reads !== 'known' && sentenceWords(piece.printed.replace(ANDS, ' ')) > 0
  );
};

const CLOSED = /[.。]\s*$/;
const isClosed = ({ runs }: Draft): boolean =>
  CLOSED.test(runs.at(-1)?.pieces.at(-1)?.piece.printed.slice(-LONGEST_END) ?? '');

/** How much of an oil may be no carrier. */
const OTHERS = 0.25;

/** "Squalane.", "Squalane, jojoba oil, rosehip oil & retinol.": an oil is made of what elsewhere are star ingredients. */
function isOil({ entries }: LabelList): boolean {
  let others = 0;
  return (
    entries.every(({ understood }) => understood) &&
    entries.every((entry) => isCarrier(entry) || ++others <= entries.length * OTHERS)
  );
}

/** The most names of an oil that a heading alone makes a list, unless oils are half of them. */
const MOST_IN_SHORT_OIL = 3;

/** "Ingredients: Squalane, Retinol": what comes first carries the rest. */
function isShortOil({ entries }: LabelList): boolean {
  const [first] = entries;
  if (!first) return false;
  const isOily = entries.filter(isCarrier).length >= entries.length / 2;
  if (entries.length > MOST_IN_SHORT_OIL && !isOily) return false;
  return isCarrier(first) && entries.every(({ text, understood }) => understood && !isFamily(text));
}

/** "Step 2: Squalane, Retinal, Tocopherol": beside another list the product's name heads its own, as "Ingredients" does. */
function isOilOfKit({ entries }: LabelList): boolean {
  const [first] = entries;
  return (
    first !== undefined &&
    entries.length > 2 &&
    isCarrier(first) &&
    entries.every(({ text, understood }) => understood && !isFamily(text))
  );
}

/** The most names in the bullets of a teaser. */
const MOST_IN_BULLETS = 6;

const isBulleted = ({ runs }: Draft): boolean => runs[0]?.pieces[0]?.bullet === true;

/** The most names of a teaser that opens with a star ingredient. */
const MOST_IN_STARRY = 8;

/** A few names with a family among them ("vitamin E"), or with an active and nothing that carries them. */
function isTeaser({ entries }: LabelList): boolean {
  if (entries.length > MOST_IN_STARRY) return false;
  const carried = entries.some(isBase);
  // Where a base carries it, "BHA" is the antioxidant.
  const groups = entries.filter(
    ({ text, meaning }) => isFamily(text) && !(carried && meaning?.is === 'clear'),
  );
  // "Aqua, Glycerin, Peptides and Vitamin E": no formula names two families, one of them unknown.
  if (groups.length > 1 && groups.some(({ understood }) => !understood)) return true;
  if (isWater(entries[0]?.printed.withoutStrength ?? '')) return false;
  if (groups.length > 0 && entries.length <= MOST_IN_BULLETS) return true;
  if (carried || !entries.some(({ meaning }) => meaning?.is === 'flag')) return false;
  if (opensWithOil(entries)) return false;
  return entries.length <= MOST_IN_UNCARRIED || opensWithStar(entries);
}

/** The most names that an active among them and no base make a teaser, whichever comes first. */
const MOST_IN_UNCARRIED = 5;

const opensWithStar = ([first]: LabelList['entries']): boolean =>
  first !== undefined && (isStar(first.text) || first.meaning?.is === 'flag');
