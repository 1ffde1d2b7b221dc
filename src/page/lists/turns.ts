/** A heading and a text by turns in one box: `<h4>Aqua</h4><p>…</p><h4>Glycerin</h4><p>…</p>`. */

/** Headings, and what stands for them. */
const headTags: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 strong b button summary'.split(' '));

/** Whether an element is a heading that takes turns with texts. */
export function isHeadOfTurn(element: Element): boolean {
  if (!headTags.has(element.localName)) return false;
  const text = element.nextElementSibling;
  if (text === null || text.localName === element.localName) return false;
  const next = text.nextElementSibling;
  return next === null
    ? element.previousElementSibling?.localName === text.localName
    : next.localName === element.localName;
}

/** Whether an element is a text that takes turns with headings. */
export const isTextOfTurn = ({ previousElementSibling: head }: Element): boolean =>
  head !== null && isHeadOfTurn(head);
