import type { MarkablePiece } from '../mark/marks';
import { readText } from '../text/read-text';

/**
 * The text that the person selected, with the way back to the page where there is one; null where nothing is
 * selected. In a form field there is none: its text is no part of the page's.
 */
export function readSelection(document: Document): MarkablePiece | null {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).trim();
    if (text !== '') return { text, map: null };
  }
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const text = selection.toString().trim();
  if (text === '') return null;
  const around = selection.getRangeAt(0).commonAncestorContainer;
  return (text.length <= longestSought ? onPage(around, text) : null) ?? { text, map: null };
}

/** Beyond this many characters it is no list of one product, and not worth the search. */
const longestSought = 20_000;

/** The same words among the page's own text: a selection comes as it is shown, in capitals perhaps. */
function onPage(around: Node, text: string): MarkablePiece | null {
  const map = readText(around);
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s*'), 'i').exec(map.text);
  if (found === null) return null;
  const part = map.slice(found.index, found.index + found[0].length);
  return { text: part.text, map: part };
}
