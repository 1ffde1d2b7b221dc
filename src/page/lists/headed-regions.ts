import { late } from '@/text/late';
import type { PageElements } from '../signs/page-elements';
import {
  longestDescription,
  longestHowTo,
  longestIntro,
  longestPart,
  longestSection,
  longestText,
  mostAlong,
  mostDescriptions,
  mostMainHeadings,
} from '../text/caps';
import { headingWords } from '../text/heading-words';
import {
  longestHeading,
  mayBeKnown,
  namingWords,
  readHeading,
  readInlineHeading,
  type Section,
} from '../text/headings';
import { isElement, isText } from '../text/node-kinds';
import { parentElementOf } from '../text/parents';
import { isUnread, type Stretch, TextStep, textsUnder, type Wanted, wayTo } from '../text/reading-scope';
import { shortText, textUpTo } from '../text/short-text';
import { startsLine } from '../text/starts-line';
import type { Steps } from '../text/steps';
import { anywhere } from '../text/word-pattern';
import { readRunningHeading } from './running-headings';

/**
 * Finds the parts of a large page worth reading: after texts that may be headings, inside descriptions, and inside
 * shadow trees and frames. It looks at one text node at a time, without assembling the page, and errs on the side of
 * too much.
 */

/** A margin beyond the longest section, so that a line that crosses the limit is seen to do so. */
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
  reviews: aLine,
  other: aLine,
};
/** Sections that may divide a list; a heading of any other section ends the one before it. */
const dividing: ReadonlySet<Section> = new Set<Section>(['list', 'active', 'inactive', 'key']);

/** Longer texts are not headings, even with indentation. */
const longestShort = 200;

/**
 * The words that name a list. Long words drop their first letter, because shops style it in an element of its own.
 * Both the printed and the folded forms, so that page text need not be folded here.
 */
const naming = late(
  () =>
    new RegExp(
      anywhere(
        [...headingWords.naming, ...namingWords()].map((word) => (word.length > 7 ? word.slice(1) : word)),
      ),
      'i',
    ),
);
/** What separates a heading from the rest of its line, including white space that is not normalised yet. */
const parting = /[:：】\]]|\s[-–—]\s|\S\s\s+\S|\S[\n\t]\S/;
/** A sign of it. Most texts have none, and the question is put to every text of a large page. */
const mayPart = /[:：】\]\n\t]|\s[\s–—-]/;

/** All parts of the page worth reading. */
export function* findWanted(body: Element, elements: PageElements): Steps<Wanted> {
  const whole = new Set<Node>(yield* elements.readyInside());
  for (const element of elements.of('description').slice(0, mostDescriptions))
    if (isPart(element)) whole.add(element);
  const from = new Map<Node, Stretch>();
  const known = new Map<string, Section | null>();
  const step = new TextStep();
  const walker = textsUnder(body);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').slice(0, longestText);
    if (step.isFullWith(text)) yield;
    let section = known.get(text);
    if (section === undefined) {
      section = sectionIn(text);
      // Longer ones hardly repeat.
      if (text.length <= longestHeading) known.set(text, section);
    }
    if (section !== null && !isUnread(node)) addHint(node, section, from, whole);
  }
  for (const title of [...body.getElementsByTagName('h1')].slice(0, mostMainHeadings)) {
    const first = textsUnder(title).nextNode();
    if (first !== null && !from.has(first)) from.set(first, { reach: longestIntro + more, ends: false });
  }
  return { whole, from, way: wayTo(body, [...whole, ...from.keys()]) };
}

/** The same parts, plus these elements whole. */
export const andWhole = (wanted: Wanted, body: Element, elements: readonly Element[]): Wanted => ({
  from: wanted.from,
  whole: new Set([...wanted.whole, ...elements]),
  way: new Set([...wanted.way, ...wayTo(body, elements)]),
});

/** Whether an element is small enough to be read whole. */
export const isPart = (element: Element): boolean => textUpTo(element, longestPart) !== null;

/** The section that a text may announce. A fragment of a heading counts if it names the list. */
function sectionIn(text: string): Section | null {
  const head = text.slice(0, longestShort);
  const isShort = text.length <= longestShort;
  const isParted = mayPart.test(head) && parting.test(head);
  if (!isParted && !naming().test(text) && !(isShort && mayBeKnown(text))) return null;
  const line = text.replace(/\s+/g, ' ').trim();
  const heading = readHeading(line) ?? readInlineHeading(line) ?? readRunningHeading(line);
  if (heading !== null) return heading.section;
  return line.length <= longestHeading && naming().test(line) ? 'list' : null;
}

function addHint(node: Node, section: Section, from: Map<Node, Stretch>, whole: Set<Node>): void {
  let isAlone = true;
  for (const before of alongLine(node, 'previousSibling')) {
    // Text before it on the same line may make it another heading, or none.
    if (isText(before)) from.set(before, from.get(before) ?? { reach: 1, ends: false });
    else whole.add(before);
    isAlone &&= isBlank(before);
  }
  for (const after of alongLine(node, 'nextSibling')) isAlone &&= isBlank(after);
  from.set(node, { reach: reachOf[section], ends: isAlone && !dividing.has(section) });
}

/** The nodes before or after a node on its line, as far as a heading can reach. */
function* alongLine(node: Node, towards: 'previousSibling' | 'nextSibling'): Generator<Node> {
  let length = 0;
  let count = 0;
  for (let at: Node = node; length <= longestHeading && count < mostAlong; count++) {
    let next: Node | null = at[towards];
    while (next === null) {
      const parent = parentElementOf(at);
      if (parent === null || startsLine(parent)) return;
      at = parent;
      next = at[towards];
    }
    at = next;
    if (isElement(at) && startsLine(at)) return;
    if (!isText(at) && !isElement(at)) continue;
    yield at;
    length += isText(at)
      ? at.data.trim().length
      : (shortText(at, longestHeading)?.length ?? longestHeading + 1);
  }
}

const isBlank = (node: Node): boolean => (isText(node) ? !/\S/.test(node.data) : shortText(node, 0) === '');
