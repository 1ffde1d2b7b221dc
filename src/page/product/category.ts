import { hasLetter } from '@/text/letters';
import type { PageElements } from '../signs/page-elements';
import type { StructuredData } from '../signs/structured-data';
import { longestBreadcrumb, mostBreadcrumbSteps, mostBreadcrumbs } from '../text/caps';
import { emptyPiece, loosePiece, type Piece, pieceFrom, pieceOf } from '../text/piece';

/**
 * The breadcrumb as printed ("Skincare / Toners"), unless the page's data knows a finer one: only the last step
 * distinguishes a toner.
 */
export function readCategory(elements: PageElements, data: StructuredData): Piece {
  for (const element of elements.of('breadcrumb').slice(0, mostBreadcrumbs)) {
    const piece = printed(element);
    if (piece === null || piece.text.length < 3 || piece.text.length > longestBreadcrumb) continue;
    // A single step is a link to the next product or home, and says nothing about the kind.
    const steps = stepsOf(piece.text);
    if (steps >= fewestSteps && steps >= stepsOf(data.category)) return piece;
  }
  return loosePiece(data.category) ?? emptyPiece;
}

const joined = { lineBreak: ' / ', spaced: true, most: longestBreadcrumb };

/** A breadcrumb as printed; with a step for each link where a picture or a style sheet draws what parts them. */
function printed(element: Element): Piece | null {
  const piece = pieceFrom(element, joined);
  if (piece === null || stepsOf(piece.text) >= fewestSteps) return piece;
  const links = [...element.getElementsByTagName('a')].slice(0, mostBreadcrumbSteps);
  return links.length < fewestSteps ? piece : pieceFrom(links, joined);
}

const fewestSteps = 2;
/** What shops print between two steps. */
const parting = /[/>›»→|·•]|\s[-–]\s/u;
const stepsOf = (category: string) => category.split(parting).filter(hasLetter).length;

/**
 * A category without the product's own name, with which most breadcrumbs end: "Home / Cleansers / Moss Cream" would
 * file a cleanser under creams.
 */
export function withoutTitle(category: Piece, title: string): Piece {
  const name = title.trim();
  const { text, map } = category;
  const length = text.length - name.length;
  if (name === '' || text.slice(Math.max(0, length)).toLowerCase() !== name.toLowerCase()) return category;
  const end = /[^\s/>›»→|·•–-](?=[\s/>›»→|·•–-]+$)/u.exec(text.slice(0, length))?.index;
  if (end === undefined || !parting.test(text.slice(end + 1, length))) return category;
  return map === null ? (loosePiece(text.slice(0, end + 1)) ?? category) : pieceOf(map.slice(0, end + 1));
}
