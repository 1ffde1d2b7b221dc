import { lesserHeadings, namesAgree, shownHeadings, windowNames } from '../signs/shown-names';
import type { StructuredData } from '../signs/structured-data';
import { longestHeadingRead } from '../text/caps';
import { elementOf, type PageText } from '../text/page-text';
import { emptyPiece, loosePiece, type Piece, pieceFrom, pieceOf } from '../text/piece';
import type { Steps } from '../text/steps';

/** The product's name, and the element that prints it (its "home" on the page). */
export interface Title {
  piece: Piece;
  home: Element | null;
}

/**
 * Reads the title. What the person sees wins: the name that the page's data gives, at the place where a heading
 * prints it; the heading that the data or the window's title agree with, a lesser one too if it prints exactly that
 * name; the data, if the window agrees with it; a line with the name that the window and the page's card for other sites
 * agree on; any main heading; the window's title without the shop's name. `page`
 * is read only where no heading prints the title.
 */
export function* readingTitle(
  document: Document,
  page: () => Steps<PageText>,
  data: StructuredData,
): Steps<Title> {
  const headings = titlesOf(shownHeadings(document));
  const name = squeeze(data.name);
  const printed = name === '' ? null : printedIn(headings, name);
  if (printed !== null) return printed;
  const witnesses = [data.name, ...windowNames(document)];
  for (const each of witnesses) {
    const isWindow = each === document.title;
    const agreed = agreeingWith(isWindow ? [...headings, ...witnessed(document, witnesses)] : headings, each);
    if (agreed !== null) return agreed;
  }
  const parted = byParts(document, headings);
  if (parted !== null) return parted;
  const loose = loosePiece(data.name);
  if (loose !== null && windowNames(document).some((each) => namesAgree(each, data.name)))
    return { piece: loose, home: headings[0]?.home ?? lineWith(yield* page(), name) };
  const [heading] = headings;
  if (heading !== undefined) {
    const card = windowNames(document).find((each) => each !== document.title && isInWindow(document, each));
    const line = card === undefined ? null : lineWith(yield* page(), squeeze(card));
    return (line === null ? undefined : titlesOf([line])[0]) ?? heading;
  }
  const window = windowNames(document)[0] ?? '';
  const piece = loose ?? loosePiece(partsOf(window)[0] ?? '') ?? emptyPiece;
  return { piece, home: lineWith(yield* page(), squeeze(piece.text)) };
}

const titlesOf = (elements: readonly Element[]): Title[] =>
  elements.flatMap((element) => {
    const piece = pieceFrom(element, { spaced: true, lineBreak: ' ', most: longestHeadingRead });
    return piece === null ? [] : [{ piece: withoutBrand(element, piece), home: element }];
  });

/** The lesser headings with a name that the window's title contains: the main heading may be the shop's or a banner. */
const witnessed = (document: Document, names: readonly string[]): Title[] =>
  titlesOf(
    lesserHeadings(
      document,
      names.filter((name) => isInWindow(document, name)),
    ),
  );

const isInWindow = (document: Document, name: string): boolean =>
  squeeze(document.title).includes(squeeze(name));

/** The heading that agrees with a part of the window's title, the shop's name apart; a lesser one where no main one does. */
function byParts(document: Document, headings: readonly Title[]): Title | null {
  const parts = partsOf(document.title);
  for (const part of parts) {
    const agreed = agreeingWith(headings, part);
    if (agreed !== null) return agreed;
  }
  return titlesOf(lesserHeadings(document, parts))[0] ?? null;
}

/** The product's name and the shop's, in either order. */
const partsOf = (window: string): string[] => window.slice(0, longestHeadingRead).split(/\s[|–—-]\s/u);

/** The heading with the name, cut down to it, or that is a part of it. */
function printedIn(headings: readonly Title[], name: string): Title | null {
  for (const heading of headings) {
    const at = squeezeSame(heading.piece.text).lastIndexOf(name);
    const { map } = heading.piece;
    if (at >= 0 && map !== null) return { ...heading, piece: pieceOf(map.slice(at, at + name.length)) };
  }
  return headings.find(({ piece }) => piece.text.length >= 4 && name.includes(squeeze(piece.text))) ?? null;
}

/** The heading that a name agrees with; the shop's name follows the product's. */
function agreeingWith(headings: readonly Title[], name: string): Title | null {
  const placeOf = ({ piece }: Title) => squeeze(name).indexOf(squeeze(piece.text)) >>> 0;
  const agreed = headings.filter(({ piece }) => namesAgree(piece.text, name));
  return agreed.toSorted((one, other) => placeOf(one) - placeOf(other))[0] ?? null;
}

/** A link at the head of the heading, with more words behind it, is the brand: it is no part of the name. */
function withoutBrand(heading: Element, piece: Piece): Piece {
  const first = heading.firstElementChild;
  const link = first?.matches('a[href]') ? first : (first?.querySelector('a[href]') ?? null);
  const brand =
    link === null ? null : pieceFrom(link, { spaced: true, lineBreak: ' ', most: longestHeadingRead });
  if (brand === null || piece.map === null || !piece.text.startsWith(brand.text)) return piece;
  const dash = /^[\s:|·–—-]*/u.exec(piece.text.slice(brand.text.length))?.[0].length ?? 0;
  const rest = piece.map.slice(brand.text.length + dash, piece.text.length);
  return rest.text.length < 4 ? piece : pieceOf(rest);
}

/** Case and spaces do not count; the length stays. */
const squeezeSame = (text: string) => text.toLowerCase().replace(/\s/g, ' ');
const squeeze = (text: string) => squeezeSame(text).replace(/ +/g, ' ').trim();

function lineWith(page: PageText, words: string): Element | null {
  if (words === '') return null;
  const line = page.lines.find(({ text }) => squeeze(text) === words);
  return line === undefined ? null : elementOf(page, line);
}
