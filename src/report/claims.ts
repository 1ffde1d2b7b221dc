import { sentenceSpans } from '@/text/sentences';
import { SPACELESS } from '@/text/spaceless';

/** The report needs what the shop promises, not the whole page. */
export const mostClaims = 40;
/** In characters. */
export const longestClaim = 600;
/** Shorter scraps promise nothing. In characters of an alphabet. */
const shortestClaim = 8;
/** A character of Chinese, Japanese or Korean says as much as some letters: 缩毛孔 is a promise. */
const lettersPerCharacter = 3;

/** Keeps each claim once, drops those that are part of a list (`taken`) and stops at `mostClaims`. */
export function distinctClaims<Claim extends { text: string }>(
  sentences: Iterable<Claim>,
  taken: readonly string[],
): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  for (const claim of sentences) {
    const key = claim.text.toLowerCase().replace(/\s+/g, ' ');
    if (lengthOf(key) < shortestClaim || seen.has(key)) continue;
    if (taken.some((text) => text.includes(claim.text))) continue;
    seen.add(key);
    claims.push(claim);
    if (claims.length === mostClaims) break;
  }
  return claims;
}

/** Cuts a description into claims, as the page reader does. `taken` are the raw texts of the lists. */
export function claimsIn(description: string, taken: readonly string[]): string[] {
  const sentences = sentenceSpans(description, longestClaim).map(({ start, end }) => ({
    text: description.slice(start, end),
  }));
  return distinctClaims(sentences, taken).map(({ text }) => text);
}

const lengthOf = (text: string) =>
  [...text].reduce((length, letter) => length + (SPACELESS.test(letter) ? lettersPerCharacter : 1), 0);
