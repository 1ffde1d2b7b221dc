import { hasLetter } from '@/text/letters';
import { memoise } from '@/text/memoise';
import { isAmongAlike } from './alike';
import { longestHiddenClass, mostRowLevels } from './caps';
import { isDenial } from './denials';
import { isText } from './node-kinds';
import { beginsWith, shortText } from './short-text';
import { block } from './tags';
import words from './words/hidden-names.json';

/** Words for screen readers beside those that are shown: a list is read as it is shown. */

const hidden: ReadonlySet<string> = new Set(words.screenReaderOnly);
/** Characters of the longest name, and of what is said around it. */
const longestName = 110;
const longestSaid = 200;

/** Whether an inline element repeats for screen readers what is shown, or adds to it. */
export function isForReaders(element: Element): boolean {
  const isHidden = isForScreenReaders(element);
  return isTwin(element, isHidden) || (isHidden && isAdded(element));
}

/**
 * Whether an inline element says for screen readers what the one beside it shows: `<span aria-hidden="true">Aqua</span>`
 * beside `<span class="sr-only">Aqua: read more</span>`. What is shown is read.
 */
function isTwin(element: Element, isHidden: boolean): boolean {
  return (
    isTwinOf(element, element.previousElementSibling, isHidden) ||
    isTwinOf(element, element.nextElementSibling, isHidden)
  );
}

function isTwinOf(element: Element, shown: Element | null, isHidden: boolean): boolean {
  if (shown === null || (!isHidden && shown.getAttribute('aria-hidden') !== 'true')) return false;
  if (element.getAttribute('aria-hidden') === 'true') return false;
  const text = shortText(shown, longestName);
  return text !== null && text.length >= 2 && beginsWith(element, text);
}

/**
 * Whether an inline element adds words for screen readers to a row of several built alike:
 * `<li><span class="sr-only">Ingredient 3: </span>Aqua</li>`. "Free from:" is no such addition.
 */
function isAdded(element: Element): boolean {
  const said = shortText(element, longestSaid);
  // A comma parts what is read aloud.
  if (said === null || !hasLetter(said) || isDenial(said)) return false;
  let path = element;
  for (let level = 0; level < mostRowLevels; level++) {
    const row = path.parentElement;
    if (row === null) return false;
    if (showsBeside(row, path)) return isAmongAlike(rowAround(row)) || isAmongAlike(path);
    if (block.has(row.localName)) return false;
    path = row;
  }
  return false;
}

/** Whether a row has words of its own beside one of its children. */
function showsBeside(row: Element, path: Element): boolean {
  for (const node of row.childNodes) {
    if (node === path) continue;
    const text = isText(node) ? node.data.slice(0, longestSaid) : shortText(node, longestSaid);
    if (hasLetter(text ?? '')) return true;
  }
  return false;
}

/** The largest element with nothing else in it: the item around a link. */
function rowAround(element: Element): Element {
  let row = element;
  for (let level = 0; level < mostRowLevels && row.parentElement?.childElementCount === 1; level++)
    row = row.parentElement;
  return row;
}

/** Whether an element is for the eye alone, or for screen readers alone. */
export const isForOneSense = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || isForScreenReaders(element);

const isForScreenReaders = (element: Element): boolean => hasClasses(element, hide);

/** Whether an element has classes, and they pass. */
export function hasClasses(element: Element, pass: (names: string) => boolean): boolean {
  const names = element.getAttribute('class');
  return names !== null && names.length <= longestHiddenClass && pass(names);
}

const hide = memoise(
  (names: string): boolean => names.split(/\s+/).some((each) => hidden.has(each) || hidesByPart(each)),
  2_000,
);

/** "card__visually-hidden", "u-sr-only", "Styles_srOnly__x7d": what a build or a naming scheme adds. */
const hidesByPart = (name: string): boolean =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/_+|--/)
    .some((part) => part.includes('-') && hidden.has(part.replace(/^[a-z]{1,4}-(?=[a-z]+-)/, '')));
