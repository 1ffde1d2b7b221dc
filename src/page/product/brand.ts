import { emptyPiece, loosePiece, type Piece } from '../text/piece';
import words from './words/brands.json';

/** Longer is no brand but a slogan. */
const longestBrand = 60;
const brandWords = 6;

const nobody: ReadonlySet<string> = new Set(words.nobody);
const separators = /^[\s:：–—-]+|(?<![\s:：–—-])[\s:：–—-]+$/g;

/**
 * A brand without the words that shops put around it ("Visit the Nordlys Store", "Brand: Nordlys"); empty if it isn't
 * one: a slogan, or a word for "none".
 */
export function brandOf(printed: Piece): Piece {
  const brand = named(printed.text);
  const isBrand =
    brand !== '' &&
    !nobody.has(brand.toLowerCase()) &&
    brand.length <= longestBrand &&
    brand.split(/\s+/).length <= brandWords &&
    !/[!?]$|[a-z]{3}[.,;]\s/.test(brand);
  if (!isBrand) return emptyPiece;
  return brand === printed.text ? printed : (loosePiece(brand) ?? emptyPiece);
}

function named(printed: string): string {
  const lower = printed.toLowerCase();
  // Letters whose case has another length would move the words.
  if (lower.length !== printed.length) return printed.trim();
  const before = words.before.find(
    (word) => lower.startsWith(word) && /^[\s:：]/.test(lower.slice(word.length)),
  );
  const rest = before === undefined ? printed : printed.slice(before.length);
  const after = words.after.find((word) => rest.toLowerCase().endsWith(word) && rest.length > word.length);
  // "Body Shop" is a brand; "Visit the Nordlys Store" has one in it.
  const cut =
    after === undefined || (before === undefined && /^[a-z]/.test(after))
      ? rest
      : rest.slice(0, -after.length);
  return cut.replace(separators, '').trim();
}
