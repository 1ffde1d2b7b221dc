import type { Span } from '@/text/span';
import { isShadowRoot, parentOf } from '../text/inner-roots';
import { elementOf, type Line, linesOf, type PageText } from '../text/page-text';
import { gapLine } from '../text/text-writer';
import { type Heading, longestHeading, readHeading, readInlineHeading, type Section } from './headings';

/** Where a heading stands and what it announces. */
export interface FoundHeading extends Heading {
  /** The printed words. */
  text: string;
  /** The heading, or in a line with its section the part up to the colon. */
  span: Span;
  line: number;
  element: Element | null;
  /** The section starts on the same line ("Ingredients: Aqua …"). */
  inline: boolean;
}

/** Longer than this is no section but half a page. */
export const longestSection = 24_000;

/** Every heading of the page that announces something we know, in reading order. */
export function findHeadings(page: PageText): FoundHeading[] {
  const found: FoundHeading[] = [];
  page.lines.forEach((line, index) => {
    const whole = readHeading(line.text);
    if (whole !== null) {
      const element = elementOf(page, line);
      found.push({ ...whole, text: line.text, span: line, line: index, element, inline: false });
      return;
    }
    const inline = readInlineHeading(line.text) ?? readHeadingWithin(line.text);
    if (inline !== null) {
      const start = line.start + inline.from;
      const span = { start, end: start + inline.length };
      const text = line.text.slice(span.start - line.start, span.end - line.start).trim();
      found.push({ ...inline, text, span, line: index, element: elementOf(page, span), inline: true });
    }
  });
  return found;
}

const within =
  /[.!?;)\]»”"]\s*((?:full |complete |all )?(?:ingredients?(?: list)?|inci|ingrédients|inhaltsstoffe|ingredientes|ingredienti|ingrediënten|składniki|全成分|전성분)(?:\s?\(inci\))?\s?[:：]\s*)(?=\S)/iu;

/** "… for all skin. Ingredients: Aqua …": a heading in the middle of a paragraph. */
export function readHeadingWithin(line: string): (Heading & { from: number; length: number }) | null {
  if (line.length < 80) return null;
  const match = within.exec(line);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  return {
    section: 'list',
    exact: true,
    from: match.index + match[0].length - words.length,
    length: words.length,
  };
}

/**
 * The panel that a heading opens, by the page's own wiring: what it controls, labels or summarises.
 * Such a panel is handed on whole. Null where the page does not say.
 */
export function panelOf(page: PageText, heading: FoundHeading): Span | null {
  for (const panel of panelsOf(heading)) {
    const span = page.spans.get(panel);
    if (span === undefined) continue;
    // A panel may hold its own heading (details, a dialog, a table row): what follows the heading counts.
    const inside = span.start <= heading.span.start && heading.span.end <= span.end;
    const section = inside ? { start: heading.span.end, end: span.end } : span;
    const length = section.end - section.start;
    if (length > 1 && length <= longestSection) return withoutButtons(page, section);
  }
  return null;
}

/** The elements that may be the panel of a heading, the surest first. */
export function* panelsOf({ element, inline }: FoundHeading): Generator<Element> {
  if (element !== null && !inline) yield* wiredElements(element);
}

/** A panel without the buttons at its edges ("Close"). */
function withoutButtons(page: PageText, { start, end }: Span): Span {
  const lines = linesOf(page.map.text.slice(start, end), start);
  const isWords = (line: Line) => parentOf(page.map.nodeAt(line.start))?.closest('button') == null;
  const first = lines.find(isWords);
  const last = lines.findLast(isWords);
  return first === undefined || last === undefined ? { start, end } : { start: first.start, end: last.end };
}

const trigger =
  '[aria-controls],[data-target],[data-bs-target],[data-tab],[data-tab-target],a[href^="#"],label[for]';

function* wiredElements(heading: Element): Generator<Element> {
  const root = heading.getRootNode();
  const scope = isShadowRoot(root) ? root : heading.ownerDocument;
  const triggers = [...(heading.matches(trigger) ? [heading] : []), ...heading.querySelectorAll(trigger)];
  const closest = parentOf(heading)?.closest(trigger);
  if (closest !== null && closest !== undefined) triggers.push(closest);
  for (const element of triggers) {
    for (const id of idsOf(element)) {
      const target = scope.getElementById(id);
      if (target !== null) yield target;
    }
  }
  for (const element of [heading, ...heading.querySelectorAll('[id]')]) {
    if (element.id === '') continue;
    yield* scope.querySelectorAll(`[aria-labelledby~="${CSS.escape(element.id)}"]`);
  }
  const summary = heading.closest('summary');
  if (summary?.parentElement !== null && summary !== null) yield summary.parentElement;
  const term = heading.closest('dt,th,td');
  if (term?.localName === 'dt') {
    for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
      yield next;
  } else if (term !== null && term.parentElement !== null) {
    yield term.parentElement;
  }
  const tabbed = panelByPlace(heading);
  if (tabbed !== null) yield tabbed;
  const dialog = heading.closest('dialog,[role="dialog"],[aria-modal="true"]');
  if (dialog !== null) yield dialog;
}

