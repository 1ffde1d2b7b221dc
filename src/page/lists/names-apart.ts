import type { Span } from '@/text/span';
import { mostSiblings } from '../text/caps';
import { parentOf } from '../text/inner-roots';
import type { PageText } from '../text/page-text';
import { headingAt } from './block-tests';
import { explainedName } from './blocks';

/**
 * Names in separate elements are elements of one kind in a row. `names` are the recognised ones; unknown names come
 * before, between and after them. A hint above a row of buttons ("Tap a name to learn more") and the head of a table
 * are not among them. `explained`: a sentence about each name is in its element.
 */
export function namesApart(page: PageText, section: Span, names: Span, explained: boolean): Span {
  const box = boxAround(page, names);
  const children = box === null || box.childElementCount > mostSiblings ? [] : [...box.children];
  const spanOf = (child: Element | undefined) => (child === undefined ? undefined : page.spans.get(child));
  const isBefore = (span: Span | undefined, end: number) => span === undefined || span.end <= end;
  let first = children.findIndex((child) => !isBefore(spanOf(child), names.start));
  let last = children.findLastIndex((child) => (spanOf(child)?.start ?? names.end) < names.end);
  const kind = children[first];
  if (kind === undefined || last < first) return { start: section.start, end: names.end };
  const isOne = (child: Element | undefined): child is Element => {
    const span = spanOf(child);
    return (
      child !== undefined &&
      span !== undefined &&
      (isAlike(child, kind) || (explained && isExplained(page, child, kind, span))) &&
      span.start >= section.start &&
      span.end <= section.end &&
      span.end - span.start <= longestRow &&
      headingAt(page, span.start) === null
    );
  };
  while (isOne(children[first - 1])) first--;
  while (isOne(children[last + 1])) last++;
  const start = Math.min(spanOf(children[first])?.start ?? names.start, names.start);
  const end = Math.max(spanOf(children[last])?.end ?? names.end, names.end);
  return { start: Math.max(section.start, start), end: Math.min(section.end, end) };
}

/** Characters of a name and of what is said about it. */
const longestRow = 300;
/** Elements with one thing each; a box may contain anything. */
const itemTags: ReadonlySet<string> = new Set(['li', 'tr', 'button', 'a', 'span', 'dd', 'td']);

const isAlike = (element: Element, kind: Element): boolean =>
  element.localName === kind.localName &&
  (itemTags.has(kind.localName) ||
    (kind.childElementCount >= 2 && element.childElementCount === kind.childElementCount));

const isExplained = (page: PageText, element: Element, kind: Element, { start, end }: Span): boolean =>
  element.localName === kind.localName && explainedName(page.map.text.slice(start, end)) !== null;

/** The smallest element around all of the names. */
function boxAround(page: PageText, { start, end }: Span): Element | null {
  for (let each = parentOf(page.map.nodeAt(start)); each !== null; each = parentOf(each)) {
    const span = page.spans.get(each);
    if (span !== undefined && span.start <= start && span.end >= end) return each;
  }
  return null;
}
