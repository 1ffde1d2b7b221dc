import { frameDocumentOf, shadowRootOf } from './inner-roots';
import { block, unread } from './tags';

/**
 * Page text and the way back to it. One walk over the text nodes gives a string (runs of white space are one
 * space, a new block is a new line) and a map from its offsets to text nodes. Only text nodes are read: no
 * layout is forced, hidden panels count, and nothing on the page is changed.
 */

/** The part `[start, end)` of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Characters that stand one to one in a text node: `text[at + i]` is `node.data[from + i]`. */
interface Run {
  at: number;
  node: Text;
  from: number;
  length: number;
}

export class TextMap {
  readonly #runs: readonly Run[];
  readonly #shift: number;

  /** `shift` is where this text starts within the text that the runs count in. */
  constructor(
    readonly text: string,
    runs: readonly Run[],
    shift = 0,
  ) {
    this.#runs = runs;
    this.#shift = shift;
  }

  /** A part of this text with its own offsets, white space around it left out. */
  slice(start: number, end: number): TextMap {
    const part = this.text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    return new TextMap(part.trim(), this.#runs, this.#shift + start + lead);
  }

  /**
   * Where `[start, end)` stands on the page: one Range for each text node, in reading order.
   * Empty if the page no longer shows these words there (a node was removed or rewritten).
   */
  ranges(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    for (const { node, from, to, expected } of this.#parts(start, end)) {
      if (!node.isConnected || plain(node.data.slice(from, to)) !== expected) return [];
      const last = ranges.at(-1);
      if (last !== undefined && last.endContainer === node) {
        last.setEnd(node, to);
      } else {
        const range = node.ownerDocument.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        ranges.push(range);
      }
    }
    return ranges;
  }

  /** The text node that holds the first printed character at or after `offset`; null at the end. */
  nodeAt(offset: number): Text | null {
    return this.#runs[this.#firstRunAfter(offset + this.#shift)]?.node ?? null;
  }

  /** The text nodes of `[start, end)`, each with the number of its characters in there. */
  *nodes(start: number, end: number): Generator<{ node: Text; length: number }> {
    for (const { node, from, to } of this.#parts(start, end)) yield { node, length: to - from };
  }

  *#parts(start: number, end: number) {
    const first = start + this.#shift;
    const last = Math.min(end, this.text.length) + this.#shift;
    for (let index = this.#firstRunAfter(first); index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (run === undefined || run.at >= last) return;
      const skip = Math.max(0, first - run.at);
      const take = Math.min(run.length, last - run.at);
      const textAt = run.at - this.#shift;
      yield {
        node: run.node,
        from: run.from + skip,
        to: run.from + take,
        expected: this.text.slice(textAt + skip, textAt + take),
      };
    }
  }

  /** Index of the first run that ends after `at`. */
  #firstRunAfter(at: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && run.at + run.length <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export interface ReadOptions {
  /** What a new block is written as: a new line, or a visible separator for breadcrumbs. */
  lineBreak?: string;
  /** A space between two inline elements that touch (`<a>Brand</a><span>Name</span>`): right for titles only. */
  spaced?: boolean;
  /** Filled with where each element's text stands. */
  spans?: Map<Element, Span>;
}

/** Reads the text under one or several roots, each starting on a new line. */
export function readText(roots: Node | Iterable<Node>, options: ReadOptions = {}): TextMap {
  const writer = new Writer(options.lineBreak ?? '\n');
  for (const root of 'nodeType' in roots ? [roots] : roots) {
    writer.breakLine();
    // A fragment or a shadow root is only its children.
    if (isText(root) || isElement(root)) walk(root, writer, options);
    else for (const child of root.childNodes) walk(child, writer, options);
  }
  return new TextMap(writer.text(), writer.runs);
}

/** Collects text; white space and line breaks are written only once something follows them. */
class Writer {
  readonly runs: Run[] = [];
  readonly #lineBreak: string;
  #text = '';
  #length = 0;
  #pending: '' | ' ' | 'break' = '';

  constructor(lineBreak: string) {
    this.#lineBreak = lineBreak;
  }

