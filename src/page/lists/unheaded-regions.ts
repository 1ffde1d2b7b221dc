import type { PageElements } from '../signs/page-elements';
import { isUnread, type Stretch, textsUnder, type Wanted, wayTo } from '../text/reading-scope';
import type { Steps } from '../text/steps';
import { countFillers } from './list-likeness';

/** Texts that are looked at in one step. */
const aStep = 500;

/** What a list without a heading is known by: so many plain fillers within so many characters. */
export interface Fillers {
  fewest: number;
  within: number;
}

/** Whatever on the page is as close to fillers as a list of them would be; null where nothing is. */
export function* findFillers(
  body: Element,
  elements: PageElements,
  { fewest, within }: Fillers,
): Steps<Wanted | null> {
  yield* elements.ready();
  const whole = new Set<Node>(elements.withInnerTree);
  // The browser's own text of the page comes quickly: code is in it, and words have run together.
  if (whole.size === 0 && countFillers(body.textContent ?? '', fewest) < fewest) return null;
  const from = new Map<Node, Stretch>();
  // Indents count here, and not in a list.
  const longest = 3 * within;
  /** The texts that a list with a filler in the next one may begin in, and those that name fillers. */
  const before = lastOf<{ node: Node; at: number }>();
  const fillers = lastOf<{ at: number }>();
  let at = 0;
  let seen = 0;
  const walker = textsUnder(body);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (++seen % aStep === 0) yield;
    const text = node.nodeValue ?? '';
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

/** Things in the page's order, of which those before a place are let go. */
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
