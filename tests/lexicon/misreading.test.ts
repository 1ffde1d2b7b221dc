import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';
import { asMisread } from '../../src/lexicon/misreading';
import { foldKey } from '../../src/text/fold';
import { families } from './families-on-disk';

const confusions = [
  ['o', '0'],
  ['l', '1'],
  ['i', '1'],
  ['s', '5'],
  ['m', 'rn'],
  ['l', 'I'],
  ['i', 'l'],
] as const;

describe('a name with misread signs', () => {
  it.each(families.map((family) => [family.family, family] as const))(
    '%s: every official name is read with one kind of sign misread',
    (_name, { family, names }) => {
      for (const { name } of names.filter((each) => foldKey(each.name).length > 6 && !/\d/.test(each.name)))
        for (const [letter, sign] of confusions) {
          const printed = name.toLowerCase().replace(letter, sign);
          if (printed === name.toLowerCase()) continue;
          const { meaning, understood } = meaningOf(printed);
          expect(understood, printed).toBe(true);
          // "rn" for "m" may give a name that is one slip from two names; then it matches neither.
          if (meaning?.is === 'flag') expect(meaning.family, printed).toBe(family);
        }
    },
  );

  it.each([
    ['A1cohol Denat.', 'drying-alcohol'],
    ['AIcohol Denat.', 'drying-alcohol'],
    ['AIcohol', 'drying-alcohol'],
    ['Retin0l', 'retinoid'],
    ['5alicylic Acid', 'bha'],
    ['Glyco1ic Acid', 'aha'],
    ['Ma1ic Acid', 'aha'],
  ])('%s is %s', (printed, family) => {
    expect(meaningOf(printed)).toMatchObject({ meaning: { is: 'flag', family }, repaired: true });
  });

  it('G1ycerin is a known name', () => {
    expect(meaningOf('G1ycerin').meaning).toEqual({ is: 'known' });
  });

  it.each([
    'PEG-10',
    'Polysorbate 80',
    'Cl 77891',
    'Step 1',
    'Phase 0',
    'Corn',
    '100 ml',
    'Modern',
    'Burn',
    'Batch 15081',
  ])('%s is no misreading of a flagged name', (printed) => {
    expect(asMisread(foldKey(printed))?.is).not.toBe('flag');
  });
});
