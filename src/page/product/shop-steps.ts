import type { RunningPlainStep as PlainStep } from '@/shops/schema';
import { listsUnderHeadings } from '../lists/find-lists';
import { withNames } from '../lists/kit-names';
import type { LikenessOf } from '../lists/list-likeness';
import type { LocatedList } from '../lists/located-list';
import { panelOf } from '../lists/panels';
import { linesAfter } from '../lists/sections';
import { wholeTextOfMarkup } from '../signs/markup';
import { readScript } from '../signs/script-data';
import { longestSection, mostCopies, mostMatches } from '../text/caps';
import { isForeign } from '../text/foreign-parts';
import { loosePiece, type Piece, pieceFrom, pieceOf } from '../text/piece';
import type { TextMap } from '../text/text-map';
import { anyDepth, stringsAt } from './json-path';
import type { PageParts } from './page-parts';

/** Follows the steps of a shop's file, one by one. */

/** How the words of a step are put together: a title's on one line, a breadcrumb's with slashes. */
export interface Reading {
  spaced?: boolean;
  lineBreak?: string;
}

/** What one step leads to; empty if it leads nowhere. */
export function follow(parts: PageParts, document: Document, step: PlainStep, reading?: Reading): Piece[] {
  switch (step.from) {
    case 'css':
      return texts(elementsOf(document, step.selector), reading);
    case 'aria-controls':
      return texts(panels(document, step.selector), reading);
    case 'attribute': {
      const [element] = elementsOf(document, step.selector);
      return loose([element?.getAttribute(step.name) ?? '']);
    }
    case 'heading':
      return underHeading(parts, document, step.within, step.section);
    case 'json':
      return loose([...jsonStrings(document, step.selector, step.path)].map(wholeTextOfMarkup));
    case 'structured-data': {
      const value = parts.data[step.field];
      return loose(typeof value === 'string' ? [value] : value.map(({ text }) => text));
    }
  }
}

/** What a step leads to. `cut`: a list that goes on beyond what is read of it. */
type Located = Piece & Pick<LocatedList, 'cut' | 'product' | 'apart'>;

/** The lists under a heading, within the elements that match. What follows a list is cut off. */
export const headedLists = (
  parts: PageParts,
  document: Document,
  within: string,
  likeness: LikenessOf,
): Located[] =>
  elementsOf(document, within).flatMap((root) => {
    const { page, headings } = parts.under(root);
    const search = { page, headings, home: root, likeness, isProduct: true, tried: [] };
    const named = withNames(page, listsUnderHeadings(search), parts.home, likeness);
    return named.map(({ text, map, cut, product, apart }) => ({
      text,
      map,
      ...(cut && { cut }),
      ...(product !== undefined && { product }),
      ...(apart !== undefined && { apart }),
    }));
  });

/** Each text once, with the other places where it is printed. */
export function distinct(pieces: readonly Located[]): (Located & { copies?: TextMap[] })[] {
  const places = Map.groupBy(pieces, ({ text }) => text);
  return [...places.values()].flatMap(([first, ...more]) => {
    const copies = more.flatMap(({ map }) => map ?? []).slice(0, mostCopies);
    return first === undefined
      ? []
      : [copies.length === 0 || first.map === null ? first : { ...first, copies }];
  });
}

/** Whether a step takes strings at any depth of the data, where only a sole list counts. */
export const isAtAnyDepth = (step: PlainStep): boolean =>
  step.from === 'json' && step.path.includes(anyDepth);

const elementsOf = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)].slice(0, mostMatches);

const texts = (elements: Iterable<Element>, reading?: Reading): Piece[] =>
  [...elements].map((element) => pieceFrom(element, reading)).filter((piece) => piece !== null);

const loose = (values: readonly string[]): Piece[] =>
  values.map(loosePiece).filter((piece) => piece !== null);

function* panels(document: Document, selector: string): Generator<Element> {
  for (const trigger of elementsOf(document, selector)) {
    for (const id of (trigger.getAttribute('aria-controls') ?? '').split(/\s+/, mostMatches)) {
      const panel = id === '' ? null : document.getElementById(id);
      if (panel !== null) yield panel;
    }
  }
}

function underHeading(
  parts: PageParts,
  document: Document,
  within: string,
  section: 'list' | 'howTo' | 'description',
): Piece[] {
  const pieces: Piece[] = [];
  for (const root of elementsOf(document, within)) {
    const { page, headings } = parts.under(root);
    let read = 0;
    for (const heading of headings) {
      if (heading.section !== section) continue;
      const panel = panelOf(page, heading);
      const lines = linesAfter(page, heading);
      const start = panel?.start ?? lines[0]?.start;
      const end = panel?.end ?? lines.at(-1)?.end;
      if (start === undefined || end === undefined || end - start > longestSection) continue;
      // A panel may repeat its heading ("Ingredients: Aqua …"): one section, not two.
      if (start < read || isForeign(page.map.nodeAt(start), root)) continue;
      read = end;
      pieces.push(pieceOf(page.map.slice(start, end)));
    }
  }
  return pieces;
}

function* jsonStrings(document: Document, selector: string, path: readonly string[]): Generator<string> {
  for (const script of elementsOf(document, selector))
    for (const value of readScript(script.textContent ?? '')) yield* stringsAt(value, path);
}
