import { longestText } from './caps';
import { plain, type Run, raisedDigits } from './text-map';

/**
 * A line that marks skipped text. Pages do not print this character, and unlike noncharacters it does not keep Chrome
 * from loading the script.
 */
export const gapLine = '\u0001';

/** Collects text. White space and line breaks are written only when something follows them. */
export class TextWriter {
  readonly runs: Run[] = [];
  readonly #lineBreak: string;
  #text = '';
  #length = 0;
  #pending: '' | ' ' | 'break' = '';
  #gapEnds = 0;

  constructor(lineBreak: string) {
    this.#lineBreak = lineBreak;
  }

  /** Where the next character will stand, a pending space included. */
  get next(): number {
    if (this.#length === 0 || this.#pending === '') return this.#length;
    return this.#length + (this.#pending === 'break' ? this.#lineBreak.length : 1);
  }

  get length(): number {
    return this.#length;
  }

  breakLine(): void {
    this.#pending = 'break';
  }

  space(): void {
    if (this.#pending === '') this.#pending = ' ';
  }

  /** Whether the last thing written in the current element was a gap. */
  get isAtGap(): boolean {
    return this.#gapEnds > 0 && this.#gapEnds === this.#length;
  }

  /** Adjacent gaps merge, but every element with skipped text needs a gap of its own. */
  beginElement(): void {
    this.#gapEnds = 0;
  }

  gap(): void {
    if (this.isAtGap) return;
    this.breakLine();
    this.#flush();
    this.#write(gapLine);
    this.#gapEnds = this.#length;
    this.breakLine();
  }

  /** `raised`: within a `<sup>`. Digits there are the sign of a footnote, and no part of the word before. */
  add(node: Text, raised = false): void {
    const read = node.data.slice(0, longestText);
    const data = raised ? raisedDigits(read) : read;
    if (data === '') return;
    if (showsLineBreaks(node, data)) this.#addLines(node, data);
    else this.#addWords(node, data);
    if (node.length > longestText) this.gap();
  }

  #addLines(node: Text, data: string): void {
    let from = 0;
    for (const line of data.split('\n')) {
      if (from > 0) this.breakLine();
      if (line !== '') this.#addWords(node, line, from);
      from += line.length + 1;
    }
  }

  /** `shift`: where in the node the words begin. */
  #addWords(node: Text, data: string, shift = 0): void {
    // Most text nodes contain words with single spaces: one run, copied as is.
    if (!untidy.test(data)) {
      this.#flush();
      this.runs.push({ at: this.#length, node, from: shift, length: data.length });
      this.#write(data);
      return;
    }
    // A run maps one to one as long as every white space is a single character; longer white space splits it.
    // Searched for the ends of runs, not for the runs: an expression for a run would note each of its words.
    let end = 0;
    for (let from = indexOf(ink, data, 0); from < data.length; from = indexOf(ink, data, end)) {
      if (from > 0) this.space();
      this.#flush();
      end = indexOf(runEnd, data, from);
      const words = data.slice(from, end);
      this.runs.push({ at: this.#length, node, from: shift + from, length: words.length });
      this.#write(plain(words));
    }
    if (end < data.length) this.space();
  }

  text(): string {
    return this.#text;
  }

  #flush(): void {
    if (this.#length > 0 && this.#pending !== '')
      this.#write(this.#pending === 'break' ? this.#lineBreak : ' ');
    this.#pending = '';
  }

  #write(text: string): void {
    this.#text += text;
    this.#length += text.length;
  }
}

/** What shows line breaks as they are written, by its name, its style, or its class of a style sheet that many use. */
const preformatted =
  'pre,[style*="white-space: pre"],[style*="white-space:pre"],[class*="pre-line"],[class*="pre-wrap"]';

/** An empty line within a text: people write so, markup is broken and indented line by line. */
const emptyLine = /\S\n\n\S/;

/** Elsewhere a line break in the markup is a space. Indents are not worth a look. */
const showsLineBreaks = ({ parentElement }: Text, data: string): boolean =>
  data.trim().includes('\n') && (emptyLine.test(data) || parentElement?.closest(preformatted) != null);

/** White space at an end, in runs, or other than a space. */
const untidy = /\s(?:\s|$)|[^\S ]|^\s/;
const ink = /\S/g;
const runEnd = /\s(?=\s|$)/g;

/** Where a pattern of one character is found from an offset on, or the text's end. */
function indexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}
