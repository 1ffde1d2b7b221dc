import type { Span } from '@/text/span';
import { charactersPerStep } from './caps';
import { isForReaders } from './for-readers';
import { frameDocumentOf, shadowRootOf } from './inner-roots';
import { isRowOfNames, isRowOfParts } from './name-elements';
import { isElement, isText } from './node-kinds';
import { hasWords, type Scope, scopeOf, type Wanted } from './reading-scope';
import { isSign } from './signs';
import { hasLineRole } from './starts-line';
import { block, unread } from './tags';
import type { TextWriter } from './text-writer';
import { isTooltipOfName } from './tooltips';

/** What a walk is to do beside writing. */
interface WalkOptions {
  spaced?: boolean;
  spans?: Map<Element, Span>;
  wanted?: Wanted;
}

/** An element that is being walked. */
interface Frame {
  element: Element;
  /** It starts a line by its name. */
  isBlock: boolean;
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
export class Walk {
  readonly #stack: Frame[] = [];
  /** Null where everything is read. */
  readonly #scope: Scope | null;
  readonly #writer: TextWriter;
  readonly #options: WalkOptions;
  #node: Node | null;

  constructor(root: Node, writer: TextWriter, options: WalkOptions) {
    this.#node = root;
    this.#writer = writer;
    this.#options = options;
    this.#scope = options.wanted === undefined ? null : scopeOf(options.wanted);
  }

  /** Walks over at most this many nodes and the characters of one step; true at the end. */
  goOn(most: number): boolean {
    const { spans, spaced = false } = this.#options;
    const scope = this.#scope;
    const stack = this.#stack;
    const writer = this.#writer;
    let node = this.#node;
    let frame = stack.at(-1);
    const full = writer.length + charactersPerStep;
    for (let count = 0; count < most && writer.length < full; count++) {
      if (node === null) {
        if (frame === undefined) return true;
        stack.pop();
        if (spans !== undefined && writer.length > frame.start) {
          spans.set(frame.element, { start: frame.start, end: writer.length });
        }
        if (frame.breaks) writer.breakLine();
        scope?.leave(frame.element);
        frame = stack.at(-1);
      } else if (isText(node)) {
        if (scope === null || scope.takes(node, writer.next)) writer.add(node, frame?.raised);
        else if (!writer.isAtGap && /\S/.test(node.data)) writer.gap();
      } else if (isElement(node)) {
        const name = node.localName;
        const isBlock = block.has(name);
        if (isPassedOver(node, name, isBlock)) {
          // Skips code, text that repeats visible text or adds to it for screen readers, and what explains a name.
        } else if (scope === null || scope.enters(node, writer.next)) {
          frame = entered(node, name, isBlock, frame, writer, spaced);
          stack.push(frame);
        } else if (!writer.isAtGap && hasWords(node)) writer.gap();
      }
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

/** What is known of an element is passed in, because asking the page costs and it has tens of thousands of elements. */
function isPassedOver(element: Element, name: string, isBlock: boolean): boolean {
  if (name === 'iframe') return false;
  if (unread.has(name) || ((!isBlock || name === 'button') && isSign(element))) return true;
  return (!isBlock && isForReaders(element)) || isTooltipOfName(element);
}

/** Enters an element. */
function entered(
  element: Element,
  name: string,
  isBlock: boolean,
  around: Frame | undefined,
  writer: TextWriter,
  spaced: boolean,
): Frame {
  writer.beginElement();
  if (name === 'iframe') {
    const inner = frameDocumentOf(element)?.body ?? null;
    writer.breakLine();
    const given = inner === null ? [] : [inner];
    const start = writer.next;
    return {
      element,
      isBlock,
      isRow: false,
      start,
      breaks: true,
      raised: false,
      given,
      place: 0,
      next: null,
    };
  }
  const breaks = isBlock || hasLineRole(element, name) || isOfRow(around, element);
  if (breaks) writer.breakLine();
  else if (spaced && isElement(element.previousSibling)) writer.space();
  const given = name === 'slot' && isSlot(element) ? givenTo(element) : null;
  const inner = noHost.has(name) ? null : shadowRootOf(element, name);
  const next = given === null ? (inner ?? element).firstChild : null;
  const raised = name === 'sup' || around?.raised === true;
  return { element, isBlock, isRow: null, start: writer.next, breaks, raised, given, place: 0, next };
}

/** Whether only style or white space parts an inline element from those beside it. */
function isOfRow(frame: Frame | undefined, element: Element): boolean {
  if (frame === undefined || element.parentNode !== frame.element) return false;
  frame.isRow ??= isRowOfNames(frame.element) || isRowOfParts(frame.element);
  return frame.isRow;
}

/** Frequent elements that cannot host a shadow tree. */
const noHost: ReadonlySet<string> = new Set('a b li td tr ul'.split(' '));

/** The nodes that a slot shows; null where it shows its own children. */
function givenTo(slot: HTMLSlotElement): readonly Node[] | null {
  const given = slot.assignedNodes();
  return given.length > 0 ? given : null;
}

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';
