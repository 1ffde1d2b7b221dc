import { foldKey } from '@/text/fold';
import { longestComparedName, longestHeadingRead, mostMainHeadings } from '../text/caps';
import { isForeign } from '../text/foreign-parts';
import { isHiddenByMarkup, isInDialog } from '../text/hidden';

/** The main headings that the person sees: none of a dialog, of a hidden part, of navigation. */
export function shownHeadings(document: Document): Element[] {
  const all = [...document.getElementsByTagName('h1')].slice(0, mostMainHeadings);
  const own = all.filter((heading) => !isForeign(heading, null));
  const shown = own.filter((heading) => !isHiddenByMarkup(heading) && !isInDialog(heading));
  return shown.length > 0 ? shown : own.filter((heading) => !isInDialog(heading));
}

/** What they print, and no more of it than a name takes. */
export const headingTexts = (document: Document): string[] =>
  shownHeadings(document).map(({ textContent }) => (textContent ?? '').slice(0, longestHeadingRead));

/** The names that the window and the page's own card for other sites give: a second witness to the heading. */
export const windowNames = (document: Document): string[] =>
  [document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '', document.title].filter(
    (name) => name !== '',
  );

/** Whether a name is exactly the text of a visible heading. */
export const isShownName = (document: Document, name: string): boolean =>
  foldKey(name) !== '' &&
  headingTexts(document).some(
    (text) => foldKey(text.slice(0, longestComparedName)) === foldKey(name.slice(0, longestComparedName)),
  );

/** Whether two names may belong to one product: one contains the other, or they share most of their words. */
export function namesAgree(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return false;
  let both = 0;
  for (const word of shorter) if (longer.has(word)) both++;
  if (both >= Math.max(1, shorter.size * 0.6)) return true;
  const [left, right] = [
    foldKey(one.slice(0, longestComparedName)),
    foldKey(other.slice(0, longestComparedName)),
  ];
  return Math.min(left.length, right.length) >= 4 && (left.includes(right) || right.includes(left));
}

const wordsIn = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .slice(0, longestComparedName)
      .split(/\s+/)
      .map(foldKey)
      .filter((word) => word.length > 1),
  );
