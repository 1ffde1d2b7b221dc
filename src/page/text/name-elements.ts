import { longestHiddenClass, mostNamesInRow } from './caps';
import { isElement, isText } from './node-kinds';
import { beginsWith, shortText } from './short-text';
import { block } from './tags';
import words from './words/hidden-names.json';

/** Names of a list in separate elements, as pages print them for the eye and for screen readers. */

const fewestNames = 4;
/** Characters of the longest name. */
const longestName = 110;
const separators = /[,，、;；|•·]/;

/**
 * Whether the children of an element are names that nothing but white space or style parts: inline elements of one
 * kind, four or more, no words and no separators between or in them. Words of a sentence separated for an animation
 * don't count: they are single words with a space between. Nor do letters.
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
      letters += text.length;
    }
  }
  return letters >= count * 3 && (areGlued || isNamed);
}

/** A name, its number, its function and the like. */
const mostParts = 6;
/** Characters of one part: what is said about a name. */
const longestPart = 300;

/**
 * Whether the children of an element are parts of a row that only style sets apart, as in a table:
 * `<div><span>Aqua</span><span>1</span><span>Solvent</span></div>` among others built alike. Two parts must have words:
 * a name and the number of its hits are a filter.
 */
export function isRowOfParts(row: Element): boolean {
  const count = row.childElementCount;
  if (count < 2 || count > mostParts || !isAmongAlike(row)) return false;
  let texts = 0;
  let isSpaced = false;
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) {
      if (/\S/.test(node.data)) return false;
      isSpaced ||= node !== row.firstChild && node !== row.lastChild;
    } else if (isElement(node)) {
      if (block.has(node.localName) || isForOneSense(node)) return false;
      const text = shortText(node, longestPart);
      if (text === null) return false;
      if (/\p{L}{2}/u.test(text)) texts++;
      // A letter by itself is the initial of the word behind it.
      else if (/^\p{L}$/u.test(text)) return false;
    }
  }
  // With a space between, they may be the words of one line; a class of its own sets each apart.
  return texts >= 2 && (!isSpaced || haveClasses(row));
}

/** Whether an element is for the eye alone, or for screen readers alone. */
const isForOneSense = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || isForScreenReaders(element);

const haveClasses = (row: Element): boolean => {
  const classes = new Set([...row.children].map((child) => child.getAttribute('class') ?? ''));
  return !classes.has('') && classes.size === row.childElementCount;
};

/** Whether two elements beside this one have children of the same kinds. */
function isAmongAlike(row: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = row;
  const beside = [before, after, before?.previousElementSibling, after?.nextElementSibling];
  return beside.filter((other) => other != null && isBuiltAlike(other, row)).length >= 2;
}

const isBuiltAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  one.childElementCount === other.childElementCount &&
  [...one.children].every((child, index) => child.localName === other.children[index]?.localName);

const hidden: ReadonlySet<string> = new Set(words.screenReaderOnly);

/**
 * Whether an inline element says for screen readers what the one beside it shows: `<span aria-hidden="true">Aqua</span>`
 * beside `<span class="sr-only">Aqua: read more</span>`. What is shown is read.
 */
export function isTwin(element: Element, name: string): boolean {
  if (block.has(name)) return false;
  const before = element.previousElementSibling;
  const after = element.nextElementSibling;
  if (before === null && after === null) return false;
  return isTwinOf(element, before) || isTwinOf(element, after);
}

function isTwinOf(element: Element, shown: Element | null): boolean {
  if (shown === null || element.getAttribute('aria-hidden') === 'true') return false;
  if (shown.getAttribute('aria-hidden') !== 'true' && !isForScreenReaders(element)) return false;
  const text = shortText(shown, longestName);
  return text !== null && text.length >= 2 && beginsWith(element, text);
}

function isForScreenReaders(element: Element): boolean {
  const names = element.getAttribute('class');
  return (
    names !== null &&
    names.length <= longestHiddenClass &&
    names.split(/\s+/).some((each) => hidden.has(each))
  );
}
