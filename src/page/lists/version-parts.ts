import type { Span } from '@/text/span';
import { owners } from '../signs/chosen-variant';
import { type OptionNames, optionKey } from '../signs/option-names';
import { mostVersionLines, mostVersions } from '../text/caps';
import { hidesItself } from '../text/hidden';
import { parentOf } from '../text/inner-roots';
import { lineIndexAt, type PageText } from '../text/page-text';
import { parentElementOf } from '../text/parents';
import type { ListBlock } from './list-blocks';
import { entriesOf, type LikenessOf } from './list-likeness';

/**
 * One heading over the lists of several versions: each in a box of its own, of which the page shows one, or each under
 * the name of a choice that the page offers ("Unscented").
 */
export interface VersionPart extends Span {
  /** The choice that it belongs to, as printed. */
  name: string | null;
  /** Its box is hidden, and another's is not. */
  hidden: boolean;
}

const openEnd = /[,，、;…(-]\s*$/u;

/** The versions that the blocks under one heading are; empty where they are one list. */
export function versionParts(
  page: PageText,
  section: Span,
  blocks: readonly ListBlock[],
  likeness: LikenessOf,
  options: (() => OptionNames) | undefined,
): VersionPart[] {
  if (blocks.length < 2) return [];
  const parts: VersionPart[] = [];
  let before: ListBlock | null = null;
  let hasHidden = false;
  for (const block of blocks) {
    const name = nameAbove(page, { start: before?.end ?? section.start, end: block.start }, options);
    const boxes: [Element, Element] | null = before === null ? null : boxesOf(page, before, block);
    const isApart =
      before === null ||
      name !== null ||
      (boxes !== null && areVersions(page, before, block, boxes, likeness));
    const last = parts.at(-1);
    if (last === undefined || isApart) {
      const hidden = boxes !== null && hidesItself(boxes[1]);
      // The first box can only be told once there is a second.
      if (last !== undefined && parts.length === 1) last.hidden = boxes !== null && hidesItself(boxes[0]);
      parts.push({ start: block.start, end: block.end, name, hidden });
      hasHidden ||= hidden || last?.hidden === true;
    } else last.end = block.end;
    before = block;
  }
  if (parts.length < 2) return [];
  const isAnyShown = parts.some(({ hidden }) => !hidden);
  return hasHidden && isAnyShown ? parts : parts.map((part) => ({ ...part, hidden: false }));
}

/** The line right above a list that names a choice of the page. */
function nameAbove(
  page: PageText,
  { start, end }: Span,
  options: (() => OptionNames) | undefined,
): string | null {
  if (options === undefined) return null;
  const from = lineIndexAt(page.lines, start);
  const to = lineIndexAt(page.lines, end);
  for (let index = to - 1; index >= Math.max(from, to - mostVersionLines); index--) {
    const { text = '' } = page.lines[index] ?? {};
    const key = optionKey(text);
    if (key !== '' && options().all.has(key)) return text;
  }
  return null;
}

/** The boxes side by side that hold one list each. */
function boxesOf(page: PageText, one: Span, other: Span): [Element, Element] | null {
  let box = parentOf(page.map.nodeAt(one.start));
  for (; box !== null; box = parentOf(box)) {
    const around = parentElementOf(box);
    const span = around === null ? undefined : page.spans.get(around);
    if (span === undefined) return null;
    if (span.end < other.end) continue;
    if (around === null || around.childElementCount > mostVersions) return null;
    const second = [...around.children].find((each) => {
      const own = page.spans.get(each);
      return own !== undefined && own.start <= other.start && own.end >= other.end;
    });
    return second === undefined || second === box ? null : [box, second];
  }
  return null;
}

/** Whether two lists in boxes side by side are versions: each is marked as a variant's, or only one of them is shown. */
function areVersions(
  page: PageText,
  one: Span,
  other: Span,
  [first, second]: [Element, Element],
  likeness: LikenessOf,
): boolean {
  if (first.localName !== second.localName) return false;
  if (first.matches(owners) && second.matches(owners)) return true;
  if (hidesItself(first) === hidesItself(second)) return false;
  // The rest of a list is hidden too, until "Read more" is pressed; a list of its own begins anew.
  const text = ({ start, end }: Span) => page.map.text.slice(start, end);
  return !openEnd.test(text(one)) && [one, other].every((span) => beginsList(text(span), likeness));
}

const beginsList = (text: string, likeness: LikenessOf): boolean => {
  const [entry = ''] = entriesOf(text.slice(0, longestOpening).toLowerCase());
  return likeness(entry).carriers > 0;
};
const longestOpening = 300;
