import words from '@/headings/words/headings.json';
import type { PageElements } from '../signs/page-elements';
import {
  longestHeading,
  mayBeKnown,
  namingWords,
  readHeading,
  readInlineHeading,
  type Section,
} from '../text/headings';
import { isElement, isText } from '../text/node-kinds';
import { startsLine } from '../text/read-text';
import { isUnread, type Stretch, textsUnder, type Wanted, wayTo } from '../text/reading-scope';
import type { Steps } from '../text/steps';
import { anywhere } from '../text/word-pattern';
import { readRunningHeading } from './running-headings';
import { longestDescription, longestHowTo } from './section-limits';
import { longestSection } from './sections';

/**
 * Where on a page it is worth reading: behind texts that may be headings, within what is called a description,
 * and wherever a part of the page has a tree of its own. It is found text by text, without putting the page
 * together, and says too much rather than too little.
 */

/** Texts that are looked at in one step. */
const aStep = 500;

/** A little more than what is read of a section, so that a line that goes over it is seen to do so. */
const more = 2_000;
/** What follows on the same line. */
const aLine = 300;
const reachOf: Readonly<Record<Section, number>> = {
  list: longestSection + more,
  active: longestSection + more,
  inactive: longestSection + more,
  key: longestDescription + more,
  description: longestDescription + more,
  howTo: longestHowTo + more,
  denied: aLine,
  related: aLine,
  other: aLine,
};
/** A list may be divided by headings of its own; any other heading ends what was before it. */
const dividing: ReadonlySet<Section> = new Set<Section>(['list', 'active', 'inactive', 'key']);

/** Longer texts are no heading, indents and all. */
const longestShort = 200;
/** A part of a page that is longer than this is half of the page. */
const longestPart = 60_000;

/**
 * The words that name a list, in long ones without the first letter: shops set letters apart for show, the first
 * one most of all. Printed and folded, so that pages need not be folded here.
 */
const naming = new RegExp(
  anywhere([...words.naming, ...namingWords].map((word) => (word.length > 7 ? word.slice(1) : word))),
  'i',
);
/** What may part a heading from what follows on its line, and white space that is still to be tidied. */
const parting = /[:：】\]]|\s[-–—]\s|\S\s\s+\S|\S[\n\t]\S/;

/** Everything on the page that is worth reading. */
export function* findWanted(body: Element, elements: PageElements): Steps<Wanted> {
  yield* elements.ready();
  const whole = new Set<Node>(elements.withInnerTree);
  for (const element of elements.of('description')) if (isPart(element)) whole.add(element);
  const from = new Map<Node, Stretch>();
  const known = new Map<string, Section | null>();
  let count = 0;
  const walker = textsUnder(body);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (++count % aStep === 0) yield;
    const text = node.nodeValue ?? '';
    let section = known.get(text);
    if (section === undefined) {
      section = sectionIn(text);
      if (text.length <= longestShort) known.set(text, section);
    }
    if (section !== null && !isUnread(node)) addHint(node, section, from, whole);
  }
  return { whole, from, way: wayTo(body, [...whole, ...from.keys()]) };
}

/** The same, and these elements whole. */
export const andWhole = (wanted: Wanted, body: Element, elements: readonly Element[]): Wanted => ({
  from: wanted.from,
  whole: new Set([...wanted.whole, ...elements]),
  way: new Set([...wanted.way, ...wayTo(body, elements)]),
});

/** Whether an element is a part that can be read whole, not half of the page. */
export const isPart = (element: Element): boolean => (element.textContent ?? '').length <= longestPart;

/** What a text may announce. A piece of a heading counts, if it names the list. */
function sectionIn(text: string): Section | null {
  const head = text.slice(0, longestShort);
  const isShort = text.length <= longestShort;
  if (!parting.test(head) && !naming.test(text) && !(isShort && mayBeKnown(text))) return null;
  const line = text.replace(/\s+/g, ' ').trim();
  const heading = readHeading(line) ?? readInlineHeading(line) ?? readRunningHeading(line);
  if (heading !== null) return heading.section;
  return line.length <= longestHeading && naming.test(line) ? 'list' : null;
}

function addHint(node: Node, section: Section, from: Map<Node, Stretch>, whole: Set<Node>): void {
  let isAlone = true;
  for (const before of alongLine(node, 'previousSibling')) {
    // What stands before it on its line may make it another heading, or none.
    if (isText(before)) from.set(before, from.get(before) ?? { reach: 1, ends: false });
    else whole.add(before);
    isAlone &&= !/\S/.test(before.textContent ?? '');
  }
  for (const after of alongLine(node, 'nextSibling')) isAlone &&= !/\S/.test(after.textContent ?? '');
  from.set(node, { reach: reachOf[section], ends: isAlone && !dividing.has(section) });
}

/** What stands on a node's line before or after it, as far as a heading may reach. */
function* alongLine(node: Node, towards: 'previousSibling' | 'nextSibling'): Generator<Node> {
  let length = 0;
  for (let at: Node = node; length <= longestHeading; ) {
    let next: Node | null = at[towards];
    while (next === null) {
      const { parentElement } = at;
      if (parentElement === null || startsLine(parentElement)) return;
      at = parentElement;
      next = at[towards];
    }
    at = next;
    if (isElement(at) && startsLine(at)) return;
    if (!isText(at) && !isElement(at)) continue;
    yield at;
    length += (at.textContent ?? '').trim().length;
  }
}
