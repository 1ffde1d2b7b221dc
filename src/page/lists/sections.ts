import { namesUpTo } from '@/text/names-up-to';
import type { Span } from '@/text/span';
import { linesPerStep, longestSection, mostOfAKind } from '../text/caps';
import { type Heading, readHeading, readInlineHeading, type Section } from '../text/headings';
import { elementOf, type Line, type PageText } from '../text/page-text';
import { finish, type Steps } from '../text/steps';
import { gapLine } from '../text/text-writer';
import { firstWithin } from '../text/within';
import { type RunningHeading, readRunningHeading } from './running-headings';
import { isSaidOfName } from './said-of-names';

/** Where a heading is and what it announces. */
export interface FoundHeading extends Heading {
  /** The printed words. */
  text: string;
  /** The heading, or in a line with its section the part up to the colon. */
  span: Span;
  line: number;
  element: Element | null;
  /** The section starts on the same line ("Ingredients: Aqua …"). */
  inline: boolean;
  /** Where the section ends on that line; undefined where it may go on behind it. */
  until?: number;
}

/** Every heading of the page that announces something known, in reading order. */
export const findHeadings = (page: PageText): FoundHeading[] => finish(findingHeadings(page));

/** The same in steps. */
export function* findingHeadings(page: PageText): Steps<FoundHeading[]> {
  const found: FoundHeading[] = [];
  const counts = new Map<Section, number>();
  for (const [index, line] of page.lines.entries()) {
    if (index % linesPerStep === linesPerStep - 1) yield;
    const heading = headingIn(line);
    if (heading === null) continue;
    if (!heading.exact && isSaidOfName(page, line)) continue;
    const count = counts.get(heading.section) ?? 0;
    if (count === mostOfAKind) continue;
    counts.set(heading.section, count + 1);
    const element = elementOf(page, heading.span) ?? (heading.inline ? openerOf(page, line) : null);
    found.push({ ...heading, line: index, element });
  }
  return found;
}

/** What opens a panel, in markup. Of one that says "Ingredients: Rose Toner" the rest is a name. */
export const opener = 'summary,button,[role="tab"],[role="button"],a[href^="#"]';

function openerOf(page: PageText, line: Line): Element | null {
  const element = elementOf(page, line);
  const around = element?.closest(opener) ?? null;
  if (element === null || around !== null) return around;
  const inside = firstWithin(element, opener);
  const span = inside === null ? undefined : page.spans.get(inside);
  return span?.start === line.start && span.end === line.end ? inside : null;
}

function headingIn(line: Line): Omit<FoundHeading, 'line' | 'element'> | null {
  const whole = readHeading(line.text);
  if (whole !== null) return { ...whole, text: line.text, span: line, inline: false };
  const inline: RunningHeading | null = readInlineHeading(line.text) ?? readRunningHeading(line.text);
  if (inline === null) return null;
  const start = line.start + inline.from;
  const span = { start, end: start + inline.length };
  const { section, exact, until } = inline;
  const text = line.text.slice(inline.from, inline.from + inline.length).trim();
  const found = { section, exact, text, span, inline: true };
  return until === undefined ? found : { ...found, until: line.start + until };
}

/** The lines after a heading, up to the next heading of its rank or of another section. */
export const linesAfter = (page: PageText, heading: FoundHeading): Line[] =>
  sectionAfter(page, heading).lines;

/** The same, and whether the section goes on. Of a line that is too long by itself, the names up to the limit. */
export function sectionAfter(page: PageText, heading: FoundHeading): { lines: Line[]; cut: boolean } {
  const lines: Line[] = [];
  const own = page.lines[heading.line];
  const from = heading.span.end;
  if (heading.inline && own !== undefined) {
    const end = heading.until ?? own.end;
    const text = own.text.slice(from - own.start, end - own.start);
    if (text.length > longestSection) return beginningOf({ start: from, end, text });
    if (end > from) lines.push({ start: from, end, text });
  }
  if (heading.until !== undefined) return { lines, cut: false };
  const rank = rankOf(heading.element);
  for (let index = heading.line + 1; index < page.lines.length; index++) {
    const line = page.lines[index];
    if (line === undefined || line.text === gapLine || endsSection(page, line, rank, heading.section)) break;
    if (line.end - from > longestSection)
      return lines.length === 0 ? beginningOf(line) : { lines, cut: true };
    lines.push(line);
  }
  return { lines, cut: false };
}

/** The names at the head of a line that is too long. */
function beginningOf({ start, text }: Line): { lines: Line[]; cut: true } {
  const head = namesUpTo(text, longestSection);
  return { lines: head === '' ? [] : [{ start, end: start + head.length, text: head }], cut: true };
}

const listSections: ReadonlySet<Section | undefined> = new Set<Section>([
  'list',
  'active',
  'inactive',
  'key',
]);

function endsSection(page: PageText, line: Line, rank: number, own: Section): boolean {
  const heading = readHeading(line.text) ?? readInlineHeading(line.text);
  const section =
    heading === null || (!heading.exact && isSaidOfName(page, line)) ? undefined : heading.section;
  // A list may be divided by headings of its own; whatever else is announced is another section.
  if (section !== undefined && section !== own) return !(listSections.has(section) && listSections.has(own));
  // The same words again: the list of the next product, or the same list for another screen.
  if (section !== undefined) return true;
  return line.text.length <= 120 && rankOf(elementOf(page, line)) <= Math.min(rank, unranked - 1);
}

export const unranked = 9;

/** 1–6 for h1–h6, 3 for the headings of tabs and accordions; 9 for text that only reads like a heading. */
export function rankOf(element: Element | null): number {
  const heading = element?.closest('h1,h2,h3,h4,h5,h6,summary,[role="tab"],[role="heading"]') ?? null;
  const inner = heading ?? (element === null ? null : firstWithin(element, 'h1,h2,h3,h4,h5,h6'));
  if (inner === null) return unranked;
  return /^h[1-6]$/.test(inner.localName) ? Number(inner.localName[1]) : 3;
}
