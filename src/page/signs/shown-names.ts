import { foldKey } from '@/text/fold';
import { ofLetters } from '@/text/letters';
import { longestComparedName, longestHeadingRead, mostLesserHeadings, mostMainHeadings } from '../text/caps';
import { isForeign } from '../text/foreign-parts';
import { isHiddenByMarkup, isInDialog } from '../text/hidden';
import { shortText } from '../text/short-text';
import { metaTags } from './meta-tags';

/** The main headings that the person sees: none of a dialog, of a hidden part, of navigation, and no logo. */
export function shownHeadings(document: Document): Element[] {
  const all = [...document.getElementsByTagName('h1')].slice(0, mostMainHeadings);
  const shop = nameKey(cardWord(document, 'og:site_name'));
  const own = all.filter((heading) => !isForeign(heading, null) && !isLogo(heading, shop));
  const shown = own.filter((heading) => !isHiddenByMarkup(heading) && !isInDialog(heading));
  return shown.length > 0 ? shown : own.filter((heading) => !isInDialog(heading));
}

/** A heading that is the shop's name (`shop`: its key), or a link to its front page and nothing else. */
function isLogo(heading: Element, shop: string): boolean {
  const printed = shortText(heading, longestComparedName);
  if (printed !== null && shop !== '' && nameKey(printed) === shop) return true;
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  // A link within the page: scripts open something there.
  if (link === null || href === '' || href.startsWith('#')) return false;
  if (!frontPage.test(URL.parse(href, 'https://shop.example/')?.pathname ?? '')) return false;
  const name = shortText(link, longestComparedName);
  return name !== null && name === printed;
}

/** "/", "/en/", "/de-at". */
const frontPage = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i;

/** The lesser headings that print exactly one of these names, in the part of the page that is about its product. */
export function lesserHeadings(document: Document, names: readonly string[]): Element[] {
  const keys = new Set(names.map(nameKey).filter((key) => key !== ''));
  if (keys.size === 0) return [];
  return [...document.querySelectorAll('h2,h3,h4,[role="heading"]')]
    .slice(0, mostLesserHeadings)
    .filter(
      (heading) =>
        keys.has(nameKey(shortText(heading, longestComparedName) ?? '')) &&
        heading.closest('header,footer') === null &&
        !isForeign(heading, null) &&
        !isHiddenByMarkup(heading) &&
        !isInDialog(heading),
    );
}

const nameKey = (name: string): string => foldKey(name.slice(0, longestComparedName));

/** What they print, and no more of it than a name takes. */
export const headingTexts = (document: Document): string[] =>
  shownHeadings(document).map(({ textContent }) => (textContent ?? '').slice(0, longestHeadingRead));

/** The names that the window and the page's own card for other sites give: a second witness to the heading. */
export const windowNames = (document: Document): string[] =>
  [cardWord(document, 'og:title'), document.title].filter((name) => name !== '');

/** What the page's card for other sites says. */
function cardWord(document: Document, property: string): string {
  for (const tag of metaTags(document))
    if (tag.getAttribute('property') === property) return tag.getAttribute('content') ?? '';
  return '';
}

/** Whether a name is exactly the text of a visible heading. */
export const isShownName = (document: Document, name: string): boolean =>
  foldKey(name) !== '' &&
  headingTexts(document).some(
    (text) => foldKey(text.slice(0, longestComparedName)) === foldKey(name.slice(0, longestComparedName)),
  );

/** Whether two names may belong to one product: one contains the other, or they share most of their words. */
export const namesAgree = (one: string, other: string): boolean =>
  sharedWords(one, other) >= 0.6 || isWithinOther(one, other);

/** Whether one name has all words of the other: "Moss Serum Rose" is of "Moss Serum", and "Fen Serum" is not. */
export const namesContain = (one: string, other: string): boolean =>
  sharedWords(one, other) === 1 || isWithinOther(one, other);

/** The share of the shorter name's words that the longer one has. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return 0;
  let both = 0;
  for (const word of shorter) if (longer.has(word)) both++;
  return both / shorter.size;
}

function isWithinOther(one: string, other: string): boolean {
  const [left, right] = [nameKey(one), nameKey(other)];
  // A name of signs alone is no name.
  if (wordsIn(one).size === 0 || wordsIn(other).size === 0) return false;
  return Math.min(left.length, right.length) >= 4 && (left.includes(right) || right.includes(left));
}

/** "Moss Serum 30 ml" is the "Moss Serum"; a strength or a sun protection factor makes it another product. */
export function withoutSize(name: string): string {
  const compared = name.slice(0, longestComparedName);
  return compared.replace(size(compared), '');
}

const size = ofLetters((letter) => `[\\s,(–-]\\d+(?:[.,]\\d+)?\\s*[${letter}]{1,3}\\)?$`);

const wordsIn = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .slice(0, longestComparedName)
      .split(/\s+/)
      .map(foldKey)
      .filter((word) => word.length > 1),
  );
