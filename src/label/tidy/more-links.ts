import { foldAll, foldKey } from '@/text/fold';
import { fold } from '@/text/folded-text';
import { lettersOf } from '@/text/letters';
import { phraseFinder } from '@/text/phrases';
import { isLetterAt, wordsOf } from '@/text/words';
import words from '../words/section-words.json';
import { blank, mapLines } from './lines';

const links = new Set(words.more.map(foldKey));
const isLink = (text: string): boolean => mayBeLink(text) && links.has(foldKey(text));

const isPlain = (code: number): boolean => code >= 97 && code <= 122;
/** How links begin that begin with two plain letters: nearly all that is in brackets begins otherwise. */
const beginnings = new Set([...links].map(beginningOf));
function mayBeLink(text: string): boolean {
  const beginning = beginningOf(text);
  return beginning < 0 || beginnings.has(beginning);
}

/** The first two letters as a number; -1 where they aren't plain ones. */
function beginningOf(text: string): number {
  const [first, second] = [text.charCodeAt(0) | 32, text.charCodeAt(1) | 32];
  return isPlain(first) && isPlain(second) ? first * 256 + second : -1;
}

/** "More" alone is too common a word to be taken for a link outside of brackets. */
const findLinks = phraseFinder(
  words.more.filter((phrase) => phrase.includes(' ') || phrase.length > 4 || /[^a-z]/i.test(phrase)),
);
const BRACKETED = /[[(【]([^[\]()【】]*)[\])】]/g;
const LONGEST_LINK = 24;
/** How much of a line's end is searched. */
const TAIL = 48;

/** "… read more", "[more]", "Ver más": links that open or close the rest of a text are no part of it. */
export const withoutMoreLinks = (text: string): string => mapLines(withoutPreview(text), withoutLinks);

/** A text that stops, and what may come between its dots and the link. */
const CUT_OFF = /…|\.{3}/;
const DOTS = /(?<![.…\s])\s*(?:…|\.{3})[.…\s]*$/;

/**
 * "Aqua, Squalane, Glyc… Show more Aqua, Squalane, Glycerin, …": the opening of a list that the link shows whole is
 * left out. Where the list only goes on behind the link, a comma takes its place.
 */
function withoutOpening(line: string): string {
  const folded = fold(line);
  for (const hit of findLinks(folded)) {
    const { start, end } = folded.toRaw(hit.start, hit.end);
    const dots = DOTS.exec(line.slice(Math.max(0, start - TAIL), start))?.[0].length;
    const behind = line.slice(end);
    if (dots === undefined || !/\p{L}/u.test(behind)) continue;
    const from = start - dots;
    const first = firstName(behind);
    const again = first !== '' && firstName(line.slice(0, from)).endsWith(first);
    return again
      ? blank(line.slice(0, end)) + behind
      : `${line.slice(0, from)},${' '.repeat(end - from - 1)}${behind}`;
  }
  return line;
}

/** Characters of the link behind the dots of a shortened list. */
const LAST_LINK = /(?<![.…])(?:…|\.{3})[.…]*[^,.…]{0,40}$/;

/** "Aqua, Squalane, Glyc… Show more⏎Aqua, Squalane, Glycerin, …": the same over two lines. */
function withoutPreview(text: string): string {
  if (!text.includes('\n') || !CUT_OFF.test(text)) return text;
  const lines = text.split('\n');
  const rows = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  for (const [at, index] of rows.entries()) {
    const line = lines[index] ?? '';
    const stop = LAST_LINK.exec(line.slice(-LONGEST_END));
    if (stop === null) continue;
    const shown = lettersOf(line.slice(0, Math.max(0, line.length - LONGEST_END) + stop.index));
    // The link may be on a line of its own.
    const behind = rows.slice(at + 1, at + 3).map((row) => lettersOf(lines[row] ?? ''));
    if (shown.length >= FEWEST_LETTERS && behind.some((letters) => letters.startsWith(shown)))
      lines[index] = blank(line);
  }
  return lines.join('\n');
}

const LONGEST_END = 100;
/** Fewer could begin any list. */
const FEWEST_LETTERS = 4;

const firstName = (text: string): string =>
  foldKey(text.slice(0, LONGEST_OPENING).split(/[,;•|、，]/, 1)[0] ?? '');
const LONGEST_OPENING = 160;

/** The last words of links. */
const lastWords = new Set(
  foldAll(words.more).map((phrase) => {
    const { start, end } = wordsOf(phrase).at(-1) ?? { start: 0, end: 0 };
    return phrase.slice(start, end);
  }),
);

/** False where the last word of a line ends no link. Words of other letters than plain ones may. */
function mayEndInLink(line: string): boolean {
  let end = line.length;
  while (end > 0 && !isLetterAt(line, end - 1)) end--;
  let start = end;
  while (start > 0 && isLetterAt(line, start - 1)) {
    if (line.charCodeAt(start - 1) > 127) return true;
    start--;
  }
  return lastWords.has(line.slice(start, end).toLowerCase());
}

function withoutLinks(printed: string): string {
  const line = CUT_OFF.test(printed) ? withoutOpening(printed) : printed;
  const bare = line.replace(BRACKETED, (whole, inside: string) =>
    inside.trim().length <= LONGEST_LINK && isLink(inside) ? blank(whole) : whole,
  );
  if (!mayEndInLink(bare)) return bare;
  const from = Math.max(0, bare.length - TAIL);
  const tail = bare.slice(from);
  const folded = fold(tail);
  const last = findLinks(folded).at(-1);
  if (!last) return bare;
  const { start, end } = folded.toRaw(last.start, last.end);
  if (/[\p{L}\p{N}]/u.test(tail.slice(end))) return bare;
  const lead = /(?<![.…\s])[.…\s]*$/.exec(tail.slice(0, start))?.[0].length ?? 0;
  // The first full stop closes the name before.
  const kept = from + start - Math.max(0, lead - 1);
  return bare.slice(0, kept) + ' '.repeat(bare.length - kept);
}
