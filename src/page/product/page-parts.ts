import { andWhole, findWanted, isPart } from '../lists/headed-regions';
import { countingFillers } from '../lists/list-likeness';
import { panelsOf } from '../lists/panels';
import { type FoundHeading, findingHeadings } from '../lists/sections';
import { type Fillers, findFillers } from '../lists/unheaded-regions';
import { PageElements } from '../signs/page-elements';
import { readingStructuredData, type StructuredData } from '../signs/structured-data';
import { mostOpening } from '../text/caps';
import type { Section } from '../text/headings';
import { type PageText, readingPage } from '../text/page-text';
import { finish, type Steps } from '../text/steps';
import { gapLine } from '../text/text-writer';

/** The text of a part of the page, and the headings in it. */
export interface Part {
  page: PageText;
  headings: readonly FoundHeading[];
}

/** The fewest elements of a page that is read in parts. */
const smallest = 6_000;

/** Caches what one reading of a page has read so far, because several steps need the same part. */
export class PageParts {
  readonly elements: PageElements;
  /** The element that prints the product's name; null until the title is read. */
  home: Element | null = null;
  readonly #document: Document;
  readonly #leftAt: string | null;
  /** Reading a small page whole takes less time than finding its relevant parts. */
  readonly #isSmall: boolean;
  readonly #parts = new Map<Node, Part>();
  #data: StructuredData | undefined;
  #sections: Part | undefined;

  /** `leftAt`: the address shown, if the document was loaded at another product's: its data may speak of that one. */
  constructor(document: Document, leftAt: string | null = null) {
    this.#document = document;
    this.#leftAt = leftAt;
    this.#isSmall = document.getElementsByTagName('*').length < smallest;
    this.elements = new PageElements(document);
  }

  get data(): StructuredData {
    return finish(this.readingData());
  }

  /** Finds the elements of a page of any shop, and where it is read in parts also what is inside them. */
  *findingElements(): Steps<void> {
    if (this.#isSmall) yield* this.elements.ready();
    else yield* this.elements.readyInside();
  }

  *readingData(): Steps<StructuredData> {
    this.#data ??= yield* readingStructuredData(this.#document, this.#leftAt);
    return this.#data;
  }

  under(root: Node): Part {
    return finish(this.#readingUnder(root));
  }

  *#readingUnder(root: Node): Steps<Part> {
    const known = this.#parts.get(root);
    if (known !== undefined) return known;
    const part = yield* withHeadings(yield* readingPage(root));
    this.#parts.set(root, part);
    return part;
  }

  /** The text of the whole page. */
  *readingAll(): Steps<PageText> {
    return (yield* this.#readingUnder(this.#body)).page;
  }

  /** The parts of the page with fillers close together; null if there are none. */
  *around(fillers: Fillers): Steps<PageText | null> {
    if (this.#isSmall) {
      const { page } = yield* this.#readingUnder(this.#body);
      return (yield* countingFillers(page.map.text, fillers.fewest)) < fillers.fewest ? null : page;
    }
    const wanted = yield* findFillers(this.#body, this.elements, fillers);
    return wanted === null ? null : yield* readingPage(this.#body, wanted);
  }

  /** The parts of the page that may hold a known section, with every heading and what it announces. */
  get sections(): Part {
    return finish(this.readingSections());
  }

  *readingSections(): Steps<Part> {
    if (this.#isSmall) return yield* this.#readingUnder(this.#body);
    this.#sections ??= yield* readSections(this.#body, this.elements);
    return this.#sections;
  }

  get #body(): Element {
    return this.#document.body ?? this.#document.documentElement;
  }
}

const withoutPanel: ReadonlySet<Section> = new Set<Section>(['other', 'related', 'reviews', 'denied']);

function* readSections(body: Element, elements: PageElements): Steps<Part> {
  const wanted = yield* findWanted(body, elements);
  yield;
  const part = yield* withHeadings(yield* readingPage(body, wanted));
  const { page, headings } = part;
  const isList = ({ section }: FoundHeading) => section === 'list' || section === 'inactive';
  const lists = headings.filter(isList);
  const others = headings.filter((heading) => !isList(heading) && !withoutPanel.has(heading.section));
  const opening = [...lists, ...others].slice(0, mostOpening);
  const panels = opening.flatMap((heading) =>
    [...panelsOf(heading)].flat().filter((panel) => isUnread(page, panel) && isPart(panel)),
  );
  if (panels.length === 0) return part;
  // A panel may be far from its heading.
  yield;
  return yield* withHeadings(yield* readingPage(body, andWhole(wanted, body, panels)));
}

function* withHeadings(page: PageText): Steps<Part> {
  return { page, headings: yield* findingHeadings(page) };
}

function isUnread({ map, spans }: PageText, element: Element): boolean {
  const span = spans.get(element);
  return span === undefined || map.text.slice(span.start, span.end).includes(gapLine);
}
