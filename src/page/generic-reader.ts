import type { Platform } from '@/shops/schema';
import { readCategory } from './category';
import { readClaims, readHowTo } from './claims';
import { listInDataScripts } from './data-scripts';
import { listsAnywhere, listsUnderHeadings } from './find-lists';
import type { LikenessOf } from './list-likeness';
import type { LocatedList } from './located';
import { type PageText, readPage } from './page-text';
import { emptyPiece, loosePiece, type Piece, pieceOf } from './piece';
import { holdsList, readPlatform } from './read-shop';
import { type FoundHeading, findHeadings } from './sections';
import { readStructuredData, type StructuredData } from './structured-data';
import { readTitle, type Title } from './title';

export interface Rules {
  platforms: readonly Platform[];
  likeness: LikenessOf;
}

/**
 * Reads a page of a shop that nobody described. Each part is read when it is asked for, and the document is
 * walked at most once.
 */
export class GenericReader {
  /** The steps tried for the list and the headings seen. */
  readonly tried: string[] = [];
  readonly #document: Document;
  readonly #rules: Rules;
  #data: StructuredData | undefined;
  #page: PageText | undefined;
  #headings: readonly FoundHeading[] | undefined;
  #title: Title | undefined;

  constructor(document: Document, rules: Rules) {
    this.#document = document;
    this.#rules = rules;
  }

  get data(): StructuredData {
    this.#data ??= readStructuredData(this.#document);
    return this.#data;
  }

  get title(): Title {
    this.#title ??= readTitle(this.#document, () => this.#text, this.data);
    return this.#title;
  }

  get brand(): Piece {
    return loosePiece(this.data.brand) ?? emptyPiece;
  }

  get category(): Piece {
    return readCategory(this.#document, this.data);
  }

  get howTo(): Piece {
    return readHowTo(this.#text, this.#sections, this.title.home);
  }

  /** What the shop says of the product; `taken` are the texts of its lists. */
  claims(taken: readonly string[]): Piece[] {
    return readClaims(this.#document, this.#text, this.#sections, this.title.home, this.data, taken);
  }

  /** The lists. Data is believed only where the page shows one product, and a bare block more easily there. */
  lists(isProduct: boolean): LocatedList[] {
    const { likeness, platforms } = this.#rules;
    const platform = isProduct ? readPlatform(this.#document, platforms, likeness) : null;
    this.tried.push(...(platform?.tried ?? []));
    if (platform !== null && platform.lists.length > 0) return platform.lists;

    // What stands on the page comes before what its data says: only the page can be marked.
    const { home } = this.title;
    const search = {
      page: this.#text,
      headings: this.#sections,
      home,
      likeness,
      isProduct,
      tried: this.tried,
    };
    const headed = listsUnderHeadings(search);
    if (headed.length > 0) return headed.map((map) => ({ ...pieceOf(map), source: 'heading' }));

    const loose = isProduct ? this.#listInData() : null;
    if (loose !== null) return [{ ...loose, source: 'structured-data' }];
    return listsAnywhere(search).map((map) => ({ ...pieceOf(map), source: 'heading' }));
  }

  #listInData(): Piece | null {
    this.tried.push('structured data');
    const isList = (text: string) => holdsList(text, this.#rules.likeness);
    if (isList(this.data.ingredients)) return loosePiece(this.data.ingredients);
    return loosePiece(listInDataScripts(this.#document, this.title.piece.text, isList) ?? '');
  }

  get #text(): PageText {
    this.#page ??= readPage(this.#document.body ?? this.#document.documentElement);
    return this.#page;
  }

  get #sections(): readonly FoundHeading[] {
    this.#headings ??= findHeadings(this.#text);
    return this.#headings;
  }
}
