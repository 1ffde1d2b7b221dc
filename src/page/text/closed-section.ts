import { parentOf } from './inner-roots';

/** A closed section of a page, by the button that opens it. */
export interface ClosedSection {
  button: Element;
  /** What the button says; null if it says nothing, or far more than a name. */
  name: string | null;
}

const longestName = 60;

/** The outermost closed section around words that are hidden, where the page says what opens it; null where it does not. */
export function closedSection(ranges: readonly Range[]): ClosedSection | null {
  const [first] = ranges;
  let found: Element | null = null;
  let at = first === undefined ? null : parentOf(first.startContainer);
  for (; at !== null; at = parentOf(at)) found = openerOf(at) ?? found;
  return found === null ? null : { button: found, name: nameOf(found) };
}

/** What opens an element: the summary of its details, the control that names it, or the one that it is named by. */
function openerOf(element: Element): Element | null {
  if (element instanceof HTMLDetailsElement && !element.open) {
    return [...element.children].find(({ localName }) => localName === 'summary') ?? null;
  }
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const id = element.getAttribute('id') ?? '';
  const controls =
    id === ''
      ? []
      : [...root.querySelectorAll('[aria-controls]')].filter((each) =>
          (each.getAttribute('aria-controls') ?? '').split(/\s+/).includes(id),
        );
  const label = element.getAttribute('aria-labelledby');
  const named = label === null ? null : root.getElementById(label);
  return (
    [...controls, named].find((each) => each !== null && isShown(each) && !each.contains(element)) ?? null
  );
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

function nameOf(button: Element): string | null {
  const name = (button.textContent ?? '').replace(/\s+/g, ' ').trim();
  return name === '' || name.length > longestName ? null : name;
}