  /** Where the next character will stand, a pending space included. */
  get next(): number {
    if (this.#length === 0 || this.#pending === '') return this.#length;
    return this.#length + (this.#pending === 'break' ? this.#lineBreak.length : 1);
  }

  get length(): number {
    return this.#length;
  }

  breakLine(): void {
    this.#pending = 'break';
  }

  space(): void {
    if (this.#pending === '') this.#pending = ' ';
  }

  add(node: Text): void {
    const { data } = node;
    if (data === '') return;
    // Most texts are words with single spaces between them: one run, as it stands.
    if (single.test(data)) {
      this.#flush();
      this.runs.push({ at: this.#length, node, from: 0, length: data.length });
      this.#write(data);
      return;
    }
    // Runs in which every white space is a single character map one to one; longer white space parts them.
    const pattern = /\S+(?:\s\S+)*/g;
    let end = 0;
    for (let match = pattern.exec(data); match !== null; match = pattern.exec(data)) {
      if (match.index > 0) this.space();
      this.#flush();
      const [words] = match;
      this.runs.push({ at: this.#length, node, from: match.index, length: words.length });
      this.#write(plain(words));
      end = match.index + words.length;
    }
    if (end < data.length) this.space();
  }

  text(): string {
    return this.#text;
  }

  #flush(): void {
    if (this.#length > 0 && this.#pending !== '')
      this.#write(this.#pending === 'break' ? this.#lineBreak : ' ');
    this.#pending = '';
  }

  #write(text: string): void {
    this.#text += text;
    this.#length += text.length;
  }
}

const single = /^[^\s]+(?: [^\s]+)*$/;

const plain = (text: string): string => text.replace(/\s/g, ' ');

/** An element that the walk is inside of. */
interface Frame {
  element: Element;
  start: number;
  breaks: boolean;
  /** What a slot was given, or null where the children are simply siblings. */
  given: readonly Node[] | null;
  place: number;
  next: Node | null;
}

/** Depth first with a stack of its own: pages may nest deeper than calls can. */
function walk(root: Node, writer: Writer, { spans, spaced = false }: ReadOptions): void {
  const stack: Frame[] = [];
  let node: Node | null = root;
  for (;;) {
    if (node === null) {
      const frame = stack.pop();
      if (frame === undefined) return;
      if (spans !== undefined && writer.length > frame.start) {
        spans.set(frame.element, { start: frame.start, end: writer.length });
      }
      if (frame.breaks) writer.breakLine();
    } else if (isText(node)) {
      writer.add(node);
    } else if (isElement(node)) {
      enter(node, node.localName, stack, writer, spaced);
    }
    const frame = stack.at(-1);
    if (frame === undefined) return;
    if (frame.given === null) {
      node = frame.next;
      frame.next = node?.nextSibling ?? null;
    } else {
      node = frame.given[frame.place] ?? null;
      frame.place++;
    }
  }
}

/** Goes into an element, unless nobody reads it. Its name is asked for once: a page has tens of thousands. */
function enter(element: Element, name: string, stack: Frame[], writer: Writer, spaced: boolean): void {
  if (name === 'iframe') {
    const inner = frameDocumentOf(element)?.body ?? null;
    writer.breakLine();
    const given = inner === null ? [] : [inner];
    stack.push({ element, start: writer.next, breaks: true, given, place: 0, next: null });
  } else if (!unread.has(name)) {
    const breaks = startsLine(element, name);
    if (breaks) writer.breakLine();
    else if (spaced && isElement(element.previousSibling)) writer.space();
    const given = name === 'slot' && isSlot(element) ? givenTo(element) : null;
    const inner = noHost.has(name) ? null : shadowRootOf(element);
    const next = given === null ? (inner ?? element).firstChild : null;
    stack.push({ element, start: writer.next, breaks, given, place: 0, next });
  }
}

/** Frequent elements that the standard lets have no shadow tree. */
const noHost: ReadonlySet<string> = new Set('a b li td tr ul'.split(' '));

function startsLine(element: Element, name: string): boolean {
  if (block.has(name)) return true;
  // Links and spans are made into tabs and buttons by their role.
  const role = name === 'a' || name === 'span' ? element.getAttribute('role') : null;
  return role === 'tab' || role === 'button' || role === 'heading' || role === 'listitem';
}

/** The nodes that a slot shows; null where it shows its own children. */
function givenTo(slot: HTMLSlotElement): readonly Node[] | null {
  const given = slot.assignedNodes();
  return given.length > 0 ? given : null;
}

// By type, not by class: a document of another realm (a frame, a test) has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node | null): node is Element => node?.nodeType === Node.ELEMENT_NODE;
const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';
