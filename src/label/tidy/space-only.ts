import { hasInciShape } from '@/lexicon/inci-shape';
import { lookUp } from '@/lexicon/lookup';
import { isWater } from '@/lexicon/water';
import { foldAll, foldCase } from '@/text/fold';
import { CJK } from '@/text/spaceless';
import { cueWords } from '../cues/cue-groups';
import { splitEntries } from '../names/entries';
import { pieceOf } from '../names/pieces';
import { sentenceWords } from '../names/sentence-words';
import { namesBetweenSpaces } from './space-latin';

/**
 * A line with no separator but spaces ("정제수 글리세린 …", "Water Glycerin Carbomer …"): the spaces between
 * names become commas. Every character keeps its place.
 */
export function splitSpaceOnly(text: string): string {
  const lines = text.split('\n');
  const separated = lines.map(separate);
  // Nearly always nothing was changed: then it is the same text, and is known to be.
  return separated.every((line, index) => line === lines[index]) ? text : separated.join('\n');
}

function separate(line: string): string {
  // Three separators are enough to know that spaces don't separate.
  if (line.length > 6000 || SEPARATED.test(line)) return line;
  // Prose costs the most below, and its words show it soonest.
  if (!CJK.test(line) && sentenceWords(line) > 0) return line;
  if (STOPPED.test(line)) return line;
  const words = line.trim().split(/\s+/);
  if (words.length < 6) return isShortCjkList(words) ? spaceCjk(line) : line;
  const entries = splitEntries(line).length;
  if (CJK.test(line)) return entries * 3 <= words.length && isCjkList(words) ? spaceCjk(line) : line;
  if (entries > 1 && entries * 12 > words.length) return line;
  return sentenceWords(line) === 0 ? spaceLatin(line) : line;
}

const SEPARATED = /[,、，;•|][^,、，;•|]{1,60}[,、，;•|][^,、，;•|]{1,60}[,、，;•|]/;
/** So are three full stops. */
const STOPPED = /(?:\p{L}{3}\)?\.\s+\p{Lu}.*?){3}/u;

function isCjkList(words: string[]): boolean {
  const reads = words.map((word) => pieceOf(word).reads);
  const known = reads.filter((kind) => kind === 'known').length;
  const shaped = reads.filter((kind) => kind === 'shaped').length;
  return known + 0.6 * shaped >= words.length * 0.6 && known >= words.length * 0.25;
}

/** "水 エタノール グリセリン BG": so few words are a list where all are known, and water comes first. */
const isShortCjkList = (words: readonly string[]): boolean =>
  words.length >= 4 &&
  CJK.test(words[0] ?? '') &&
  isWater(words[0] ?? '') &&
  words.every((word) => pieceOf(word).reads === 'known');

/** A comma for every space; a product's name before a colon or in a bracket keeps its own. */
function spaceCjk(line: string): string {
  const out = line.split('');
  for (const match of line.matchAll(/\s+/g)) out[match.index] = ',';
  for (const { index, 0: bracket } of line.matchAll(/\[[^[\]]{1,30}\]\s?/g))
    for (let at = index; at < index + bracket.length; at++) out[at] = line[at] ?? ' ';
  for (const match of line.matchAll(/(?<=\s)(?:\S+\s+){0,3}\S+[:：]/g)) {
    const words = [...match[0].matchAll(/\S+/g)];
    // Walk back from the colon over words that are no ingredient: they are the next product's name.
    for (let i = words.length - 2; i >= Math.max(0, words.length - 3); i--) {
      const word = words[i];
      if (!word || lookUp(word[0]) || (word[0].length > 9 && hasInciShape(word[0]))) break;
      out[match.index + word.index + word[0].length] = ' ';
    }
    const end = match.index + match[0].length;
    if (out[end] === ',') out[end] = ' ';
  }
  return out.join('');
}

const headings = new Set(foldAll(cueWords.ingredients));
const FIRST_WORD = /^\s*(\S{4,20})\s+/;

/** Where the names begin: behind "INGREDIENTS", which opens the line without a colon. */
function behindHeading(line: string): number {
  const first = FIRST_WORD.exec(line);
  return first && headings.has(foldCase(first[1] ?? '')) ? first[0].length : 0;
}

/** A comma for the space before every name. */
function spaceLatin(line: string): string {
  const from = behindHeading(line);
  const starts = namesBetweenSpaces(line.slice(from));
  if (!starts) return line;
  const out = line.split('');
  for (const start of starts) {
    const before = from + start - 1;
    if (start > 0 && out[before] === ' ') out[before] = ',';
  }
  return out.join('');
}
