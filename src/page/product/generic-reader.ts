import type { RunningPlatform as Platform } from '@/shops/schema';
import { chosenLists } from '../lists/chosen-lists';
import type { View } from '../lists/data-scripts';
import { listsUnderHeadings } from '../lists/find-lists';
import { listHeldReady, listsOfData } from '../lists/held-lists';
import { shownFirst, withNames } from '../lists/kit-names';
import { isCosmeticName, type LikenessOf } from '../lists/list-likeness';
import { fillersOf, listsAnywhere } from '../lists/lists-anywhere';
import type { LocatedList } from '../lists/located-list';
import { isPreviewOf, isShortened } from '../lists/previews';
import { ownSources, settle } from '../lists/reconcile';
import { relatedParts } from '../lists/related-parts';
import type { Search } from '../lists/search';
import { type Choice, choiceOn } from '../signs/choice';
import type { StructuredData } from '../signs/structured-data';
import { mostSeen } from '../text/caps';
import type { Section } from '../text/headings';
import { emptyPiece, loosePiece, type Piece } from '../text/piece';
import { finish, type Steps } from '../text/steps';
import { brandOf } from './brand';
import { readCategory, withoutTitle } from './category';
import { readClaims, readHowTo } from './claims';
import { PageParts } from './page-parts';
import { holdsList, readPlatform } from './read-shop';
import { readingTitle, type Title } from './title';

export interface Rules {
  platforms: readonly Platform[];
  likeness: LikenessOf;
  /** The likeness that accepts kitchen words as names. */
  kitchenLikeness: LikenessOf;
  /** The document was loaded at the current address, so its script data and templates belong to this product. */
  isFresh: boolean;
}

const listSections: ReadonlySet<Section> = new Set<Section>(['list', 'active', 'inactive']);

/**
 * Reads a page without a shop file. Each part is read on demand, and only the relevant parts of a large page.
 */
export class GenericReader {
  /** The steps tried for the list and the headings seen. */
  readonly tried: string[] = [];
  /** The lists found so far. */
  found: readonly LocatedList[] = [];
  readonly #document: Document;
  readonly #url: string;
  readonly #rules: Rules;
  readonly #parts: PageParts;
  readonly #choice: Choice;
  #title: Title | undefined;
  #category: Piece | undefined;

  constructor(document: Document, url: string, rules: Rules, parts = new PageParts(document)) {
    this.#parts = parts;
    this.#document = document;
    this.#url = url;
    this.#rules = rules;
    this.#choice = choiceOn(document, url);
  }

  get data(): StructuredData {
    return this.#parts.data;
  }

  get title(): Title {
    return finish(this.readingTitle());
  }

  /** In steps: a page without a heading for it is read whole. */
  *readingTitle(): Steps<Title> {
    const data = yield* this.#parts.readingData();
    this.#title ??= yield* readingTitle(this.#document, () => this.#parts.readingAll(), data);
    this.#parts.home = this.#title.home;
    return this.#title;
  }

  get brand(): Piece {
    return brandOf(loosePiece(this.data.brand) ?? emptyPiece);
  }

  get category(): Piece {
    this.#category ??= withoutTitle(readCategory(this.#parts.elements, this.data), this.title.piece.text);
    return this.#category;
  }

  get howTo(): Piece {
    return readHowTo(this.#text, this.#sections, this.title.home);
  }

  /** What the shop says about the product; `taken` are the texts of its lists. */
  claims(taken: readonly string[]): Piece[] {
    const { home } = this.title;
    const related = relatedParts(this.#text, this.#sections, home);
    const { elements } = this.#parts;
    const page = { elements, text: this.#text, headings: this.#sections, home, related };
    return readClaims(page, this.data, taken);
  }

  /**
   * The lists, starting from those that the shop's file found. Data is used only on a product page, where a block
   * without a heading is also accepted more easily.
   */
  *lists(isProduct: boolean, ofShop: LocatedList[] = []): Steps<LocatedList[]> {
    this.found = shownFirst(yield* this.#anyLists(isProduct, ofShop));
    return [...this.found];
  }

  *#anyLists(isProduct: boolean, ofShop: LocatedList[]): Steps<LocatedList[]> {
    const { likeness, kitchenLikeness } = this.#rules;
    const described = ofShop.length > 0 ? ofShop : isProduct ? yield* this.#ofPlatform() : [];

    yield* this.#parts.readingSections();
    yield;
    // The page comes before its data, because only the page can be marked.
    const { home, piece } = this.title;
    const isCosmetic = isCosmeticName(`${piece.text} ${this.category.text}`);
    const search = {
      page: this.#text,
      headings: this.#sections,
      home,
      likeness,
      kitchenLikeness: isCosmetic ? kitchenLikeness : undefined,
      isProduct,
      options: this.#choice.options,
      tried: this.tried,
    };
    const headed = withNames(search.page, listsUnderHeadings(search), home, likeness);
    this.found = described.length > 0 ? described : headed;
    yield;
    const inData = isProduct ? this.#listOfData(search) : [];
    const sources = [described, headed, inData].map((lists) => chosenLists(lists, this.#choice));
    const [first = [], ...others] = ownSources(sources);
    const settled = settle(first, others, likeness);
    if (settled.length > 0 && !settled.every(({ text }) => isShortened(text))) return settled;

    yield;
    const held = isProduct ? yield* this.#listHeldReady(search) : null;
    if (settled.length > 0)
      return held !== null && settled.every(({ text }) => isPreviewOf(text, held.text)) ? [held] : settled;
    if (held !== null) return [held];
    yield;
    const bare = yield* this.#listsAnywhere(search);
    if (bare.length === 0) this.#noteHeadings();
    return bare;
  }

  *#listsAnywhere(search: Search): Steps<LocatedList[]> {
    this.tried.push('a block like a list');
    const page = yield* this.#parts.around(fillersOf(search.isProduct));
    return page === null
      ? []
      : withNames(page, yield* listsAnywhere({ ...search, page }), search.home, search.likeness);
  }

  *#ofPlatform(): Steps<LocatedList[]> {
    const platform = yield* readPlatform(this.#document, this.#rules, this.#parts);
    this.tried.push(...(platform?.tried ?? []));
    return platform?.lists ?? [];
  }

  readonly #isList = (text: string): boolean => holdsList(text, this.#rules.likeness);

  #listOfData(search: Search): LocatedList[] {
    this.tried.push('structured data');
    const lists = listsOfData(this.data, this.#url, search, this.#isList, this.#choice.ids);
    return lists.map((list) => ({ ...list, map: null, source: 'structured-data' }));
  }

  /** A list that the page has for its scripts to show. */
  *#listHeldReady(search: Search): Steps<LocatedList | null> {
    const held = yield* listHeldReady(this.#document, this.#view, search, this.#isList, this.#choice.ids);
    const piece = loosePiece(held?.text ?? '');
    return piece === null ? null : { ...held, ...piece, source: 'structured-data' };
  }

  /** Adds the known headings seen, for repairing the shop file. None of the page's own words. */
  #noteHeadings(): void {
    const seen = this.#sections.filter(({ section }) => !listSections.has(section));
    this.tried.push(...[...new Set(seen.map(({ text }) => `seen: ${text.slice(0, 60)}`))].slice(0, mostSeen));
  }

  get #view(): View {
    return { title: this.title.piece.text, url: this.#url, isFresh: this.#rules.isFresh };
  }

  get #text() {
    return this.#parts.sections.page;
  }

  get #sections() {
    return this.#parts.sections.headings;
  }
}
