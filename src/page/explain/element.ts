/** Creates an element for our own shadow roots. Strings become text nodes, never markup. */
export function make(
  document: Document,
  tag: string,
  className: string,
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}
