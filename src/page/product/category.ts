import type { PageElements } from '../signs/page-elements';
import type { StructuredData } from '../signs/structured-data';
import { longestBreadcrumb, mostBreadcrumbs } from '../text/caps';
import { emptyPiece, loosePiece, type Piece, pieceFrom } from '../text/piece';

/**
 * The breadcrumb as printed ("Skincare / Toners"), unless the page's data knows a finer one: only the last step
 * distinguishes a toner.
 */
export function readCategory(elements: PageElements, data: StructuredData): Piece {
  for (const element of elements.of('breadcrumb').slice(0, mostBreadcrumbs)) {
    const piece = pieceFrom(element, { lineBreak: ' / ', spaced: true, most: longestBreadcrumb });
    if (piece === null || piece.text.length < 3 || piece.text.length > longestBreadcrumb) continue;
    // A single step is a link to the next product or home, and says nothing about the kind.
    const steps = stepsOf(piece.text);
    if (steps >= fewestSteps && steps >= stepsOf(data.category)) return piece;
  }
  return loosePiece(data.category) ?? emptyPiece;
}

const fewestSteps = 2;
const stepsOf = (category: string) => category.split('/').filter((step) => /\p{L}/u.test(step)).length;
