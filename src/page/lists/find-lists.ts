import type { Span } from '@/text/span';
import { isForeign } from '../text/foreign-parts';
import { parentOf } from '../text/inner-roots';
import { lineIndexAt, linesOf, type PageText } from '../text/page-text';
import type { TextMap } from '../text/text-map';
import { readHeading } from './headings';
import { isHeadedList, type ListBlock, listBlocks, tinyList } from './list-blocks';
import { freeFrom, type LikenessOf } from './list-likeness';
import { type FoundHeading, linesAfter, panelOf } from './sections';
import type { Fillers } from './unheaded-regions';

/** What the search needs to know of the page. */
export interface Search {
  page: PageText;
  headings: readonly FoundHeading[];
  /** The product's own heading: what stands around it is never foreign. */
  home: Element | null;
  likeness: LikenessOf;
  /** The page says that it shows one product: then names one a line may be its list. */
  isProduct: boolean;
  /** Filled with what was looked at, for an honest "not read". */
  tried: string[];
}

/** Blurbs may stand before a list, but not a page of them. */
const longestLead = 4_000;
/** Lists of one kit stand close together. */
const longestGap = 500;
/** A printed label; longer is a page of something else. */
const longestLabel = 12_000;
const mostLists = 12;
/** A page with more headings for lists than this is a directory, or means harm. */
const mostHeadings = 80;

/** Lists that stand under a heading which announces them. Empty if there is none. */
export function listsUnderHeadings(search: Search): TextMap[] {
  const found: Span[] = [];
  for (const heading of search.headings) {
    if (heading.section !== 'list' && heading.section !== 'active' && heading.section !== 'inactive')
      continue;
    if (isTitle(heading)) continue;
    if (search.tried.length >= mostHeadings) break;
    search.tried.push(`heading: ${heading.text.slice(0, 60)}`);
    const span = sectionWithList(search, heading);
    if (span !== null) add(found, span);
  }
  return textsOf(search.page, found);
}

/** The best list on a page without a heading for it: long, dense, with plain fillers. Empty if there is none. */
export function listsAnywhere(search: Search): TextMap[] {
  const { page, home, likeness, isProduct } = search;
  const { fewest, base } = isProduct ? ofProduct : ofAnyPage;
  const shortest = isProduct ? 3 : 100;
  const worthwhile = page.lines.filter(({ text }) => text.length >= shortest && text.length <= longestLabel);
  const blocks = listBlocks(worthwhile, likeness).filter(
    (block) =>
      block.entries >= fewest &&
      block.score >= 0.6 &&
      block.base >= base &&
      isOneLabel(block) &&
      (isProduct || !block.perLine) &&
      !isForeign(page.map.nodeAt(block.start), home) &&
      !isMenu(page, block) &&
      !isDenied(page, block),
  );
  const best = blocks.reduce<ListBlock | null>(
    (top, block) => (weight(block) > weight(top) ? block : top),
    null,
  );
  return best === null ? [] : textsOf(page, [best]);
}

/** What a block without a heading must have at least: names, and plain fillers among them. */
const ofProduct = { fewest: 8, base: 2 } as const;
/** Where nothing else says that this is a product's page, only a full label does. */
const ofAnyPage = { fewest: 12, base: 4 } as const;

/** What has no fillers close together need not be read for such a block. */
export const fillersOf = (isProduct: boolean): Fillers => ({
  fewest: (isProduct ? ofProduct : ofAnyPage).base,
  within: longestLabel,
});

const weight = (block: ListBlock | null) => (block === null ? 0 : block.score * Math.min(block.entries, 30));

function sectionWithList(search: Search, heading: FoundHeading): Span | null {
  const { page, likeness } = search;
  const panel = panelOf(page, heading);
  if (panel !== null) {
    const blocks = listBlocks(linesOf(page.map.text.slice(panel.start, panel.end), panel.start), likeness);
    if (accepted(search, heading, blocks, panel) !== null) return panel;
  }
  const lines = linesAfter(page, heading);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const flow = { start: first.start, end: last.end };
  const blocks = listBlocks(lines, likeness);
  const start = accepted(search, heading, blocks, flow);
  if (start === null) return null;
  let end = start.end;
  for (const block of blocks) {
    if (block.start <= end) continue;
    if (block.start - end > longestGap || teaserBetween(page, end, block.start)) break;
    end = block.end;
  }
  // The words "Active ingredients" are part of a drug label: they divide it.
  return { start: heading.section === 'list' ? flow.start : heading.span.start, end };
}

/** Behind a list, "Key ingredients" begins something else. */
function teaserBetween(page: PageText, from: number, to: number): boolean {
  const between = page.lines.slice(lineIndexAt(page.lines, from), lineIndexAt(page.lines, to));
  return between.some((line) => readHeading(line.text)?.section === 'key');
}

/** The block that makes a section a list, if it has one. */
function accepted(search: Search, heading: FoundHeading, blocks: ListBlock[], section: Span): Span | null {
  const { page, home, likeness, isProduct } = search;
  const best = blocks.find(
    (block) =>
      (isProduct || !block.perLine) &&
      isOneLabel(block) &&
      block.start - section.start <= longestLead &&
      isHeadedList(block) &&
      (heading.exact || block.score >= 0.5) &&
      !isMenu(page, block) &&
      !isDenied(page, block),
  );
  const lines = heading.exact ? linesOf(page.map.text.slice(section.start, section.end), section.start) : [];
  const tiny = best === undefined ? tinyList(lines, likeness) : null;
  const block = best ?? (tiny === null || linkShare(page, tiny) > 0.3 ? null : tiny);
  return block === null || isForeign(page.map.nodeAt(block.start), home) ? null : block;
}

/** Names one a line that go on and on are a glossary; and half of a list would be a wrong one. */
const isOneLabel = ({ start, end, perLine }: ListBlock) => !perLine || end - start <= longestLabel;

/** A page's title, or the name of a whole page of ingredients, announces no section. */
const isTitle = ({ element }: FoundHeading) =>
  element?.closest('h1') != null || element?.querySelector('h1') != null;

/** Names that are links and hardly a filler among them: a menu or a glossary. */
const isMenu = (page: PageText, block: ListBlock) => linkShare(page, block) > 0.5 && block.base < 3;

function linkShare(page: PageText, { start, end }: Span): number {
  let all = 0;
  let linked = 0;
  for (const { node, length } of page.map.nodes(start, end)) {
    all += length;
    if (parentOf(node)?.closest('a[href]') != null) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}

/** "Free from:" and its names on the next line. */
function isDenied(page: PageText, block: Span): boolean {
  const before = page.lines[lineIndexAt(page.lines, block.start) - 1];
  return before !== undefined && before.text.length <= 80 && freeFrom.test(before.text);
}

/** Keeps the larger of two spans that overlap. */
function add(spans: Span[], span: Span): void {
  const index = spans.findIndex((other) => span.start < other.end && other.start < span.end);
  const other = spans[index];
  if (other === undefined) spans.push(span);
  else if (span.start < other.start) spans[index] = { start: span.start, end: Math.max(span.end, other.end) };
}

/** The texts of the spans; a text that is printed twice (for phones and for desks) counts once. */
function textsOf(page: PageText, spans: readonly Span[]): TextMap[] {
  const texts: TextMap[] = [];
  const seen: string[] = [];
  for (const { start, end } of spans) {
    const text = page.map.slice(start, end);
    const key = text.text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    if (key === '' || seen.some((other) => other.includes(key) || key.includes(other))) continue;
    seen.push(key);
    texts.push(text);
    if (texts.length === mostLists) break;
  }
  return texts;
}
