import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCosing } from '../../scripts/lexicon/sources';
import { meaningOf } from '../../src/label/names/name-meaning';
import { lookUp } from '../../src/lexicon/lookup';
import { spelledRightly } from '../../src/lexicon/misspelled-words';
import { oneSlipApart } from '../../src/lexicon/misspelling';
import misspelled from '../../src/lexicon/words/misspelled-words.json';
import { foldKey } from '../../src/text/fold';
import { families, spellings } from './families-on-disk';

describe('one slip of spelling', () => {
  it.each([
    ['Salycylic Acid', 'bha'],
    ['Salicylic Acdi', 'bha'],
    ['Sailicylic Acid', 'bha'],
    ['Salicylc Acid', 'bha'],
    ['Glycoliic Acidd', null],
    ['Glycolyc Acid', 'aha'],
    ['Mandelc Acid', 'aha'],
    ['Isopropl Alcohol', 'drying-alcohol'],
    ['Alcohol Denta.', 'drying-alcohol'],
    ['Adapalane', 'retinoid'],
    ['Retinyl Palmitat', 'retinoid'],
    ['Hydroxypinacolon Retinoate', 'retinoid'],
  ])('%s: %s', (printed, family) => {
    const { meaning } = meaningOf(printed);
    expect(meaning?.is === 'flag' ? meaning.family : null).toBe(family);
  });

  it.each(['Maleic Acid', 'Ethanal', 'Methanol', 'Alcohal'])(
    '%s is another name, or too short to guess',
    (printed) => {
      expect(meaningOf(printed).repaired).toBe(false);
      expect(meaningOf(printed).meaning?.is).not.toBe('flag');
    },
  );

  it('is not read into a spelling that the lexicon knows', () => {
    expect(meaningOf('Salicylic Acid').repaired).toBe(false);
    expect(meaningOf('Salycylic Acid').repaired).toBe(true);
  });

  it('is never read into a name that the lexicon clears', () => {
    for (const { names } of families.flatMap((family) => family.lookAlikes))
      for (const spelling of names.flatMap((one) => spellings(one)))
        expect([spelling, meaningOf(spelling).meaning?.is === 'flag', meaningOf(spelling).repaired]).toEqual([
          spelling,
          false,
          false,
        ]);
  });

  it('never changes a digit: two numbers are two substances', () => {
    expect(oneSlipApart('sdalcohol40b', 'sdalcohol41b')).toBe(false);
    expect(meaningOf('Retinoyl Tripeptide-2').repaired).toBe(false);
  });
});

describe('a misspelled word', () => {
  const slips = Object.entries(misspelled.words).flatMap(([word, wrong]) =>
    wrong.map((slip) => [slip, word] as const),
  );

  it.each(slips)('%s is read as %s alone and in names', (slip, word) => {
    for (const name of [
      '#',
      '# Denat.',
      'Ethyl #',
      'Cetearyl #',
      'Benzyl #',
      'Rose Water (contains 5 % #)',
      '# (Solvent)',
    ]) {
      const wrong = meaningOf(name.replace('#', slip));
      const right = meaningOf(name.replace('#', word));
      expect([name, wrong.meaning]).toEqual([name, right.meaning]);
      expect(wrong.carried.map(({ meaning }) => meaning)).toEqual(
        right.carried.map(({ meaning }) => meaning),
      );
      if (right.meaning) expect([name, wrong.repaired]).toEqual([name, true]);
    }
  });

  it('is evidence as it is printed', () => {
    const [carried] = meaningOf('Rose Water (contains 5 % Alchohol)').carried;
    expect(carried?.text).toContain('Alchohol');
  });

  it.each(['Alcohols', 'Alcoholate', 'Polyalchoholic', 'Alcochol Extract'])('%s is no such word', (name) => {
    expect(spelledRightly(name)).toBe(name);
  });

  it('is no word of any name that the lexicon knows', () => {
    const wrong = slips.map(([slip]) => slip).filter((slip) => lookUp(slip) !== undefined);
    expect(wrong).toEqual([]);
  });

  it('as a root, begins no word of any name in CosIng', () => {
    const words =
      readCosing()
        .text.toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const roots = Object.values(misspelled.roots).flat();
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((word) => roots.some((root) => word.startsWith(root)))).toEqual([]);
  });
});

describe('two words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 1, maxLength: 12 });

  it('with one letter dropped, changed or swapped are one slip apart, in both directions', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...'uvwxyz'), (text, at, letter) => {
        const i = at % text.length;
        const dropped = text.slice(0, i) + text.slice(i + 1);
        const changed = text.slice(0, i) + letter + text.slice(i + 1);
        for (const other of [dropped, changed]) {
          expect(oneSlipApart(text, other)).toBe(true);
          expect(oneSlipApart(other, text)).toBe(true);
        }
      }),
    );
  });

  it('that are equal, or two slips apart, are not one slip apart', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(oneSlipApart(text, text)).toBe(false);
        expect(oneSlipApart(text, `x${text}x`)).toBe(false);
      }),
    );
  });
});

describe('folding', () => {
  it('ignores case, accents, spaces and signs', () => {
    for (const name of ['Alcohol Denat.', 'ALCOHOL-DENAT', 'alcohol\u200b denat', 'Álcohol  Dénat'])
      expect(foldKey(name)).toBe('alcoholdenat');
  });

  it('of a folded key changes nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
  });

  it('of any text can be looked up without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(['flag', 'clear', 'known', undefined]).toContain(lookUp(text)?.is);
      }),
    );
  });
});
