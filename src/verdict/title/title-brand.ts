import type { Kind } from '@/report/report';
import { isLetterAt } from '@/text/words';
import { weighKinds } from './kind-evidence';
import { titleSigns } from './title-kind';

/** Shorter names are words by themselves. */
const shortest = 3;
/** What brands are called after because they sell nothing else: "Lash Meadow Serum" is for lashes. */
const OWN: ReadonlySet<Kind> = new Set(['off-topic', 'lip']);
/** Only nouns that nobody says of hair or lips outweigh such a brand: "Nail & Fern Toner". */
const ONLY_FACE: ReadonlySet<Kind> = new Set(['toner-like', 'cleanser', 'sunscreen']);

/**
 * A title without the brand, where other words say what the product is: "The Mask Barn Birch Toner" is a toner. The brand's
 * letters become spaces, so that every offset stays.
 */
export function withoutBrand(title: string, brand: string): string {
  const rest = blanked(title, brand.trim());
  if (rest === title) return title;
  const kind = kindSaid(rest);
  return kind === 'other' || (OWN.has(kindSaid(title)) && !ONLY_FACE.has(kind)) ? title : rest;
}

const kindSaid = (title: string): Kind => weighKinds(titleSigns(title).evidence).kind;

function blanked(title: string, brand: string): string {
  if (brand.length < shortest) return title;
  const lower = title.toLowerCase();
  const name = brand.toLowerCase();
  let rest = title;
  // A letter that grows in lower case ("İ") would move the places.
  if (lower.length !== title.length) return title;
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
    const end = at + name.length;
    // "Oil" of "Oil-Free" is no whole word either.
    if (!isJoined(lower, at - 1) && !isJoined(lower, end))
      rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(end);
  }
  return rest;
}

const isJoined = (text: string, at: number): boolean => isLetterAt(text, at) || text.charAt(at) === '-';
