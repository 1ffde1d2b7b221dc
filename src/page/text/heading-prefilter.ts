/**
 * A quick filter in front of the heading table: by first letter, last letter and length it says that a text
 * cannot be one of the phrases. Most texts of a page stop here; only the rest is folded and looked up.
 */
export function headingSieve(phrases: Iterable<string>): (text: string) => boolean {
  const marks = new Uint8Array(size);
  for (const phrase of phrases) {
    const mark = markOf(phrase);
    if (mark >= 0) marks[mark] = 1;
  }
  return (text) => {
    const mark = markOf(text);
    return mark === maybe || (mark >= 0 && marks[mark] === 1);
  };
}

const size = 1 << 14;
/** The text has letters that folding may change or lengthen, so only folding can tell. */
const maybe = -1;
/** No letter at all. */
const never = -2;

/** A number from the ends and the length of a text. White space and marks around it and its case do not count. */
function markOf(text: string): number {
  let start = 0;
  let end = text.length;
  while (start < end && !isWord(text.charCodeAt(start))) start++;
  while (start < end && !isWord(text.charCodeAt(end - 1))) end--;
  end = beforeCount(text, end);
  while (start < end && !isWord(text.charCodeAt(end - 1))) end--;
  if (start === end) return never;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 127) return maybe;
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  return ((first | 32) * 1_021 + (last | 32) * 67 + (end - start)) & (size - 1);
}

/** Where a text ends without a number in brackets, as in "Reviews (12)"; `end` is behind its last digit. */
function beforeCount(text: string, end: number): number {
  let at = end;
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at--;
  return at < end && text.charCodeAt(at - 1) === 40 ? at - 1 : end;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** ASCII letters and digits, and whatever is not ASCII. A no-break space is white space. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 127 && code !== 160);
