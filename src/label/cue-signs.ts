import type { Cue } from './cue';
import { deniedHeadings } from './denied-heading';
import mayContain from './words/may-contain-verbs.json';
import words from './words/section-words.json';

/**
 * Cues that are signs, or words around them: "(+/-)" before colourants, "0 %" before what is not inside, "※" before
 * a Japanese note, and "Product name:" lines of makers' sheets.
 */

const SIGNS = /\+\s?\/|±|※|0\s?[%％]/;
/** "(+/-)", "[+/- May Contain:", "±" in front of the colourants. */
const MAY_CONTAIN_SIGN = /(?:[[({<]\s*|(?<!\s)\s+)?(?:\+\s*\/\s*[-−–]|±)\s*[)\]]?\s*[([]?\s*/g;
const MAY_CONTAIN_WORDS = new RegExp(
  `^(?:[^,;:：\\n]{0,60}?(?:${mayContain.join('|')})[^,;:：\\n]{0,40}?)?\\s*[)\\]]?\\s*[:：]?`,
  'iu',
);
/** "0 % alcohol, parabens" before the list. */
const ZERO = /(?:^|[.!?]\s*|[•*-]\s*)(?<![\d.,])0\s?[%％]\s+(?=\p{L})/gu;
/** "Product Name: Clear Toner Division: Xy (Brand)Water, …": makers' sheets, pasted one after the other. */
const SHEET_NAME = new RegExp(
  `(?:${words.productName.map((name) => name.replaceAll(' ', '\\s+')).join('|')})\\s*(?:[:：]\\s*)?([^:：,\\s][^:：,\\n]{0,88}?[^:：,\\s])\\s*(?:(?:${words.division.join('|')})\\s*(?:[:：]\\s*)?\\p{L}{0,12}(?:\\s*\\([^)\\n]{0,30}\\))?|$)`,
  'giu',
);
const SHEET_FIRST = new RegExp(words.productName.map((name) => name.replaceAll(' ', '\\s+')).join('|'), 'i');

/** `","howTo":"`: the next field of the page's data, printed with the list. */
const DATA_KEY = /["”]\s?,\s?["“][A-Za-z_][\w-]{0,30}["”]\s?:/g;

/** The cues of signs in one line. */
export function signCues(line: string): Cue[] {
  const cues: Cue[] = deniedHeadings(line).map((span) => ({ kind: 'absent', ...span }));
  for (const { index, 0: key } of line.matchAll(DATA_KEY))
    cues.push({ kind: 'section', start: index, end: index + key.length });
  if (SIGNS.test(line)) {
    for (const match of line.matchAll(MAY_CONTAIN_SIGN)) {
      const end = match.index + match[0].length;
      const worded = MAY_CONTAIN_WORDS.exec(line.slice(end, end + 140))?.[0].length ?? 0;
      cues.push({ kind: 'mayContain', start: match.index, end: end + worded });
    }
    for (const match of line.matchAll(ZERO))
      cues.push({
        kind: 'absent',
        start: match.index + match[0].indexOf('0'),
        end: match.index + match[0].length,
      });
    const note = line.indexOf('※');
    if (note >= 0) cues.push({ kind: 'notice', start: note, end: note + 1 });
  }
  if (SHEET_FIRST.test(line))
    for (const match of line.matchAll(SHEET_NAME))
      cues.push({
        kind: 'product',
        name: match[1] ?? '',
        start: match.index,
        end: match.index + match[0].length,
      });
  return cues;
}
