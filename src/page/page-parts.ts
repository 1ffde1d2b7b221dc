import { PageElements } from './page-elements';
import { type PageText, readPage } from './page-text';
import { type FoundHeading, findHeadings } from './sections';
import { readStructuredData, type StructuredData } from './structured-data';

/** The text of a part of the page, and the headings in it. */
export interface Part {
  page: PageText;
  headings: readonly FoundHeading[];
}

/** What one look at a page has read so far: several steps ask for the same part. Good for that look alone. */
export class PageParts {
  readonly elements: PageElements;
  readonly #document: Document;
  readonly #parts = new Map<Node, Part>();
  #data: StructuredData | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.elements = new PageElements(document);
  }

  get data(): StructuredData {
    this.#data ??= readStructuredData(this.#document);
    return this.#data;
  }

  under(root: Node): Part {
    const known = this.#parts.get(root);
    if (known !== undefined) return known;
    const page = readPage(root);
    const part = { page, headings: findHeadings(page) };
    this.#parts.set(root, part);
    return part;
  }
}
