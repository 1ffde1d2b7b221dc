import { memoise } from '@/text/memoise';
import { mostBeforeTooltip } from './caps';
import { hasClasses } from './for-readers';
import { hidesItself } from './hidden';
import { isText } from './node-kinds';
import words from './words/hidden-names.json';

/**
 * Signs that ask for a click behind a name, and icons that a font draws from words: no part of what is printed. Nor
 * are the dots before the rest of a text that is hidden until it is asked for.
 */

const signs: ReadonlySet<string> = new Set(words.signs);
const dots = /^[[(]?(?:…|\.{2,4})[\])]?$/;
const longestSign = 6;
/** Characters of the longest word that a font draws as an icon. */
const longestIcon = 30;

export function isSign(element: Element): boolean {
  const only = element.firstChild;
  if (only === null || only !== element.lastChild || !isText(only) || only.length > longestIcon) return false;
  if (only.length <= longestSign) {
    const printed = only.data.trim();
    if (signs.has(printed)) return isLastOfName(element);
    if (dots.test(printed)) return isBeforeRest(element);
  }
  return hasClasses(element, drawWords);
}

/** Whether what goes on behind dots is there, and hidden until it is asked for. */
const isBeforeRest = ({ nextElementSibling: rest }: Element): boolean => rest !== null && hidesItself(rest);

/** Whether words stand before an element in the name or the box that it ends. */
function isLastOfName(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < mostBeforeTooltip; level++, at = at.parentElement) {
    if (at.nextSibling !== null && (!isText(at.nextSibling) || /\S/.test(at.nextSibling.data))) return false;
    if (at.previousSibling !== null) return true;
  }
  return false;
}

const drawWords = memoise(
  (names: string) => names.split(/\s+/).some((name) => words.iconFonts.some((font) => name.startsWith(font))),
  2_000,
);
