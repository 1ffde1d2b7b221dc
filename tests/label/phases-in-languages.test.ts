import { describe, expect, it } from 'vitest';
import { names, namesOf } from './read';

describe('the phases of one formula', () => {
  it.each([
    ['Phase aqueuse', 'Phase grasse'],
    ['Fase acquosa', 'Fase grassa'],
    ['Waterfase', 'Vetfase'],
    ['Faza wodna', 'Faza tłuszczowa'],
    ['Vodní fáze', 'Tuková fáze'],
    ['Водная фаза', 'Масляная фаза'],
    ['Υδατική φάση', 'Ελαιώδης φάση'],
    ['Fase air', 'Fase minyak'],
    ['Fat phase', 'Final phase'],
    ['Phase 4', 'Phase 5'],
  ])('are no products: %s, %s', (one, other) => {
    expect(
      names(`${one}: Water, Glycerin, Panthenol. ${other}: Squalane, Cetyl Alcohol, Tocopherol`),
    ).toEqual(['Water', 'Glycerin', 'Panthenol', 'Squalane', 'Cetyl Alcohol', 'Tocopherol']);
  });
});

describe('a limit in a script without spaces', () => {
  it.each(['低於1%：', '低于1%：', '含量低于1%的成分：', '1%以下：'])(
    'is a marker, and no name: %s',
    (limit) => {
      expect(names(`Aqua, Glycerin, Betaine. ${limit} Lactic Acid, Phenoxyethanol`)).toEqual([
        'Aqua',
        'Glycerin',
        'Betaine',
        'Lactic Acid',
        'Phenoxyethanol',
      ]);
    },
  );
});

it('takes a year in a bracket for the version of a formula, not for its code', () => {
  const lists = namesOf('Old formula: Aqua, Glycerin, Betaine\nNew formula (2024): Aqua, Alcohol, Glycerin');
  expect(lists.map((list) => list.length)).toEqual([3, 3]);
});

it('counts with "No."', () => {
  expect(names('No.1 Water No.2 Alcohol Denat No.3 Glycerin No.4 Betaine No.5 Parfum')).toHaveLength(5);
});
