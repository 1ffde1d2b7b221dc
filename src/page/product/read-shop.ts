import type {
  RunningPlainStep as PlainStep,
  RunningPlatform as Platform,
  RunningShop as Shop,
  RunningStep as Step,
} from '@/shops/schema';
import { isDeniedText } from '../lists/denied-text';
import { isHeadedList, listBlocks, tinyList } from '../lists/list-blocks';
import type { LikenessOf } from '../lists/list-likeness';
import type { LocatedList } from '../lists/located-list';
import { isProductPage } from '../signs/page-kind';
import { systemOf } from '../signs/shop-system';
import { longestSection } from '../text/caps';
import { readInlineHeading } from '../text/headings';
import { linesOf } from '../text/page-text';
import type { Piece } from '../text/piece';
import type { Steps } from '../text/steps';
import { PageParts } from './page-parts';
import { distinct, follow, headedLists, isAtAnyDepth, type Reading } from './shop-steps';

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

/** What a shop's file is followed with. */
export interface ShopRules {
  platforms: readonly Platform[];
  likeness: LikenessOf;
  /** The document was loaded at the address that is shown. */
  isFresh: boolean;
}

/** What became of a step: it found a list, found other words, or found nothing. */
export type Outcome = 'held' | 'no list there' | 'nothing there';

/** How the words of a title and of a breadcrumb are put together. */
export const titleReading: Reading = { spaced: true, lineBreak: ' ' };
export const categoryReading: Reading = { spaced: true, lineBreak: ' / ' };

/**
 * Whether a page of this shop shows one product. An address of a form that the file does not know may be one all the
 * same: then the page's data says so.
 */
export function isShopProduct(
  document: Document,
  url: string,
  { product }: Shop,
  parts = new PageParts(document),
): boolean {
  if ('by' in product) return isProductPage(document, parts.elements, parts.data, parts.home);
  const path = 'path' in product && new RegExp(product.path, 'u').test(new URL(url).pathname);
  const element = 'selector' in product && document.querySelector(product.selector) !== null;
  return path || element || (parts.data.isProduct && !parts.data.isListing);
}

/** Follows a shop's steps; `platforms` are the shop systems that it may point at. */
export function* readShop(
  document: Document,
  shop: Shop,
  { platforms, likeness, isFresh }: ShopRules,
  parts = new PageParts(document),
): Steps<ShopReading> {
  const tried: string[] = [];
  const title = firstOf(parts, document, believed(shop.title ?? [], isFresh), titleReading);
  const brand = firstOf(parts, document, believed(shop.brand ?? [], isFresh), titleReading);
  const category = firstOf(parts, document, believed(shop.category ?? [], isFresh), categoryReading);
  yield;
  const howTo = firstOf(parts, document, believed(plainSteps(shop.howTo, 'howTo', platforms), isFresh));
  yield;
  const claims = allOf(parts, document, believed(plainSteps(shop.claims, 'claims', platforms), isFresh));
  yield;
  const steps = believed(plainSteps(shop.lists, 'lists', platforms), isFresh);
  const lists = listsOf(parts, document, shop.name, 'shop', steps, likeness, tried);
  return { title, brand, category, howTo, claims, lists, tried };
}

/** Script data of an earlier view is about another product. */
const believed = (steps: readonly PlainStep[], isFresh: boolean): readonly PlainStep[] =>
  isFresh ? steps : steps.filter(({ from }) => from !== 'json');

/** The steps of a shop, with those of its shop system in place of the pointer to it. */
export const plainSteps = (
  steps: readonly Step[] | undefined,
  part: 'lists' | 'howTo' | 'claims',
  platforms: readonly Platform[],
): PlainStep[] =>
  steps?.flatMap((step) =>
    step.from === 'platform' ? (platforms.find(({ name }) => name === step.name)?.[part] ?? []) : [step],
  ) ?? [];

/** Follows the steps of the shop system that a page gives away; null where it gives away none we know. */
export function* readPlatform(
  document: Document,
  { platforms, likeness, isFresh }: ShopRules,
  parts = new PageParts(document),
): Steps<{ lists: LocatedList[]; tried: string[] } | null> {
  const platform = yield* systemOf(document, parts.elements, platforms);
  if (platform === null) return null;
  const tried: string[] = [];
  return {
    lists: listsOf(
      parts,
      document,
      platform.name,
      'platform',
      believed(platform.lists, isFresh),
      likeness,
      tried,
    ),
    tried,
  };
}

/** The lists of the first step that finds one, and in `tried` what became of each step up to it. */
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
    const { lists, outcome } = listsBy(parts, document, step, likeness);
    tried.push(`${name}: ${describeStep(step)}: ${outcome}`);
    if (outcome === 'held') return lists.map((piece) => ({ ...piece, source }));
  }
  return [];
}

/** What one step finds of lists. Words that do not look like a list are passed over. */
export function listsBy(
  parts: PageParts,
  document: Document,
  step: PlainStep,
  likeness: LikenessOf,
): { lists: ReturnType<typeof distinct>; outcome: Outcome } {
  const isHeading = step.from === 'heading' && step.section === 'list';
  const found = isHeading
    ? headedLists(parts, document, step.within, likeness)
    : follow(parts, document, step);
  if (found.length === 0) return { lists: [], outcome: 'nothing there' };
  const all = distinct(found.filter((piece) => holdsList(piece.text, likeness) && !isDeniedText(piece)));
  // Several lists among all strings of the data may belong to several products: then none of them is used.
  const full = isAtAnyDepth(step) ? all.filter(({ text }) => likeness(text).entries >= fullList) : all;
  const lists = isAtAnyDepth(step) && full.length > 1 ? [] : full;
  return { lists, outcome: lists.length > 0 ? 'held' : 'no list there' };
}

/** Among all the strings of a script, two names are no list yet. */
const fullList = 6;
const longestDescribed = 80;

/** A step in a few words, for repairing the file: how it searches, and where. */
export function describeStep(step: PlainStep): string {
  const where =
    step.from === 'heading'
      ? step.within
      : step.from === 'structured-data'
        ? step.field
        : step.from === 'json'
          ? step.path.join('.')
          : step.selector;
  return `${step.from} ${where.slice(0, longestDescribed)}`;
}

/** A shop's own place for the list may contain blurbs, or a word for "none": that is not a list. */
export function holdsList(text: string, likeness: LikenessOf): boolean {
  if (text === '' || text.length > longestSection) return false;
  const lines = linesOf(text.slice(readInlineHeading(text.split('\n', 1)[0] ?? '')?.length ?? 0));
  return listBlocks(lines, likeness).some(isHeadedList) || tinyList(lines, likeness) !== null;
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

const allOf = (parts: PageParts, document: Document, steps: readonly PlainStep[]): Piece[] =>
  distinct(steps.flatMap((step) => follow(parts, document, step)));
