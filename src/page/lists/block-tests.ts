import type { Span } from '@/text/span';
import { longestSaid, mostLinesBetween } from '../text/caps';
import { isDenial } from '../text/denials';
import { type Heading, readHeading, readInlineHeading, turnsAway } from '../text/headings';
import { parentOf } from '../text/inner-roots';
import { lineIndexAt, type PageText } from '../text/page-text';
import { isToTick } from '../text/to-tick';
import type { Joins, ListBlock } from './list-blocks';
import { isSaidOfName } from './said-of-names';

/** What a block that looks like a list must not be. */

/** Characters of a printed label; longer is a page of something else. */
export const longestLabel = 12_000;

/** Names one a line that go on and on are a glossary; and half of a list would be a wrong one. */
export const isOneLabel = ({ start, end, perLine }: ListBlock) => !perLine || end - start <= longestLabel;

/** Names that are links and hardly a filler among them, a menu or a glossary; and names to tick, a filter. */
export const isMenu = (page: PageText, block: ListBlock) =>
  block.isMenu ||
  (linkShare(page, block) > 0.5 && (block.base < 3 || isToTick(page.map.nodeAt(block.start))));

/** How much of a text leads elsewhere: links, and what a visitor may tick. */
export function linkShare(page: PageText, { start, end }: Span): number {
  let all = 0;
  let linked = 0;
  for (const { node, length } of page.map.nodes(start, end)) {
    all += length;
    if (parentOf(node)?.closest('a[href]') != null || isToTick(node)) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}

/** What the line at an offset announces; null if it is no heading. */
export const headingAt = (page: PageText, offset: number): Heading | null => {
  const line = page.lines[lineIndexAt(page.lines, offset)];
  if (line === undefined) return null;
  const heading = readHeading(line.text) ?? readInlineHeading(line.text);
  return heading !== null && !heading.exact && isSaidOfName(page, line) ? null : heading;
};

const isOver = /[.!。！]$/u;

/** "Free from:" and its names on the next line; "Free from perfume." is over and says nothing of the next. */
export function isDenied(page: PageText, block: Span): boolean {
  const before = page.lines[lineIndexAt(page.lines, block.start) - 1];
  if (before === undefined || before.text.length > 80) return false;
  const section = readHeading(before.text)?.section;
  return (
    (isDenial(before.text) && !isOver.test(before.text)) || section === 'denied' || section === 'related'
  );
}

/** Names one a line with words about each, under "Ingredient glossary"; its first names may be unknown. */
export function isExplainedApart(page: PageText, { start, perLine, said }: ListBlock): boolean {
  if (!perLine || said < longestSaid) return false;
  const first = lineIndexAt(page.lines, start);
  const above = page.lines.slice(Math.max(0, first - mostLinesBetween), first);
  return above.some(({ text }) => turnsAway(text));
}

/** Lines whose words are in one element: a paragraph broken by `<br>`. */
export const joinsOn =
  (page: PageText): Joins =>
  (before, after) => {
    const parent = parentOf(page.map.nodeAt(before.end - 1));
    return parent !== null && parent === parentOf(page.map.nodeAt(after.start));
  };

export const isWithin = (span: Span, part: Span): boolean =>
  span.start >= part.start && span.start < part.end;