const mostTabs = 12;

/** Tabs that nothing but their place ties to their panels: the third label opens the third panel. */
function panelByPlace(heading: Element): Element | null {
  let tab: Element = heading;
  for (let level = 0; level < 3; level++) {
    const row = tab.parentElement;
    if (row === null) return null;
    const tabs = [...row.children];
    if (tabs.length >= 2 && tabs.length <= mostTabs && areAlike(tabs) && tabs.every(isLabel)) {
      const panels = panelsFor(row, tabs.length);
      if (panels !== null) return panels[tabs.indexOf(tab)] ?? null;
    }
    if (tabs.length > 1) return null;
    tab = row;
  }
  return null;
}

const areAlike = ([first, ...more]: Element[]): boolean =>
  more.every((element) => element.localName === first?.localName);

/** Lists of links and rows of buttons are made into tabs; a heading over its section is none. */
const isLabel = (element: Element): boolean => {
  if (!/^(?:li|button|a)$/.test(element.localName) && !/\btab/i.test(element.getAttribute('class') ?? ''))
    return false;
  const text = element.textContent?.trim() ?? '';
  return text !== '' && text.length <= longestHeading;
};

/** As many siblings after the row, or children of the sibling after it, as there are tabs. */
function panelsFor(row: Element, count: number): Element[] | null {
  let bar: Element = row;
  for (let level = 0; level < 2; level++) {
    const next = bar.nextElementSibling;
    if (next !== null) {
      if (next.childElementCount === count && areAlike([...next.children])) return [...next.children];
      const after: Element[] = [];
      for (let each: Element | null = next; each !== null; each = each.nextElementSibling) after.push(each);
      return after.length === count && areAlike(after) ? after : null;
    }
    if (bar.parentElement === null) return null;
    bar = bar.parentElement;
  }
  return null;
}

function* idsOf(element: Element): Generator<string> {
  yield* (element.getAttribute('aria-controls') ?? '').split(/\s+/);
  for (const name of ['href', 'data-target', 'data-bs-target', 'data-tab-target', 'data-tab', 'for']) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '' && value !== '#') yield value.replace(/^#/, '');
  }
}

/** The lines after a heading, up to the next heading of its rank or of another section. */
export function linesAfter(page: PageText, heading: FoundHeading): Line[] {
  const lines: Line[] = [];
  const own = page.lines[heading.line];
  if (heading.inline && own !== undefined && own.end - heading.span.end <= longestSection) {
    lines.push({ start: heading.span.end, end: own.end, text: own.text.slice(heading.span.end - own.start) });
  }
  const rank = rankOf(heading.element);
  for (let index = heading.line + 1; index < page.lines.length; index++) {
    const line = page.lines[index];
    if (line === undefined || line.end - heading.span.end > longestSection) break;
    if (line.text === gapLine || endsSection(page, line, rank, heading.section)) break;
    lines.push(line);
  }
  return lines;
}

const listSections: ReadonlySet<Section | undefined> = new Set<Section>([
  'list',
  'active',
  'inactive',
  'key',
]);

function endsSection(page: PageText, line: Line, rank: number, own: Section): boolean {
  const section = (readHeading(line.text) ?? readInlineHeading(line.text))?.section;
  // A list may be divided by headings of its own; whatever else is announced is another section.
  if (section !== undefined && section !== own) return !(listSections.has(section) && listSections.has(own));
  // The same words again: the list of the next product, or the same list for another screen.
  if (section !== undefined) return true;
  return line.text.length <= 120 && rankOf(elementOf(page, line)) <= Math.min(rank, unranked - 1);
}

const unranked = 9;

/** 1–6 for h1–h6, 3 for the headings of tabs and accordions; 9 for text that only reads like a heading. */
function rankOf(element: Element | null): number {
  const heading = element?.closest('h1,h2,h3,h4,h5,h6,summary,[role="tab"],[role="heading"]') ?? null;
  const inner = heading ?? element?.querySelector('h1,h2,h3,h4,h5,h6') ?? null;
  if (inner === null) return unranked;
  return /^h[1-6]$/.test(inner.localName) ? Number(inner.localName[1]) : 3;
}
