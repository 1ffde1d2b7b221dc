import { block } from './tags';

/** Whether an element starts a new line, and ends one. */
export const startsLine = (element: Element): boolean =>
  block.has(element.localName) || hasLineRole(element, element.localName);

/** Links and spans become tabs, buttons and cells through their role. */
export function hasLineRole(element: Element, name: string): boolean {
  const role = name === 'a' || name === 'span' ? element.getAttribute('role') : null;
  return role !== null && blockRoles.has(role);
}

const blockRoles: ReadonlySet<string> = new Set(
  'button cell columnheader definition gridcell heading listitem row rowheader tab term'.split(' '),
);
