import { lookUp } from '../lexicon/lookup';
import { cleanEntry } from './clean-entry';
import { splitEntries } from './entries';
import { readLine } from './line-kind';

/**
 * Two mendings that keep every character's place: the text keeps its length, only separators change.
 */

/** A newline in the middle of a name ("Salicylic⏎Acid, …") becomes a space; one that separates stays. */
export function joinWrappedLines(text: string): string {
  if (!text.includes('\n')) return text;
  const out = text.split('');
  let at = -1;
  for (;;) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return out.join('');
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const nextEnd = text.indexOf('\n', at + 1);
    const after = text.slice(at + 1, nextEnd < 0 ? text.length : nextEnd);
    if (isWrap(before, after)) out[at] = ' ';
    else if (/-$/.test(before) && /^[a-z]/.test(after) && before.includes(',') && after.includes(','))
      out[at] = ' ';
  }
}

function isWrap(before: string, after: string): boolean {
  if (!/,.*,/.test(before) || !after.includes(',') || /[,;.:]\s*$/.test(before) || /^\s*[-•*]/.test(after))
    return false;
  const last = name(before.slice(before.lastIndexOf(',') + 1));
  const first = name(after.slice(0, after.indexOf(',')));
  if (!last || !first || /:/.test(first)) return false;
  if (lookUp(`${last} ${first}`)) return true;
  return !(lookUp(last) && lookUp(first)) && !/^[A-ZÀ-Ý][^a-z]*[:：]/.test(first);
}

function name(piece: string): string {
  const clean = cleanEntry(piece, { start: 0, end: piece.length });
  return clean ? piece.slice(clean.start, clean.end) : '';
}

/**
 * A line with no separator but spaces ("정제수 글리세린 …"): spaces between known names become newlines.
 * Only where nearly every word is a name by itself; Latin names hold spaces and stay for `refine`.
 */
export function splitSpaceOnly(text: string): string {
  return text
    .split('\n')
    .map((line) => (isSpaceOnlyList(line) ? spaced(line) : line))
    .join('\n');
}

function isSpaceOnlyList(line: string): boolean {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u.test(line)) return false;
  const words = line.trim().split(/\s+/);
  if (words.length < 6 || splitEntries(line).length * 3 > words.length) return false;
  const reading = readLine(words.join(','));
  return reading.known + 0.6 * reading.shaped >= words.length * 0.6 && reading.known >= words.length * 0.25;
}

/** A comma for every space that ends a name; a product's name before a colon keeps its spaces. */
function spaced(line: string): string {
  const out = line.split('');
  for (const match of line.matchAll(/\s+/g)) out[match.index] = ',';
  for (const match of line.matchAll(/(?<=\s)(?:(?:\S+)\s+){0,3}\S+[:：]/g)) {
    const words = [...match[0].matchAll(/\S+/g)];
    // Walk back from the colon over words that are no ingredient: they are the next product's name.
    for (let i = words.length - 2; i >= 0; i--) {
      const word = words[i];
      if (!word || lookUp(word[0])) break;
      out[match.index + word.index + word[0].length] = ' ';
    }
    const end = match.index + match[0].length;
    if (out[end] === ',') out[end] = ' ';
  }
  return out.join('');
}
