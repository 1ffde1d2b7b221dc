import type { MarkablePiece } from '../mark/marks';
import { longestSelection } from '../text/caps';
import { shadowRootOf } from '../text/inner-roots';
import { readText } from '../text/read-text';

/**
 * The selected text, with its mapping to the page; null if nothing is selected. Text in a form field has no mapping,
 * because it is not page text. A field for a secret is never read, whatever is selected in it.
 */
export function readSelection(document: Document): MarkablePiece | null {
  const field = focusedIn(document);
  if (field instanceof HTMLInputElement && isSecret(field)) return null;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).trim();
    if (text !== '') return { text, map: null };
  }
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const text = selection.toString().trim();
  if (text === '') return null;
  const around = selection.getRangeAt(0).commonAncestorContainer;
  return (text.length <= longestSelection ? onPage(around, text) : null) ?? { text, map: null };
}

/** The element with the focus, in whichever shadow tree it is. */
function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  for (let inner = focused; inner !== null; inner = shadowRootOf(inner)?.activeElement ?? null)
    focused = inner;
  return focused;
}

/** Tokens of the attribute `autocomplete`, by the HTML standard; a card's begin with "cc-". */
const secrets: ReadonlySet<string> = new Set(['current-password', 'new-password', 'one-time-code']);

/** Fields for passwords, cards and codes; a password that the page shows is still said to be one by its autocomplete. */
const isSecret = ({ type, autocomplete }: HTMLInputElement): boolean =>
  type === 'password' ||
  autocomplete.split(/\s+/).some((token) => secrets.has(token) || token.startsWith('cc-'));

/** Finds the selection in the page text; it comes as displayed, perhaps in capitals. */
function onPage(around: Node, text: string): MarkablePiece | null {
  const map = readText(around);
  const page = inkOf(map.text);
  const sought = inkOf(text);
  const at = page.letters.indexOf(sought.letters);
  const first = page.places[at];
  const last = page.places[at + sought.letters.length - 1];
  if (first === undefined || last === undefined) return null;
  const part = map.slice(first, last + 1);
  return { text: part.text, map: part };
}

/** A text without white space and capitals, and where each of its letters stands. */
function inkOf(text: string): { letters: string; places: number[] } {
  const lower = text.toLowerCase();
  // Letters that change length with their case would shift the offsets.
  const plain = lower.length === text.length ? lower : text;
  const places: number[] = [];
  for (const { index } of plain.matchAll(/\S/g)) places.push(index);
  return { letters: plain.replace(/\s/g, ''), places };
}
