import { describe, expect, it } from 'vitest';
import { compileSources } from '../../scripts/lexicon/compile-sources';
import { meaningOf } from '../../src/label/names/name-meaning';
import compiled from '../../src/lexicon/compiled.json';
import cosing from '../../src/lexicon/cosing/compiled.json';
import { lookUp } from '../../src/lexicon/lookup';
import words from '../../src/lexicon/name-words.json';
import { families, spellings } from './families-on-disk';

const LANGUAGES = ['fr', 'de', 'es', 'it', 'nl', 'pl', 'pt', 'ja', 'ko', 'zh', 'zh-TW'];

describe.each(families)('the family $family', (family) => {
  it('flags every spelling of its names, as that family and that grade', () => {
    for (const name of family.names)
      for (const spelling of spellings(name))
        for (const printed of [spelling, spelling.toUpperCase(), `${spelling}.`, `  ${spelling} `])
          expect(lookUp(printed), printed).toMatchObject({
            is: 'flag',
            family: family.family,
            grade: name.grade,
          });
  });

  it('clears every spelling of its look-alikes, for the reason given', () => {
    for (const { why, names } of family.lookAlikes)
      for (const spelling of names.flatMap((one) => spellings(one))) {
        const meaning = lookUp(spelling);
        expect(meaning, spelling).toMatchObject({ is: 'clear' });
        expect(meaning?.is === 'clear' && [why, firstReason(spelling)].includes(meaning.why), spelling).toBe(
          true,
        );
      }
  });

  it('reads the same names within a label', () => {
    for (const name of family.names)
      for (const spelling of spellings(name).filter((one) => !/[,(/]/.test(one)))
        expect(meaningOf(spelling).meaning, spelling).toMatchObject({ is: 'flag', family: family.family });
    for (const spelling of family.lookAlikes.flatMap(({ names }) => names).flatMap((one) => spellings(one)))
      expect(meaningOf(spelling).meaning?.is, spelling).not.toBe('flag');
  });
});

/** A name that several groups clear has one of their reasons. */
function firstReason(spelling: string): string {
  const groups = families.flatMap((family) => family.lookAlikes);
  return groups.find(({ names }) => names.flatMap((one) => spellings(one)).includes(spelling))?.why ?? '';
}

describe('the lexicon', () => {
  it.each(['drying-alcohol', 'retinoid', 'aha', 'bha'])('names %s in every language', (wanted) => {
    const names = families.find(({ family }) => family === wanted)?.names ?? [];
    for (const language of LANGUAGES)
      expect(names.some((name) => (name.in?.[language]?.length ?? 0) > 0)).toBe(true);
  });

  it('has look-alikes for each family', () => {
    for (const { family, lookAlikes } of families) expect(lookAlikes.length, family).toBeGreaterThan(0);
  });

  it('is compiled from the current files', () => {
    expect({ lexicon: compiled, cosing, words }).toEqual(compileSources());
  });

  it('has more than six hundred official names', () => {
    const names = families.flatMap(({ names: flagged, lookAlikes }) => [
      ...flagged.map(({ name }) => name),
      ...lookAlikes.flatMap(({ names: cleared }) => cleared.map(({ name }) => name)),
    ]);
    expect(new Set(names).size).toBeGreaterThanOrEqual(570);
  });
});
