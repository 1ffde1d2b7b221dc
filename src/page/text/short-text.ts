import { mostSpace, mostTexts } from './caps';
import { isText } from './node-kinds';

/**
 * `textContent` of an element copies all that is in it, and elements may nest: asked at each level, a deep page is
 * copied once a level. These read as much as the question needs.
 */

/** The trimmed text of a node; null if it is longer than `most` characters. */
export function shortText(node: Node, most: number): string | null {
  const text = textUpTo(node, most + mostSpace)?.trim() ?? null;
  return text === null || text.length > most ? null : text;
}

/** Whether the text of a node begins with this, ignoring leading white space. */
export function beginsWith(node: Node, text: string): boolean {
  let read = '';
  for (const { data } of textsIn(node)) {
    read = (read + data.slice(0, mostSpace)).trimStart();
    if (read.length >= text.length) break;
  }
  return read.startsWith(text);
}

/** All of a node's text, unchanged; null if it is longer than `most` characters. */
export function textUpTo(node: Node, most: number): string | null {
  const only = node.firstChild;
  // Most of these elements contain a single text node: no walk is needed.
  if (only !== null && only === node.lastChild && isText(only)) return only.length > most ? null : only.data;
  const parts: string[] = [];
  let length = 0;
  for (const { data } of textsIn(node)) {
    length += data.length;
    if (length > most) return null;
    parts.push(data);
  }
  return parts.join('');
}

function* textsIn(node: Node): Generator<CharacterData> {
  const { ownerDocument } = node;
  if (ownerDocument === null) return;
  const walker = ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let count = 0;
  for (let text = walker.nextNode(); text !== null && count < mostTexts; text = walker.nextNode(), count++)
    if (isCharacters(text)) yield text;
}

const isCharacters = (node: Node): node is CharacterData => 'data' in node;
