/** Makes an element of our own, inside our own shadow root: text goes in as text, whatever it says. */
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
