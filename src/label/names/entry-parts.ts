import { foldAll, foldCase } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import { CJK } from '@/text/spaceless';
import words from '../words/entry-words.json';
import { andsAndPlus } from './conjunctions';

/** One name in an entry besides its head, in brackets or after a word such as "containing". */
export interface EntryPart {
  text: string;
  /** Where it stands in the entry. */
  start: number;
  /** "contains", "in": what is named there is in the product. */
  carried: boolean;
  /** "from", "derived from": what is named there was used up. */
  origin: boolean;
}

/** How a printed entry is built: "Head (part, part) tail", "Head containing part". */
export interface EntryParts {
  /** The name without its brackets: "Salix Alba (Willow) Bark Extract" is "Salix Alba Bark Extract". */
  outside: string;
  brackets: Bracket[];
}

/** What one bracket holds: a name as a whole, or several with separators between. */
export interface Bracket {
  whole: EntryPart;
  pieces: EntryPart[];
}

const OPENS = /[([{（［【〔]/;
const CLOSES = /[)\]}）］】〕]/;
const SEPARATES = /[,;/\\|+&，、；・／()[\]{}（）［］【】]/g;

/** "Hamamelis Water (contains 14 % Alcohol)" apart; null where nothing but a head is there. Linear. */
export function entryParts(name: string): EntryParts | null {
  const { outside, inside } = byBrackets(name);
  if (inside.length > 0) {
    return { outside: outside.trim(), brackets: inside.map((text) => bracketOf(text, isAdded(name, text))) };
  }
  const folded = foldCase(name);
  const behind = CARRIED.exec(folded);
  // Folding may change lengths ("ß"), and then a cut would be off.
  if (!behind || folded.length !== name.length) return null;
  const head = name.slice(0, behind.index).trim();
  const { text, start } = trimmed(
    name.slice(behind.index + behind[0].length),
    behind.index + behind[0].length,
  );
  if (text === '') return null;
  const part = { text, start, carried: true, origin: false };
  return { outside: head, brackets: [{ whole: part, pieces: [part] }] };
}

/** "Leaf Extract/(Retinol/Soybean)": behind a slash or a plus a bracket holds more names, and no gloss. */
const isAdded = (name: string, { start }: Placed): boolean =>
  /[/+]\s?$/.test(name.slice(Math.max(0, start - 3), start - 1));

/** The text of the outermost brackets, each with its place, and what is left without them. */
function byBrackets(name: string): { outside: string; inside: Placed[] } {
  if (!OPENS.test(name)) return { outside: name, inside: [] };
  let outside = '';
  const inside: Placed[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    const sign = name.charAt(at);
    if (OPENS.test(sign)) {
      if (depth === 0) {
        outside += `${name.slice(from, at)} `;
        from = at + 1;
      }
      depth++;
    } else if (CLOSES.test(sign) && depth > 0) {
      depth--;
      if (depth > 0) continue;
      inside.push({ text: name.slice(from, at), start: from });
      from = at + 1;
    }
  }
  const rest = { text: name.slice(from), start: from };
  if (depth === 0) outside += rest.text;
  else if (rest.text.trim() !== '') inside.push(rest);
  return { outside, inside };
}

/** "[Mandelic Acid (12 %), Salicylic Acid (1 %)]": a strength's own brackets do not part it from its name. */
const STRENGTH = /[([（]([^()[\]（）,;/]{0,20}\d\s?(?:[%％]|pp[mb]\b|mg\b)[^()[\]（）,;/]{0,12})[)\]）]/giu;

/** The word that leads a bracket goes for all of it: "contains Water and Alcohol". */
function bracketOf({ text, start }: Placed, added: boolean): Bracket {
  const led = withoutLead(trimmed(text, start));
  const whole = { ...led, carried: led.carried || added };
  const flat = { ...whole, text: whole.text.replace(STRENGTH, (_, inside: string) => ` ${inside} `) };
  const pieces = cut(cut([flat], SEPARATES), AND)
    .map((piece) => withoutLead(trimmed(piece.text, piece.start)))
    .filter((piece) => piece.text !== '')
    .map((piece) => ({
      ...piece,
      carried: whole.carried || piece.carried,
      origin: whole.origin || piece.origin,
    }));
  return { whole, pieces };
}

