import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/label/names/name-meaning';

/** Ethanol as labels of many languages name it, and its strength as pharmacies print it. # stands for the number. */
const NAMES = [
  ...[
    'Ethanol',
    'Alcohol',
    'Etanol',
    'Alcool',
    'Alkohol',
    'Ethyl Alcohol',
    'Alcohol etílico',
    'Alcool etilico',
  ],
  ...[
    'Weingeist',
    'Spirytus',
    'Líh',
    'Etanoli',
    'Этанол',
    'Спирт этиловый',
    'Ethanolum',
    'Etanolo',
    'Alkoholi',
  ],
];
const STRENGTHS = [
  ...[
    '#°',
    '#º',
    '# °',
    '# º',
    '#%',
    '# %',
    '# % vol.',
    '#% Vol',
    '# Vol.-%',
    '# vol%',
    '#% v/v',
    '(# %)',
    '(#°)',
  ],
  ...[
    '(# % by volume)',
    '# til-%',
    '# obj. %',
    '# % obj.',
    '# °GL',
    '# grados',
    '# gradi',
    '# graus',
    '# Grad',
  ],
  ...['# stopni', '# per centum', '#%-os', '# градусов', '# degrees'],
];
const number = fc.integer({ min: 50, max: 99 }).map(String);

describe('the strength of an alcohol', () => {
  it('hides no alcohol behind its name, in any spelling', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...STRENGTHS),
        number,
        (name, strength, value) => {
          const printed = `${name} ${strength.replace('#', value)}`;
          expect(meaningOf(printed).meaning, printed).toMatchObject({ is: 'flag', family: 'drying-alcohol' });
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ...[
      '96 % Ethanol',
      '96%iges Ethanol',
      '70 %iger Weingeist',
      '96° Alcohol',
      '95度エタノール',
      '95%エタノール',
    ],
    ...['95度酒精', '95%乙醇', '에탄올(95도)', '95% 에탄올', '96%-ный этанол', '90 per cent alcohol'],
  ])('may stand in front: %s', (printed) => {
    expect(meaningOf(printed).meaning).toMatchObject({ is: 'flag', family: 'drying-alcohol' });
  });

  it.each([
    '14% Alcohol by volume',
    '14 Vol.-% Alkohol',
    'Alcohol 14% v/v',
    'Alkohol 14 %ig',
    'contains 14 % alcohol (v/v)',
  ])('is told in a bracket behind a plant: %s', (inside) => {
    const [carried, ...others] = meaningOf(`Witch Hazel Extract (${inside})`).carried;
    expect(others).toEqual([]);
    expect(carried).toMatchObject({ percent: 14, meaning: { family: 'drying-alcohol' } });
  });

  it.each([
    'Cetearyl Alcohol 96°',
    'Benzyl Alcohol 95 %',
    'Lanolin Alcohol 70 % vol.',
    'Polyvinyl Alcohol 88°',
  ])('makes no other alcohol a drying one: %s', (printed) => {
    expect(meaningOf(printed).meaning?.is).not.toBe('flag');
  });
});
