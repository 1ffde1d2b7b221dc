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

/** A button that only the person can press: a page can reach some of our elements and dispatch any event to them. */
export function makeButton(
  document: Document,
  press: () => void,
  ...children: (Node | string)[]
): HTMLElement {
  const button = make(document, 'button', '', ...children);
  button.setAttribute('type', 'button');
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) press();
  });
  return button;
}

/**
 * Closes something of ours on Escape while it is open, and keeps that key press from the page: one press closes one
 * thing, and ours lies on top. Every other Escape is the page's.
 */
export function onEscape(
  document: Document,
  { isOpen, close }: { isOpen: () => boolean; close: () => void },
  signal: AbortSignal,
): void {
  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  document.defaultView?.addEventListener('keydown', press, { signal, capture: true });
}
