import type { Span } from '@/text/span';

const LEAD = /^(?:[\s*+†‡§¶#^~°•●▪·・‣>»=_|¹²³⁴-⁹ªº"“”'’‘.,;:!-]|\(\s*(?=\*)|\d{1,2}[.)]\s+(?=\p{L}))+/u;
const TAIL = /(?:[\s*+†‡§¶#^~°•●▪·・¹²³⁴-⁹®™,;:!"“”‘=|_。．([{-]|\.(?!\s*\p{L}))+$/u;
/** A footnote explained inside the last entry: "citric acid *denotes organic". */
const FOOTNOTE = /[\s.,;]\s*[*†‡+¹²³]{1,4}\s?(?=\p{L}{3,})|\s*※|\s*\(\s*[*†‡+]{1,4}\s*\p{L}/u;
/** "[ILN49332]", "<ILN49332>", "F.I.L. B1234/1", "(193/031)", "r05-15" after the last name. */
const BATCH =
  /\s*(?:[<[(]\s*(?:iln\s?\d+|\d{3}\/\d{3})\s*[>\])]|\biln\s?\d{4,}|\bf\.?i\.?l\.?\s.*|(?<=\.\s)r\d{2}-\d{2})\s*$/i;

/** "[V2899A]": a maker's code standing as an entry of its own. */
const CODE = /^[[(<][A-Z]{0,4}\d{3,}[A-Z0-9/.-]{0,8}[\])>]?$/;

/** Letters, digits, spaces, hyphens, slashes, one bracket; no mark at either end, no "and" in front. */
const CLEAN =
  /^(?!and\s)[A-Za-z][A-Za-z0-9 /-]*(?:[A-Za-z0-9]|\([A-Za-z][A-Za-z0-9 /-]*\)(?:[A-Za-z0-9 /-]*[A-Za-z0-9])?)$/;

/** True for a name that has nothing to clean: no strength, bracket, mark or double space. */
export const isClean = (printed: string): boolean => CLEAN.test(printed) && !printed.includes('  ');

/** The part of `span` that is the printed name: marks, bullets, batch numbers and end punctuation left out. */
export function cleanEntry(text: string, span: Span): Span | null {
  let { start, end } = span;
  const printed = text.slice(start, end);
  // Most names are clean already.
  if (CLEAN.test(printed)) return span;
  const lead = LEAD.exec(printed)?.[0].length ?? 0;
  // "+/-" and "1,2-" are no bullets; a name never starts with a lone closing bracket.
  start += lead;
  let rest = text.slice(start, end);
  const batch = BATCH.exec(rest);
  if (batch) rest = rest.slice(0, batch.index);
  const note = FOOTNOTE.exec(rest);
  if (note && note.index > 1) rest = rest.slice(0, note.index);
  const tail = TAIL.exec(rest)?.[0].length ?? 0;
  rest = rest.slice(0, rest.length - tail);
  rest = dropLoneBracket(rest);
  if (rest.startsWith(')') || rest.startsWith(']')) {
    rest = rest.slice(1);
    start++;
  }
  if (/^[([][^)\]]*$/.test(rest)) {
    rest = rest.slice(1);
    start++;
  }
  const and = /^(?:and|&)\s+(?=\S)/i.exec(rest);
  if (and) {
    rest = rest.slice(and[0].length);
    start += and[0].length;
  }
  const inner = rest.length - rest.trimStart().length;
  start += inner;
  rest = rest.trim();
  end = start + rest.length;
  if (CODE.test(rest)) return null;
  return /[\p{L}\p{N}]/u.test(rest) ? { start, end } : null;
}

/** A bracket that has lost its other half at the end of the name belongs to the list, not to the name. */
function dropLoneBracket(name: string): string {
  const last = name.at(-1);
  if (last !== ')' && last !== ']') return name;
  const open = last === ')' ? '(' : '[';
  const opens = name.split(open).length;
  const closes = name.split(last).length;
  return closes > opens ? name.slice(0, -1).replace(/[\s.]+$/, '') : name;
}

/** True where a footnote begins inside the entry: what follows, commas and all, explains marks. */
export function opensFootnote(printed: string): boolean {
  return EXPLAINS.test(printed);
}
const EXPLAINS =
  /\S[\s.,;]\s*[*†‡+]{1,4}\s?(?:organic|natural|certified|denotes?|indicates?|from|plant|derived|ingredients?|components?|issu|aus|bio|de origen|procedente|da agricoltura|biologische?|z upraw|essential)/iu;
