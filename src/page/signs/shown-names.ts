import { foldKey } from '@/text/fold';
import { isForeign } from '../text/foreign-parts';
import { isHiddenByMarkup, isInDialog } from '../text/hidden';

/** Headings that are looked at for the product's name. */
const mostHeadings = 20;
/** Characters of a name that are compared. */
const longestName = 300;

/** The main headings that the person sees: none of a dialog, of a hidden part, of navigation. */
export function shownHeadings(document: Document): Element[] {
  const all = [...document.getElementsByTagName('h1')].slice(0, mostHeadings);
  const own = all.filter((heading) => !isForeign(heading, null));
  const shown = own.filter((heading) => !isHiddenByMarkup(heading) && !isInDialog(heading));
  return shown.length > 0 ? shown : own.filter((heading) => !isInDialog(heading));
}

/** The names that the window and the page's own card for other sites give: a second witness to the heading. */
export const windowNames = (document: Document): string[] =>
  [document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '', document.title].filter(
    (name) => name !== '',
  );

/** Whether a name is exactly the text of a visible heading. */
export const isShownName = (document: Document, name: string): boolean =>
  foldKey(name) !== '' &&
  shownHeadings(document).some(
    ({ textContent }) =>
      foldKey((textContent ?? '').slice(0, longestName)) === foldKey(name.slice(0, longestName)),
  );

/** Whether two names may be those of one product: one holds the other, or they share most of their words. */
export function namesAgree(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return false;
  let both = 0;
  for (const word of shorter) if (longer.has(word)) both++;
  if (both >= Math.max(1, shorter.size * 0.6)) return true;
  const [left, right] = [foldKey(one.slice(0, longestName)), foldKey(other.slice(0, longestName))];
  return Math.min(left.length, right.length) >= 4 && (left.includes(right) || right.includes(left));
}

const wordsIn = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .slice(0, longestName)
      .split(/\s+/)
      .map(foldKey)
      .filter((word) => word.length > 1),
  );
