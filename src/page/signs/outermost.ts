/**
 * Elements not nested in another of the same kind: parts of a card often carry the card's name too. Expects them in page
 * order.
 */
export function* outermost(elements: Iterable<Element>): Generator<Element> {
  let last: Element | null = null;
  for (const element of elements) {
    if (last?.contains(element)) continue;
    last = element;
    yield element;
  }
}
