import type {
  RunningPlainStep as PlainStep,
  RunningPlatform as Platform,
  RunningShop as Shop,
  RunningStep as Step,
} from '@/shops/schema';
import { listsUnderHeadings } from '../lists/find-lists';
import { isHeadedList, listBlocks, tinyList } from '../lists/list-blocks';
import type { LikenessOf } from '../lists/list-likeness';
import type { LocatedList } from '../lists/located-list';
import { panelOf } from '../lists/panels';
import { linesAfter, longestSection } from '../lists/sections';
import { textOfMarkup } from '../signs/markup';
import { isProductPage } from '../signs/page-kind';
import { readScript } from '../signs/script-data';
import { systemOf } from '../signs/shop-system';
import { isForeign } from '../text/foreign-parts';
import { readInlineHeading } from '../text/headings';
import { linesOf } from '../text/page-text';
import { loosePiece, type Piece, pieceFrom, pieceOf } from '../text/piece';
import type { Steps } from '../text/steps';
import { PageParts } from './page-parts';

/** What a shop's file found; null or empty where its steps led nowhere. */
export interface ShopReading {
  title: Piece | null;
  brand: Piece | null;
  category: Piece | null;
  howTo: Piece | null;
  claims: Piece[];
  lists: LocatedList[];
  tried: string[];
}

/** Whether a page of this shop shows one product. A test that is not given does not count as passed. */
export function isShopProduct(
  document: Document,
  url: string,
  { product }: Shop,
  parts = new PageParts(document),
): boolean {
  if ('by' in product) return isProductPage(document, parts.elements, parts.data);
  const path = 'path' in product ? new RegExp(product.path, 'u').test(new URL(url).pathname) : null;
  const element = 'selector' in product ? document.querySelector(product.selector) !== null : null;
  return path === true || element === true;
}

/** Follows a shop's steps; `platforms` are the shop systems that it may point at. */
export function* readShop(
  document: Document,
  shop: Shop,
  platforms: readonly Platform[],
  likeness: LikenessOf,
  parts = new PageParts(document),
): Steps<ShopReading> {
  const tried: string[] = [];
  const plain = (steps: readonly Step[] | undefined, part: 'lists' | 'howTo' | 'claims') =>
    steps?.flatMap((step) =>
      step.from === 'platform' ? (platforms.find(({ name }) => name === step.name)?.[part] ?? []) : [step],
    );
  const title = firstOf(parts, document, shop.title, { spaced: true, lineBreak: ' ' });
  const brand = firstOf(parts, document, shop.brand, { spaced: true, lineBreak: ' ' });
  const category = firstOf(parts, document, shop.category, { spaced: true, lineBreak: ' / ' });
  yield;
  const howTo = firstOf(parts, document, plain(shop.howTo, 'howTo'));
  yield;
  const claims = allOf(parts, document, plain(shop.claims, 'claims'));
  yield;
  const steps = plain(shop.lists, 'lists') ?? [];
  const lists = listsOf(parts, document, shop.name, 'shop', steps, likeness, tried);
  return { title, brand, category, howTo, claims, lists, tried };
}

/** Follows the steps of the shop system that a page gives away; null where it gives away none we know. */
export function* readPlatform(
  document: Document,
  platforms: readonly Platform[],
  likeness: LikenessOf,
  parts = new PageParts(document),
): Steps<{ lists: LocatedList[]; tried: string[] } | null> {
  const platform = yield* systemOf(document, platforms);
  if (platform === null) return null;
  const tried: string[] = [];
  return {
    lists: listsOf(parts, document, platform.name, 'platform', platform.lists, likeness, tried),
    tried,
  };
}

/** The lists of the first step that finds one: text that does not look like a list is passed over. */
function listsOf(
  parts: PageParts,
  document: Document,
  name: string,
  source: 'shop' | 'platform',
  steps: readonly PlainStep[],
  likeness: LikenessOf,
  tried: string[],
): LocatedList[] {
  for (const step of steps) {
    tried.push(`${name}: ${step.from}`);
    const isHeading = step.from === 'heading' && step.section === 'list';
    const found = isHeading
      ? headedLists(parts, document, step.within, likeness)
      : follow(parts, document, step);
    const lists = distinct(found.filter(({ text }) => holdsList(text, likeness)));
    if (step.from === 'json' && step.path.includes(anyDepth)) {
      // Several lists may be those of several products: then none of them is believed.
      const [list, ...more] = lists.filter(({ text }) => likeness(text).entries >= fullList);
      if (list !== undefined && more.length === 0) return [{ ...list, source }];
      continue;
    }
    if (lists.length > 0) return lists.map((piece) => ({ ...piece, source }));
  }
  return [];
}

