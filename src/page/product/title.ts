import type { StructuredData } from '../signs/structured-data';
import { isForeign } from '../text/foreign-parts';
import { elementOf, type PageText } from '../text/page-text';
import { emptyPiece, loosePiece, type Piece, pieceFrom, pieceOf } from '../text/piece';

/** The product's name, and the element that prints it (its "home" on the page). */
export interface Title {
  piece: Piece;
  home: Element | null;
}

/**
 * Reads the title: the name that the page's data gives, at the place where the heading prints it; else the
 * heading; else the data; else the window's title without the shop's name. `page` is
 * only read where no heading prints the title.
 */
export function readTitle(document: Document, page: () => PageText, data: StructuredData): Title {
  const headings = [...document.querySelectorAll('h1')].flatMap((element) => {
    const piece = pieceFrom(element, { spaced: true, lineBreak: ' ' });
    return piece === null || isForeign(element, null)
      ? []
      : [{ piece: withoutBrand(element, piece), home: element }];
  });
  const name = squeeze(data.name);
  if (name !== '') {
    for (const heading of headings) {
      const at = squeezeSame(heading.piece.text).lastIndexOf(name);
      const { map } = heading.piece;
      if (at >= 0 && map !== null) return { ...heading, piece: pieceOf(map.slice(at, at + name.length)) };
    }
    const printed = headings.find(({ piece }) => name.includes(squeeze(piece.text)));
    if (printed !== undefined && printed.piece.text.length >= 4) return printed;
    const loose = loosePiece(data.name);
    if (loose !== null) return { piece: loose, home: headings[0]?.home ?? lineWith(page(), name) };
  }
  const [heading] = headings;
  if (heading !== undefined) return heading;
  const window =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  const piece = loosePiece(window.split(/\s[|–—-]\s/u)[0] ?? '') ?? emptyPiece;
  return { piece, home: lineWith(page(), squeeze(piece.text)) };
}

/** A link at the head of the heading, with more words behind it, is the brand: it is no part of the name. */
function withoutBrand(heading: Element, piece: Piece): Piece {
  const first = heading.firstElementChild;
  const link = first?.matches('a[href]') ? first : (first?.querySelector('a[href]') ?? null);
  const brand = link === null ? null : pieceFrom(link, { spaced: true, lineBreak: ' ' });
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
