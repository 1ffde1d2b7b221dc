import type { PageElements } from '../signs/page-elements';
import { longestText } from '../text/caps';
import { isUnread, type Stretch, TextStep, textsUnder, type Wanted, wayTo } from '../text/reading-scope';
import type { Steps } from '../text/steps';
import { countFillers, countingFillers } from './list-likeness';

/** What identifies a list without a heading: this many plain fillers within this many characters. */
export interface Fillers {
  fewest: number;
  within: number;
}

/** The parts of the page around fillers that are as close together as in a list; null if there are none. */
export function* findFillers(
  body: Element,
  elements: PageElements,
  { fewest, within }: Fillers,
): Steps<Wanted | null> {
  const whole = new Set<Node>(yield* elements.readyInside());
  // A quick check first: `textContent` includes code and joins words, so it can only count too many.
  if (whole.size === 0 && (yield* countingFillers(body.textContent ?? '', fewest)) < fewest) return null;
  const from = new Map<Node, Stretch>();
  // Allows for indentation, which a list does not have.
  const longest = 3 * within;
  /** The text nodes in which a list may begin, and those that name fillers. */
  const before = lastOf<{ node: Node; at: number }>();
  const fillers = lastOf<{ at: number }>();
  let at = 0;
  const step = new TextStep();
  const walker = textsUnder(body);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').slice(0, longestText);
    if (step.isFullWith(text)) yield;
    if (!/\S/.test(text) || isUnread(node)) continue;
    const start = at - longest;
    before.add({ node, at }, start);
    const count = countFillers(text, fewest);
    for (let found = 0; found < count; found++) fillers.add({ at }, start);
    const first = count > 0 && fillers.count() >= fewest ? before.first() : undefined;
    if (first !== undefined)
      from.set(first.node, { reach: at - first.at + text.length + within, ends: false });
    at += text.length;
  }
  return whole.size === 0 && from.size === 0
    ? null
    : { whole, from, way: wayTo(body, [...whole, ...from.keys()]) };
}

/** A sliding window over things in page order. */
function lastOf<T extends { at: number }>() {
  let kept: T[] = [];
  let first = 0;
  return {
    add(thing: T, from: number) {
      kept.push(thing);
      while ((kept[first]?.at ?? from) < from) first++;
      if (first * 2 < kept.length) return;
      kept = kept.slice(first);
      first = 0;
    },
    first: () => kept[first],
    count: () => kept.length - first,
  };
}
