import type { Span } from '@/text/span';
import { elementOf, type PageText } from '../text/page-text';
import { explainedName } from './blocks';
import { isTextOfTurn } from './turns';

/**
 * Whether words are what a list says about one of its names ("Carries the other ingredients"): behind the name in one of
 * several rows of a kind.
 */
export function isSaidOfName(page: PageText, span: Span): boolean {
  const element = elementOf(page, span);
  if (element === null) return false;
  const { previousElementSibling: before, nextElementSibling: after } = element;
  // The name is on the same line.
  if (explainedName(page.map.text.slice(span.start, span.end)) !== null)
    return isExplained(page, before) && isExplained(page, after);
  return (
    element.localName === 'dd' || isTextOfTurn(element) || isLastInRow(page, span, element.parentElement)
  );
}

/** Whether words stand at the end of a row, behind others, and the rows beside it are built alike. */
function isLastInRow(page: PageText, span: Span, box: Element | null): boolean {
  const around = box === null ? undefined : page.spans.get(box);
  if (box === null || around === undefined || around.start === span.start || around.end !== span.end)
    return false;
  // A row may be the only cell of a row.
  let row = box;
  while (row.parentElement?.childElementCount === 1) row = row.parentElement;
  const beside = [row.previousElementSibling, row.nextElementSibling].filter((other) => other !== null);
  return beside.length > 0 && beside.every((other) => isAlike(other, row));
}

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.childElementCount === other.childElementCount;

function isExplained(page: PageText, element: Element | null): boolean {
  const span = element === null ? undefined : page.spans.get(element);
  return span !== undefined && explainedName(page.map.text.slice(span.start, span.end)) !== null;
}