/** A shop's own place for the list may hold blurbs, or a word that there is none: that is no list. */
export function holdsList(text: string, likeness: LikenessOf): boolean {
  if (text.length > longestSection) return false;
  const lines = linesOf(text.slice(readInlineHeading(text.split('\n', 1)[0] ?? '')?.length ?? 0));
  return listBlocks(lines, likeness).some(isHeadedList) || tinyList(lines, likeness) !== null;
}

/** In a path: any number of levels. */
const anyDepth = '**';
/** Among all the strings of a script, two names are no list yet. */
const fullList = 6;

function distinct(pieces: Piece[]): Piece[] {
  const texts = new Set<string>();
  return pieces.filter(({ text }) => !texts.has(text) && texts.add(text));
}

interface Reading {
  spaced?: boolean;
  lineBreak?: string;
}

function firstOf(
  parts: PageParts,
  document: Document,
  steps: readonly PlainStep[] = [],
  reading?: Reading,
): Piece | null {
  for (const step of steps) {
    const [piece] = follow(parts, document, step, reading);
    if (piece !== undefined) return piece;
  }
  return null;
}

const allOf = (parts: PageParts, document: Document, steps: readonly PlainStep[] = []): Piece[] =>
  distinct(steps.flatMap((step) => follow(parts, document, step)));

/** What one step leads to; empty if it leads nowhere. */
function follow(parts: PageParts, document: Document, step: PlainStep, reading?: Reading): Piece[] {
  switch (step.from) {
    case 'css':
      return texts(document.querySelectorAll(step.selector), reading);
    case 'aria-controls':
      return texts(panels(document, step.selector), reading);
    case 'attribute': {
      const values = [...document.querySelectorAll(step.selector)].map((element) =>
        element.getAttribute(step.name),
      );
      return loose(values.map((value) => value ?? '').slice(0, 1));
    }
    case 'heading':
      return underHeading(parts, document, step.within, step.section);
    case 'json':
      return loose([...jsonStrings(document, step.selector, step.path)].map(textOfMarkup));
    case 'structured-data':
      return loose([parts.data[step.field]]);
  }
}

const texts = (elements: Iterable<Element>, reading?: Reading): Piece[] =>
  [...elements].map((element) => pieceFrom(element, reading)).filter((piece) => piece !== null);

const loose = (values: readonly string[]): Piece[] =>
  values.map(loosePiece).filter((piece) => piece !== null);

function* panels(document: Document, selector: string): Generator<Element> {
  for (const trigger of document.querySelectorAll(selector)) {
    for (const id of (trigger.getAttribute('aria-controls') ?? '').split(/\s+/)) {
      const panel = id === '' ? null : document.getElementById(id);
      if (panel !== null) yield panel;
    }
  }
}

/** The lists under a heading, within the elements that match. What follows a list is cut off. */
function headedLists(parts: PageParts, document: Document, within: string, likeness: LikenessOf): Piece[] {
  return [...document.querySelectorAll(within)].flatMap((root) => {
    const { page, headings } = parts.under(root);
    const search = { page, headings, home: root, likeness, isProduct: true, tried: [] };
    return listsUnderHeadings(search).map(({ map }) => pieceOf(map));
  });
}

function underHeading(
  parts: PageParts,
  document: Document,
  within: string,
  section: 'list' | 'howTo' | 'description',
): Piece[] {
  const pieces: Piece[] = [];
  for (const root of document.querySelectorAll(within)) {
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

const mostNodes = 200_000;

function* jsonStrings(document: Document, selector: string, path: readonly string[]): Generator<string> {
  for (const script of document.querySelectorAll(selector))
    for (const value of readScript(script.textContent ?? '')) yield* stringsAt(value, path);
}

function* stringsAt(root: unknown, path: readonly string[]): Generator<string> {
  const stack: { value: unknown; path: readonly string[] }[] = [{ value: root, path }];
  for (let count = 0; count < mostNodes; count++) {
    const node = stack.pop();
    if (node === undefined) return;
    const { value } = node;
    const [key, ...rest] = node.path;
    if (key === undefined || (key === anyDepth && rest.length === 0)) {
      if (typeof value === 'string') yield value;
    }
    if (key === undefined || typeof value !== 'object' || value === null) continue;
    const children: [string, unknown][] = Object.entries(value);
    // In the page's order, though the stack gives back the last first.
    for (const [name, child] of children.reverse()) {
      if (key === anyDepth) {
        stack.push({ value: child, path: node.path });
        if (rest[0] === '*' || rest[0] === name) stack.push({ value: child, path: rest.slice(1) });
      } else if (key === '*' || key === name) stack.push({ value: child, path: rest });
    }
  }
}
