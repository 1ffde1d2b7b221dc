/** Tells which names in a page's markup are likely to survive the shop's next release. Runs in a page. */

/** A class must contain one of these words to be used; others may be generated ("css-1ue8dmw", "diyyNr"). */
const speaking =
  /ingred|inci(?![a-z])|compos|inhalt|zutat|sklad|sastav|produ[ck]t|details?|description|accordion|collaps|tab(?:s|-|_|$)|panel|flyout|attribute|metafield|info/i;
const made = /\d|^(?:css|sc|jss|emotion|svelte|styled|v|radix|headlessui|mui)-|[a-z][A-Z][a-z]?[A-Z]/;

const testAttributes = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-at',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'data-section',
] as const;

export const isLastingId = (id: string): boolean =>
  id.length <= 60 && /^[a-z][\w-]*$/i.test(id) && !made.test(id);

export const isLastingClass = (name: string): boolean =>
  name.length <= 70 && /^[a-z][\w-]*$/i.test(name) && !made.test(name) && speaking.test(name);

/** The attributes of an element that the shop's own tests rely on, as [name, value]. */
export function testAttributesOf(element: Element): [string, string][] {
  return testAttributes.flatMap((name): [string, string][] => {
    const value = element.getAttribute(name) ?? '';
    return value !== '' && value.length <= 80 && !/["\\\n]|\d{4}/.test(value) ? [[name, value]] : [];
  });
}

/** A selector that matches only this element, by a lasting name; null if it has none. */
export function lastingSelector(element: Element): string | null {
  const candidates = [
    ...(isLastingId(element.id) ? [`#${element.id}`] : []),
    ...testAttributesOf(element).map(([name, value]) => `[${name}="${value}"]`),
    ...[...element.classList].filter(isLastingClass).map((name) => `.${name}`),
  ];
  const leadsHere = (selector: string) => {
    const found = element.ownerDocument.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  return candidates.find(leadsHere) ?? null;
}

/** The nearest element that has such a selector: `element` or an ancestor. */
export function nearestLasting(element: Element | null): { element: Element; selector: string } | null {
  for (let each = element; each !== null && each.tagName !== 'BODY'; each = each.parentElement) {
    const selector = lastingSelector(each);
    if (selector !== null) return { element: each, selector };
  }
  return null;
}
