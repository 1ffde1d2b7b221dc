import { hasLetter, hasTwoLetters } from '@/text/letters';
import { SPACELESS } from '@/text/spaceless';
import { isAmongAlike } from './alike';
import { mostCells, mostNamesInRow } from './caps';
import { isForOneSense } from './for-readers';
import { longestHeading, readHeading } from './headings';
import { isElement, isText } from './node-kinds';
import { shortText } from './short-text';
import { startsLine } from './starts-line';
import { block } from './tags';

/** Names of a list, and the parts of a row, in elements that only style sets apart. */

const fewestNames = 4;
/** Characters of the longest name. */
const longestName = 110;
/** A comma between digits is part of a name. */
const separators = /(?<!\d),|,(?!\d)|[，、;；|•·]/;

/**
 * Whether the children of an element are names that nothing but white space or style parts: inline elements of one
 * kind, four or more, no words and no separators between or in them. Words of a sentence separated for an animation
 * don't count: they are single words with a space between, and no links. Nor do letters.
 */
export function isRowOfNames(parent: Element): boolean {
  const count = parent.childElementCount;
  if (count < fewestNames || count > mostNamesInRow) return false;
  const tag = parent.firstElementChild?.localName ?? '';
  if (block.has(tag)) return false;
  let areGlued = true;
  let isNamed = false;
  let letters = 0;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) {
      if (/\S/.test(node.data)) return false;
      areGlued = false;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const text = shortText(node, longestName);
      if (text === null || node.nodeName.toLowerCase() !== tag || separators.test(text)) return false;
      isNamed ||= /\S\s+\S/.test(text);
      letters += SPACELESS.test(text) ? 2 * text.length : text.length;
    }
  }
  return letters >= count * 3 && (areGlued || isNamed || tag === 'a');
}

/** Characters of one part: what is said about a name. */
const longestPart = 300;

/**
 * Whether the children of an element are parts of a row that only style sets apart, as in a table:
 * `<div><span>Aqua</span><span>1</span><span>Solvent</span></div>` among others built alike. Two parts must have words:
 * a name and the number of its hits are a filter.
 */
export function isRowOfParts(row: Element): boolean {
  const count = row.childElementCount;
  if (count < 2 || count > mostCells || !hasPartsOnly(row)) return false;
  if (!isAmongAlike(row)) return isHeaded(row);
  let texts = 0;
  let isSpaced = false;
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) isSpaced ||= node !== row.firstChild && node !== row.lastChild;
    else if (isElement(node)) {
      if (isForOneSense(node)) return false;
      const text = shortText(node, longestPart);
      if (text === null) return false;
      if (hasTwoLetters(text)) texts++;
      // A letter by itself is the initial of the word behind it.
      else if (isInitial(text)) return false;
    }
  }
  // With a space between, they may be the words of one line; a class or a tag of its own sets each apart.
  return texts >= 2 && (!isSpaced || haveClasses(row) || haveTags(row));
}

/** A row by itself: its first part, glued to the next, is the whole heading of a section, "Ingredients". */
function isHeaded(row: Element): boolean {
  const first = row.firstElementChild;
  const text = first === null ? null : shortText(first, longestHeading);
  if (text === null || text === '' || !startsLine(row)) return false;
  for (let node = row.firstChild; node !== null; node = node.nextSibling)
    if (isText(node) && node !== row.firstChild && node !== row.lastChild) return false;
  return readHeading(text)?.exact === true;
}

/** Whether a row has no words of its own, and nothing in it starts a line: most rows end here, at their first child. */
function hasPartsOnly(row: Element): boolean {
  for (let node = row.firstChild; node !== null; node = node.nextSibling)
    if (isText(node) ? /\S/.test(node.data) : isElement(node) && block.has(node.localName)) return false;
  return true;
}

/** A single letter; some take two places in a text. */
const isInitial = (text: string): boolean => text.length <= 2 && [...text].length === 1 && hasLetter(text);

const haveClasses = (row: Element): boolean => {
  const classes = new Set([...row.children].map((child) => child.getAttribute('class') ?? ''));
  return !classes.has('') && classes.size === row.childElementCount;
};

const haveTags = (row: Element): boolean =>
  new Set([...row.children].map(({ localName }) => localName)).size === row.childElementCount;
