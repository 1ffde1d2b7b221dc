/** The first element inside another one that matches. Most that are asked hold nothing but text, and need no search. */
export const firstWithin = (element: Element, selector: string): Element | null =>
  element.firstElementChild === null ? null : element.querySelector(selector);
