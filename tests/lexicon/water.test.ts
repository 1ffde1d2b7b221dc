import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWater } from '@/lexicon/water';
import water from '@/lexicon/words/water.json';
import { foldKey } from '@/text/fold';

const wordsOf = (byLanguage: Record<string, readonly string[]>) => Object.values(byLanguage).flat();
const names = wordsOf(water.names);
const adjectives = wordsOf(water.adjectives);
const keys = new Set(names.map(foldKey));
const adjectiveKeys = adjectives.map(foldKey);

/** A name, with one adjective in front or behind. */
const isOneSide = (key: string): boolean =>
  keys.has(key) ||
  adjectiveKeys.some((word) =>
    [...keys].some((name) => [`${word}${name}`, `${name}${word}`].includes(key) && key.length <= 40),
  );

const word = fc.constantFrom(...names, ...adjectives, 'rose', 'Aqua', '水');
const side = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
const entry = fc.tuple(fc.array(side, { maxLength: 4 }), fc.constantFrom('/', ' (', ', ', '|', '、'));

it('water has a name on every side, with one adjective at most', () => {
  fc.assert(
    fc.property(entry, ([sides, sign]) => {
      const named = sides.map(foldKey).filter((key) => key !== '');
      expect(isWater(sides.join(sign))).toBe(named.length > 0 && named.every(isOneSide));
    }),
    { numRuns: 2_000 },
  );
});
