import { entityAt } from './html-entities';
import { MOJIBAKE_LEAD, mojibakeAt } from './mojibake';
import { type Pass, placedIn, placesOf, RunWriter, spanIn } from './run-writer';
import type { Span } from './span';
import { TagEnds } from './tag-end';

/**
 * Raw fields come as text, HTML, or HTML that was escaped twice. `plainText` turns them into plain lines and maps every
 * character back to the raw ones it came from, so that a finding always knows its exact place.
 */
export interface PlainText {
  text: string;
  /** Raw offsets of the characters `start` to `end` (exclusive) of `text`. */
  toRaw(start: number, end: number): Span;
}

/** "Salicylic acid ...... 2 g": leaders, from a name to its strength. Elsewhere dots say that something is left out. */
const LEADERS =
  '(?<![._…·])(?:\\.{3,}|…+|_{3,}|·{3,})(?=\\s?\\d{1,4}(?:[.,]\\d{1,5})?\\s?(?:[%％]|m?c?g(?![a-z])))';
const IS_LEADERS = /^[._…·]/;
const CHARS = /[<&\u00c2-\u00c5\u00e2\t\r\u00a0\u00ac\u00ad\u200b-\u200d\u2028-\u202f\u2060\u3000\ufeff]/;
const NEEDS_WORK = new RegExp(`${CHARS.source}|${LEADERS}`);
/** Markup: the tags that begin a new line. */
const BLOCK_TAG =
  /^(?:br|p|div|li|ul|ol|dl|dt|dd|tr|table|section|article|h[1-6]|hr|details|summary|header|footer)$/;
/** Markup: the cells of a row stay on one line, a tab between them. */
const CELL_TAG = /^t[dh]$/;
/** Markup: the same in a source. */
const HAS_BLOCKS =
  /<\/?(?:br|p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|section|article|h[1-6]|details|summary)\b/i;
/** Markup: how a tag opens. */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/y;
/** Everything that may need work; the text between two of them is copied as it is. */
const SPECIAL = new RegExp(`${CHARS.source}|[\\n\\u2000-\\u200a]|${LEADERS}`, 'g');
const INVISIBLE = /[\u00ac\u00ad\u200b-\u200d\u2060\ufeff\r]/;
const SPACE = /[\t\u00a0\u2000-\u200a\u2028-\u202f\u3000]/;
const STILL_HTML = /&[a-zA-Z#]|<\/?[a-zA-Z]/;

/** Plain text of a raw field. Never throws; linear in the length of `raw`. */
export function plainText(raw: string): PlainText {
  if (!NEEDS_WORK.test(raw)) return { text: raw, toRaw: (start, end) => ({ start, end }) };
  let pass = onePass(raw);
  let place = placesOf(pass);
  // In HTML that was escaped twice or three times, what was an entity may now be a tag.
  for (let again = 0; again < 2 && STILL_HTML.test(pass.text); again++) {
    const next = onePass(pass.text);
    if (next.text === pass.text) break;
    place = placedIn(place, placesOf(next));
    pass = next;
  }
  const { text } = pass;
  return { text, toRaw: (start, end) => spanIn(place, text, raw, start, end) };
}

class MarkupWriter extends RunWriter {
  readonly tagEnds: TagEnds;

  constructor(source: string) {
    super();
    this.tagEnds = new TagEnds(source);
  }
}

function onePass(source: string): Pass {
  const writer = new MarkupWriter(source);
  // Where tags break lines, a newline in the source is only a space, as in a browser.
  const newlinesBreak = !HAS_BLOCKS.test(source);
  while (writer.done < source.length) {
    SPECIAL.lastIndex = writer.done;
    const { index: at, 0: special } = SPECIAL.exec(source) ?? { index: source.length, 0: '' };
    if (at > writer.done) writer.copy(source.slice(writer.done, at), at);
    if (IS_LEADERS.test(special)) writer.replace(' ', at + special.length);
    else if (special !== '') writeSpecial(writer, source, at, newlinesBreak);
  }
  return writer;
}

/** Writes what the special character at `at` begins: a comment, a tag, an entity or a space. */
function writeSpecial(writer: MarkupWriter, source: string, at: number, newlinesBreak: boolean): void {
  const char = source[at] ?? '';
  if (char === '<' && writeMarkup(writer, source, at)) return;
  const broken = MOJIBAKE_LEAD.test(char) ? mojibakeAt(source, at) : null;
  const entity = char === '&' ? entityAt(source, at) : null;
  if (entity !== null) {
    const { char, end } = entity;
    writer.replace(INVISIBLE.test(char) ? '' : SPACE.test(char) ? ' ' : char, end);
  } else if (broken) writer.replace(broken.char, broken.end);
  else if (INVISIBLE.test(char)) writer.replace('', at + 1);
  else {
    const isSpace = char === '\t' ? !newlinesBreak : SPACE.test(char) || (char === '\n' && !newlinesBreak);
    writer.copy(isSpace ? ' ' : char, at + 1);
  }
}

/** Writes the comment or tag at `at`; false where "<" is only a sign. */
function writeMarkup(writer: MarkupWriter, source: string, at: number): boolean {
  if (source.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at + 4);
    writer.replace('', end < 0 ? source.length : end + 3);
    return true;
  }
  TAG.lastIndex = at;
  const [tag, slash, name = ''] = TAG.exec(source) ?? [];
  const end = tag === undefined ? -1 : writer.tagEnds.after(at + tag.length);
  if (end < 0) return false;
  const element = name.toLowerCase();
  const cell = CELL_TAG.test(element) && slash === '';
  writer.replace(BLOCK_TAG.test(element) ? '\n' : cell ? '\t' : '', end);
  // The text of a script or a sheet is never shown.
  if (slash === '' && (element === 'script' || element === 'style'))
    writer.replace('', closingTag(source, element, writer.done));
  return true;
}

/** In markup, where the closing tag of a script or a sheet begins; the end of `source` where there is none. */
function closingTag(source: string, element: 'script' | 'style', from: number): number {
  const closing = element === 'script' ? /<\/script/gi : /<\/style/gi;
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? source.length;
}
