/**
 * Tells quickly that a text cannot be one of the known headings: by its first and last letter and its length.
 * Most texts of a page fail, and only the rest is tidied and looked up.
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
/** Other letters than plain ones at the ends: they may be told apart only by looking closely. */
const maybe = -1;
/** No letter at all. */
const never = -2;

/** White space and the marks around words do not count, nor does the case. */
function markOf(text: string): number {
  let start = 0;
  let end = text.length;
  while (start < end && !isWord(text.charCodeAt(start))) start++;
  while (start < end && !isWord(text.charCodeAt(end - 1))) end--;
  if (start === end) return never;
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if (first > 127 || last > 127) return maybe;
  return ((first | 32) * 1_021 + (last | 32) * 67 + (end - start)) & (size - 1);
}

/** Plain letters and figures, and whatever is not plain. A hard space is white space. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 127 && code !== 160);
