import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextCapitalsSeam, nextSeam } from '@/text/letter-case';

/** The expressions that the table stands for: a word's end and a lookahead for what is glued to it. */
const SEAM = /[a-z\u00df-\u00ff](?=[A-Z\u00c0-\u00de\d])|\p{Ll}(?=\p{Lu})/gu;
const CAPITALS_SEAM = /\p{Lu}{3}(?=\p{Lu}\p{Ll})/gu;

const byExpression = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => index + match.length);

function all(next: (text: string, from: number) => number, text: string): number[] {
  const found: number[] = [];
  for (let at = next(text, 0); at >= 0; at = next(text, at)) found.push(at);
  return found;
}

const letters = fc.constantFrom(...'aZé9 ÷×ÀßяЯωΩǅ水𝗮𝗔𐐨𐐀', '\ud835', '\udc00');
const texts = fc.array(letters, { maxLength: 30 }).map((chars) => chars.join(''));

it('seams are found where an expression finds them, in any script', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(all(nextSeam, text)).toEqual(byExpression(text, SEAM));
      expect(all(nextCapitalsSeam, text)).toEqual(byExpression(text, CAPITALS_SEAM));
    }),
    { numRuns: 3_000 },
  );
});
