import type { FoldedText } from '@/text/folded-text';
import { matchesOf } from '@/text/matches';
import { SIGN } from '@/text/signs';
import mayContain from '../words/may-contain-verbs.json';
import words from '../words/section-words.json';
import type { Cue } from './cue';
import { deniedHeadings } from './denied-heading';

/**
 * Cues that are signs, or words around them: "(+/-)" before colourants, "0 %" before what is not inside, "※" before
 * a Japanese note, and "Product name:" lines of makers' sheets.
 */

/** The signs of `signsOf` that one of these needs. */
const HAS_SIGN = SIGN.plus | SIGN.percent;
const SIGNS = /[+＋]\s?[/／]|±|※|0\s?[%％]/;
/** "(+/-)", "[+/- May Contain:", "±" in front of the colourants. */
const MAY_CONTAIN_SIGN =
  /(?:[[({<（［【]\s*|(?<!\s)\s+)?(?:[+＋]\s*[/／]\s*[-−–－]|±)\s*[)\]）］】]?\s*[([（［]?\s*/g;
const MAY_CONTAIN_WORDS = new RegExp(
  `^(?:[^,;:：\\n]{0,60}?(?:${mayContain.join('|')})[^,;:：\\n]{0,40}?)?\\s*[)\\]）］】]?\\s*[:：]?`,
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

/** The cues of signs in one line. `signs` are those that the line holds, as `signsOf` tells them. */
export function signCues(text: FoldedText, signs: number): Cue[] {
  const line = text.raw;
  const cues: Cue[] = deniedHeadings(text).map((span) => ({ kind: 'absent', ...span }));
  if ((signs & SIGN.quote) !== 0 && (signs & SIGN.colon) !== 0)
    for (const { index, 0: key } of matchesOf(DATA_KEY, line))
      cues.push({ kind: 'section', start: index, end: index + key.length });
  if ((signs & HAS_SIGN) !== 0 && SIGNS.test(line)) {
    for (const match of matchesOf(MAY_CONTAIN_SIGN, line)) {
      const end = match.index + match[0].length;
      const worded = MAY_CONTAIN_WORDS.exec(line.slice(end, end + 140))?.[0].length ?? 0;
      cues.push({ kind: 'mayContain', start: match.index, end: end + worded });
    }
    for (const match of matchesOf(ZERO, line))
      cues.push({
        kind: 'absent',
        start: match.index + match[0].indexOf('0'),
        end: match.index + match[0].length,
      });
    const note = line.indexOf('※');
    if (note >= 0) cues.push({ kind: 'notice', start: note, end: note + 1 });
  }
  if (SHEET_FIRST.test(line))
    for (const match of matchesOf(SHEET_NAME, line))
      cues.push({
        kind: 'product',
        name: match[1] ?? '',
        start: match.index,
        end: match.index + match[0].length,
      });
  return cues;
}
