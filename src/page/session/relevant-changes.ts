import { isElement, isText } from '../text/node-kinds';
import { isOwn } from '../text/own-elements';

/** Tells changes that add words to a page from the rest, which is most of what a page does to itself. */

/** In characters, old and new text together. Longer texts count as new words without a comparison. */
const longest = 600;

/** Elements without words to read. A script with text is not among them, because it may hold data. */
const silent: ReadonlySet<string> = new Set(['br', 'img', 'link', 'style']);

/**
 * False for changes that cannot have brought a list: clocks and counters that change only digits, added scripts without
 * text, style sheets and pictures, and words that only disappear.
 */
export const bringWords = (changes: readonly MutationRecord[]): boolean => changes.some(bringsWords);

function bringsWords({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  const holder = isElement(target) ? target : target.parentElement;
  if (holder !== null && isSilent(holder)) return false;
  if (type === 'characterData') return isWords(target) && isNews(oldValue ?? '', target.data);
  if ([...addedNodes].some((node) => isElement(node) && !isSilent(node))) return true;
  return isNews(textOf(removedNodes), textOf(addedNodes));
}

/** Text with the same letters is not new, whatever its digits. */
function isNews(before: string, now: string): boolean {
  if (before.length + now.length > longest) return true;
  const said = letters(now);
  return said !== '' && said !== letters(before);
}

const letters = (text: string): string => text.replace(/\P{L}+/gu, '');

const textOf = (nodes: NodeList): string =>
  [...nodes]
    .filter(isWords)
    .map(({ data }) => data)
    .join('');

function isSilent(element: Element): boolean {
  const { localName } = element;
  if (localName === 'script') return element.textContent === '';
  return silent.has(localName) || isOwn(element);
}

/** In XHTML, words may be in CDATA sections. */
const isWords = (node: Node): node is Text => isText(node) || node.nodeType === Node.CDATA_SECTION_NODE;
