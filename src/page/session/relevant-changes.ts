import { isElement, isText } from '../text/node-kinds';

/** Whether changes of a page bring words that it did not have. Most of what pages do to themselves does not. */

/** Of both texts together; longer ones are not compared: they are news. */
const longest = 600;

/** What holds no words to read. A script does where it has a text, which may be data. */
const silent: ReadonlySet<string> = new Set(['br', 'img', 'link', 'style']);
const ownTags = 'pore-truth';

/**
 * False for changes after which a list that was not there before cannot be there: clocks and counters that change
 * their figures alone, scripts, sheets and pictures that are put in, words that only go.
 */
export const bringWords = (changes: readonly MutationRecord[]): boolean => changes.some(bringsWords);

function bringsWords({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  const holder = isElement(target) ? target : target.parentElement;
  if (holder !== null && isSilent(holder)) return false;
  if (type === 'characterData') return isWords(target) && isNews(oldValue ?? '', target.data);
  if ([...addedNodes].some((node) => isElement(node) && !isSilent(node))) return true;
  return isNews(textOf(removedNodes), textOf(addedNodes));
}

/** The same letters around other figures are no news. */
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
  return silent.has(localName) || localName.startsWith(ownTags);
}

/** In XHTML words may stand in marked sections. */
const isWords = (node: Node): node is Text => isText(node) || node.nodeType === Node.CDATA_SECTION_NODE;
