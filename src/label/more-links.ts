import { foldKey } from '@/text/fold';
import { fold } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import { blank, mapLines } from './lines';
import words from './words/section-words.json';

const links = new Set(words.more.map(foldKey));
/** "More" alone is too common a word to be taken for a link outside of brackets. */
const findLinks = phraseFinder(
  words.more.filter((phrase) => phrase.includes(' ') || phrase.length > 4 || /[^a-z]/i.test(phrase)),
);
const BRACKETED = /[[(【]([^[\]()【】]*)[\])】]/g;
const LONGEST_LINK = 24;
/** How much of a line's end is searched. */
const TAIL = 48;

/** "… read more", "[more]", "Ver más": links that open or close the rest of a text are no part of it. */
export const withoutMoreLinks = (text: string): string => mapLines(text, withoutLinks);

function withoutLinks(line: string): string {
  const bare = line.replace(BRACKETED, (whole, inside: string) =>
    inside.trim().length <= LONGEST_LINK && links.has(foldKey(inside)) ? blank(whole) : whole,
  );
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
