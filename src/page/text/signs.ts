import { hasTwoLetters } from '@/text/letters';
import { memoise } from '@/text/memoise';
import { isAmongAlike } from './alike';
import { mostBeforeTooltip } from './caps';
import { hasClasses } from './for-readers';
import { hidesItself } from './hidden';
import { isText } from './node-kinds';
import { shortText } from './short-text';
import words from './words/hidden-names.json';

/**
 * Signs that ask for a click behind a name, its rating before it, and icons that a font draws from words: no part of what is printed. Nor
 * are the dots before the rest of a text that is hidden until it is asked for.
 */

const signs: ReadonlySet<string> = new Set(words.signs);
const dots = /^[[(]?(?:…|\.{2,4})[\])]?$/;
const rating = /^\d{1,2}$/;
const longestSign = 6;
const longestName = 110;
/** Characters of the longest word that a font draws as an icon. */
const longestIcon = 30;

export function isSign(element: Element): boolean {
  const only = element.firstChild;
  if (only === null || only !== element.lastChild || !isText(only) || only.length > longestIcon) return false;
  if (only.length <= longestSign) {
    const printed = only.data.trim();
    if (signs.has(printed)) return isLastOfName(element);
    if (dots.test(printed)) return isBeforeRest(element);
    if (rating.test(printed)) return isBesideName(element);
  }
  return hasClasses(element, drawWords);
}

/** Whether what goes on behind dots is there, and hidden until it is asked for. */
const isBeforeRest = ({ nextElementSibling: rest }: Element): boolean => rest !== null && hidesItself(rest);

/** Whether a number stands at the head of a row, before a name in an element of its own. */
function isBesideName(element: Element): boolean {
  const {
    parentElement: row,
    previousSibling: before,
    nextSibling: after,
    nextElementSibling: name,
  } = element;
  if (row === null || name === null || isInk(before) || isInk(after)) return false;
  if (element.previousElementSibling !== null || !hasTwoLetters(shortText(name, longestName) ?? ''))
    return false;
  return isAmongAlike(row);
}

const isInk = (node: Node | null): boolean => node !== null && isText(node) && /\S/.test(node.data);

/** Whether words stand before an element in the name or the box that it ends. */
function isLastOfName(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < mostBeforeTooltip; level++, at = at.parentElement) {
    if (at.nextElementSibling !== null || isInk(at.nextSibling)) return false;
    if (at.previousSibling !== null) return true;
  }
  return false;
}

const drawWords = memoise(
  (names: string) => names.split(/\s+/).some((name) => words.iconFonts.some((font) => name.startsWith(font))),
  2_000,
);
