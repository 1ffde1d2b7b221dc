import { fold } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import words from './words/section-words.json';

const findWords = phraseFinder(words.footnote);
const MARK = /^[\s.,;([]*[*†‡+¹²³⁺^§°]{1,4}\s?(?=\p{L})/u;

/** True where a piece explains a footnote's mark: "*Organic", "** from natural essential oils". */
export function isFootnote(printed: string): boolean {
  const mark = MARK.exec(printed);
  if (!mark) return false;
  return explainsFootnote(printed.slice(mark[0].length, mark[0].length + 40));
}

/** True where the words behind a footnote's mark say what it marks: "from organic farming". */
export const explainsFootnote = (opening: string): boolean =>
  findWords(fold(opening)).some((hit) => hit.start < 24);