interface Placed {
  text: string;
  start: number;
}

function trimmed(text: string, start: number): Placed {
  return { text: text.trim(), start: start + text.length - text.trimStart().length };
}

/** The texts between the separators, each with its place. */
function cut(texts: readonly Placed[], separator: RegExp): Placed[] {
  return texts.flatMap(({ text, start }) => {
    const pieces: Placed[] = [];
    let from = 0;
    for (const match of matchesOf(separator, text)) {
      pieces.push({ text: text.slice(from, match.index), start: start + from });
      from = match.index + match[0].length;
    }
    pieces.push({ text: text.slice(from), start: start + from });
    return pieces;
  });
}

function withoutLead({ text, start }: Placed): EntryPart {
  const unled = { text, start, carried: false, origin: false };
  const folded = foldCase(text);
  if (folded.length !== text.length) return unled;
  for (const [kind, lead, trail] of LEADS) {
    const before = lead.exec(folded);
    if (before) return { text: text.slice(before[0].length), start: start + before[0].length, ...kind };
    const behind = trail.exec(folded);
    if (behind) return { text: text.slice(0, behind.index), start, ...kind };
  }
  return unled;
}

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** The words of every language, folded, the longest first. */
const foldedWords = (byLanguage: Record<string, readonly string[]>): string[] =>
  [...new Set(foldAll(Object.values(byLanguage).flat()))].sort((a, b) => b.length - a.length);
const anyOf = (list: readonly string[]): string =>
  list.map((word) => word.replace(ESCAPED, '\\$&').replaceAll(' ', '\\s+')).join('|') || '(?!)';

/** "contains:", "contains " in front; 含有 and 유래 come before or after, with nothing between. */
function leadAndTrail(byLanguage: Record<string, readonly string[]>): [RegExp, RegExp] {
  const all = foldedWords(byLanguage);
  const spaced = anyOf(all.filter((word) => !CJK.test(word)));
  const close = anyOf(all.filter((word) => CJK.test(word)));
  return [
    new RegExp(`^\\s*(?:(?:${spaced})(?:\\s*:|\\s)|(?:${close})\\s*:?)\\s*`, 'u'),
    new RegExp(`(?<!\\s)\\s*(?:${close})\\s*$`, 'u'),
  ];
}

/** "Solution d'éthanol", "ethanol solution", "エタノール溶液": what is dissolved there is in the product. */
const DISSOLVED = [
  new RegExp(
    `^\\s*(?:${anyOf(foldedWords(words.solutions.before)).replaceAll("'", "['’]")})(?:\\s|(?<=['’]))\\s*`,
    'u',
  ),
  new RegExp(`(?<![\\s-])[\\s-]*(?:${anyOf(foldedWords(words.solutions.behind))})\\s*$`, 'u'),
] as const;

const LEADS = [
  [{ carried: true, origin: false }, ...leadAndTrail(words.carriers)],
  [{ carried: true, origin: false }, ...DISSOLVED],
  [{ carried: false, origin: true }, ...leadAndTrail(words.origins)],
  [{ carried: false, origin: false }, ...leadAndTrail(words.namely)],
] as const;

/** "Contains Oxybenzone": such a sentence says what is in the product, and is no part of the name before. */
export const opensWithCarrier = (text: string): boolean => LEADS[0][1].test(foldCase(text));

const AND = new RegExp(`\\s(?:${anyOf([...andsAndPlus, ...foldAll(andsAndPlus)])})\\s`, 'giu');
/** "en" is "in" in Spanish and "and" in Dutch: between two names it parts them. */
const foldedAnds = new Set(foldAll(andsAndPlus));
const CARRIED = new RegExp(
  `\\s(?:${anyOf(foldedWords(words.carriers).filter((word) => !CJK.test(word) && !foldedAnds.has(word)))})\\s(?=\\S)`,
  'u',
);
