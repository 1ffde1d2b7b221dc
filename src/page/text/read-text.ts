import type { Span } from '@/text/span';
import { charactersPerStep, nodesPerStep } from './caps';
import { isAddedForReaders, isTwin } from './for-readers';
import { frameDocumentOf, shadowRootOf } from './inner-roots';
import { isRowOfNames, isRowOfParts } from './name-elements';
import { isElement, isText } from './node-kinds';
import { everything, hasWords, type Scope, scopeOf, type Wanted } from './reading-scope';
import { finish, type Steps } from './steps';
import { block, unread } from './tags';
import { TextMap } from './text-map';
import { TextWriter } from './text-writer';
import { isTooltipOfName } from './tooltips';

/**
 * Reads the text of a page. One walk over the text nodes gives a string (runs of white space are one space, a
 * new block is a new line) and a map from its offsets to text nodes. Only text nodes are read: no layout is
 * forced, hidden panels count, and nothing on the page is changed.
 */

export interface ReadOptions {
  /** What a new block is written as: a new line, or a visible separator for breadcrumbs. */
  lineBreak?: string;
  /** Put a space between inline elements that touch (`<a>Brand</a><span>Name</span>`). Use for titles only. */
  spaced?: boolean;
  /** Filled with the span of each element's text. */
  spans?: Map<Element, Span>;
  /** Reads only these parts; each skipped part leaves a `gapLine`. */
  wanted?: Wanted;
  /** Stops soon after this many characters, for callers with a limit. */
  most?: number;
}

/** Reads the text under one or several roots, each starting on a new line. */
export const readText = (roots: Node | Iterable<Node>, options: ReadOptions = {}): TextMap =>
  finish(readingText(roots, options));

/** The same in steps. */
export function* readingText(roots: Node | Iterable<Node>, options: ReadOptions = {}): Steps<TextMap> {
  const writer = new TextWriter(options.lineBreak ?? '\n');
  for (const root of 'nodeType' in roots ? [roots] : roots) {
    writer.breakLine();
    // A fragment or a shadow root is only its children.
    const tops = isText(root) || isElement(root) ? [root] : root.childNodes;
    let count = 0;
    for (const top of tops) {
      if (++count % nodesPerStep === 0) yield;
      const walk = new Walk(top, writer, options);
      while (!walk.goOn(nodesPerStep)) {
        if (writer.length > (options.most ?? Number.POSITIVE_INFINITY)) break;
        yield;
      }
    }
  }
  return new TextMap(writer.text(), writer.runs);
}

/** An element that is being walked. */
interface Frame {
  element: Element;
  /** Its inline children are names, or the parts of a row: each is a line. Null until the first one asks. */
  isRow: boolean | null;
  start: number;
  breaks: boolean;
  /** A `<sup>`. */
  raised: boolean;
  /** The nodes assigned to a slot, or null to walk the children. */
  given: readonly Node[] | null;
  place: number;
  next: Node | null;
}

/** Walks depth first with an explicit stack, because pages may nest deeper than the call stack allows. */
class Walk {
  readonly #stack: Frame[] = [];
  readonly #scope: Scope;
  readonly #writer: TextWriter;
  readonly #options: ReadOptions;
  #node: Node | null;

  constructor(root: Node, writer: TextWriter, options: ReadOptions) {
    this.#node = root;
    this.#writer = writer;
    this.#options = options;
    this.#scope = options.wanted === undefined ? everything : scopeOf(options.wanted);
  }

  /** Walks over at most this many nodes and the characters of one step; true at the end. */
  goOn(most: number): boolean {
    const { spans, spaced = false } = this.#options;
    const scope = this.#scope;
    const stack = this.#stack;
    const writer = this.#writer;
    let node = this.#node;
    const full = writer.length + charactersPerStep;
    for (let count = 0; count < most && writer.length < full; count++) {
      if (node === null) {
        const frame = stack.pop();
        if (frame === undefined) return true;
        if (spans !== undefined && writer.length > frame.start) {
          spans.set(frame.element, { start: frame.start, end: writer.length });
        }
        if (frame.breaks) writer.breakLine();
        scope.leave(frame.element);
      } else if (isText(node)) {
        if (scope.takes(node, writer.next)) writer.add(node, stack.at(-1)?.raised);
        else if (!writer.isAtGap && /\S/.test(node.data)) writer.gap();
      } else if (isElement(node)) {
        const name = node.localName;
        if (name !== 'iframe' && (unread.has(name) || isForReaders(node, name) || isTooltipOfName(node))) {
          // Skips code, text that repeats visible text or adds to it for screen readers, and what explains a name.
        } else if (scope.enters(node, writer.next)) enter(node, name, stack, writer, spaced);
        else if (!writer.isAtGap && hasWords(node)) writer.gap();
      }
      const frame = stack.at(-1);
      if (frame === undefined) return true;
      if (frame.given === null) {
        node = frame.next;
        frame.next = node?.nextSibling ?? null;
      } else {
        node = frame.given[frame.place] ?? null;
        frame.place++;
      }
    }
    this.#node = node;
    return false;
  }
}

const isForReaders = (element: Element, name: string): boolean =>
  isTwin(element, name) || isAddedForReaders(element, name);

/** Enters an element. `name` is passed in, because reading `localName` costs and a page has tens of thousands. */
function enter(element: Element, name: string, stack: Frame[], writer: TextWriter, spaced: boolean): void {
  writer.beginElement();
  if (name === 'iframe') {
    const inner = frameDocumentOf(element)?.body ?? null;
    writer.breakLine();
    const given = inner === null ? [] : [inner];
    stack.push({
      element,
      isRow: false,
      start: writer.next,
      breaks: true,
      raised: false,
      given,
      place: 0,
      next: null,
    });
  } else {
    const breaks = startsLine(element, name) || isOfRow(stack.at(-1), element);
    if (breaks) writer.breakLine();
    else if (spaced && isElement(element.previousSibling)) writer.space();
    const given = name === 'slot' && isSlot(element) ? givenTo(element) : null;
    const inner = noHost.has(name) ? null : shadowRootOf(element);
    const next = given === null ? (inner ?? element).firstChild : null;
    const raised = name === 'sup' || stack.at(-1)?.raised === true;
    stack.push({ element, isRow: null, start: writer.next, breaks, raised, given, place: 0, next });
  }
}

/** Whether only style or white space parts an inline element from those beside it. */
function isOfRow(frame: Frame | undefined, element: Element): boolean {
  if (frame === undefined || element.parentNode !== frame.element) return false;
  frame.isRow ??= isRowOfNames(frame.element) || isRowOfParts(frame.element);
  return frame.isRow;
}

/** Frequent elements that cannot host a shadow tree. */
const noHost: ReadonlySet<string> = new Set('a b li td tr ul'.split(' '));

/** Whether an element starts a new line, and ends one. */
export function startsLine(element: Element, name = element.localName): boolean {
  if (block.has(name)) return true;
  // Links and spans become tabs, buttons and cells through their role.
  const role = name === 'a' || name === 'span' ? element.getAttribute('role') : null;
  return role !== null && blockRoles.has(role);
}

const blockRoles: ReadonlySet<string> = new Set(
  'button cell columnheader definition gridcell heading listitem row rowheader tab term'.split(' '),
);

/** The nodes that a slot shows; null where it shows its own children. */
function givenTo(slot: HTMLSlotElement): readonly Node[] | null {
  const given = slot.assignedNodes();
  return given.length > 0 ? given : null;
}

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';
