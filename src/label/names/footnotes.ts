import { fold } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import words from '../words/section-words.json';

const findWords = phraseFinder(words.footnote);
const MARK = /^[\s.,;([•◦○▪■–—-]*[*†‡+¹²³⁺^§°]{1,4}\s?(?=\p{L}|100)/u;

/** True where a piece explains a footnote's mark: "*Organic", "** from natural essential oils". */
export function isFootnote(printed: string): boolean {
  const mark = MARK.exec(printed);
  if (!mark) return false;
  return explainsFootnote(printed.slice(mark[0].length, mark[0].length + 40));
}

/** True where the words behind a footnote's mark say what it marks: "from organic farming". */
export const explainsFootnote = (opening: string): boolean =>
  findWords(fold(opening)).some((hit) => hit.start < 24);

const LINE_MARK = /[*†‡°+^]{1,4}(?=[\p{L}\d])/uy;

/** "Retinol*, …⏎*Vitamin A": the line at `start` opens with the mark of a name above it. */
export function explainsMark(text: string, start: number): boolean {
  LINE_MARK.lastIndex = start;
  const mark = LINE_MARK.exec(text)?.[0];
  if (mark === undefined) return false;
  let at = start;
  for (let looked = 0; looked < MOST_MARKS && at > 0; looked++) {
    at = text.lastIndexOf(mark, at - 1);
    if (at > 0 && AT_NAME.test(text.charAt(at - 1)) && NAME_ENDS.test(text.slice(at + mark.length, at + 8)))
      return true;
  }
  return false;
}
/** How many marks above are looked at. */
const MOST_MARKS = 40;
const AT_NAME = /[\p{L}\p{N})\]]/u;
const NAME_ENDS = /^\s{0,3}(?:[,;.、，；•|\n]|$)/;
