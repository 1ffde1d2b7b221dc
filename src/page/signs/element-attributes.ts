/**
 * A property is read faster than an attribute, and nearly every element of a page is asked. A form's may be its field of
 * that name, and a drawing's class is an object.
 */

/** The class of an element as written, or nothing. */
export function classOf(element: Element): string {
  const name: unknown = element.className;
  return typeof name === 'string' ? name : (element.getAttribute('class') ?? '');
}

/** Its id, or nothing. */
export function idOf(element: Element): string {
  const id: unknown = element.id;
  return typeof id === 'string' ? id : (element.getAttribute('id') ?? '');
}
