import { describe, expect, it } from 'vitest';
import { listsOf, names } from './read';

/** Books of standards, as labels print them behind a drug's name. */
const BOOKS = [
  'USP',
  'U.S.P.',
  'U.S.P',
  'IP',
  'I.P.',
  'I.P',
  'BP',
  'B.P.',
  'Ph. Eur.',
  'Ph.Eur.',
  'Ph Eur',
  'PhEur',
  'Eur. Ph.',
  'EP',
  'E.P.',
  'JP',
  'J.P.',
  'USP-NF',
  'Ph. Int.',
  '(USP)',
  '(Ph. Eur.)',
  '[I.P.]',
  ', USP',
];
const DRUGS = [
  ['Tretinoin', 'retinoid'],
  ['Salicylic Acid', 'bha'],
  ['Glycolic Acid', 'aha'],
] as const;
const CARRIER = ['stearic acid', 'propylene glycol', 'stearyl alcohol', 'purified water'];
const inactive = `Inactive ingredients: ${CARRIER.join(', ')}.`;

/** The one list, and its actives by their families. */
function read(raw: string) {
  const lists = listsOf(raw);
  const [list] = lists;
  return {
    lists: lists.length,
    actives: list?.actives.map(({ meaning }) => meaning?.is === 'flag' && meaning.family),
    names: list?.entries.map(({ text }) => text),
  };
}

describe.each(BOOKS)('a drug with %s behind its name', (book) => {
  const behind = book.startsWith(',') ? book : ` ${book}`;

  it.each(DRUGS)('is an active: %s', (drug, family) => {
    for (const [before, after] of [
      ['Active ingredient: ', ''],
      ['Active: ', ' w/w'],
      ['Active ingredient\n', ''],
      ['Each gram contains: ', ' w/w.'],
      ['Each gram contains ', ' w/w in a cream base.'],
      ['Each g contains ', ' w/w'],
      ['Contains: ', ' w/w'],
      ['Composition: ', ' w/w in a gel base.'],
      ['Composition: ', ' w/w, cream base q.s.'],
      ['', ''],
    ])
      for (const space of [' ', '\n']) {
        const raw = `${before}${drug}${behind} 2%${after}${space}${inactive}`;
        expect(read(raw), raw).toEqual({ lists: 1, actives: [family], names: CARRIER });
      }
  });

  it('is one name of a list, as printed', () => {
    const raw = `Purified Water, Glycerin${behind}, Salicylic Acid${behind}, Carbomer, Phenoxyethanol`;
    const found = listsOf(raw)[0]?.entries ?? [];
    const flagged = found.filter(({ meaning }) => meaning?.is === 'flag');
    expect(flagged.map(({ text }) => text)).toEqual([expect.stringMatching(/^Salicylic Acid/)]);
    expect(found.map(({ text }) => text.replace(/[\s,.]*$/, '')).slice(-2)).toEqual([
      'Carbomer',
      'Phenoxyethanol',
    ]);
  });
});

describe('the strength of a drug behind leaders', () => {
  it.each([
    'Salicylic Acid ........ 2%',
    'Salicylic Acid.........2%',
    'Salicylic Acid … 2%',
    'Salicylic Acid …… 2 % w/w',
    'Salicylic Acid U.S.P. .... 2% w/w',
    'Salicylic Acid IP _____ 2% w/w',
  ])('%s', (dose) => {
    for (const lead of ['Active ingredient: ', 'Composition: ', 'Each gram contains: '])
      expect(read(`${lead}${dose}. ${inactive}`), lead).toEqual({
        lists: 1,
        actives: ['bha'],
        names: CARRIER,
      });
    const raw = `Water, Glycerin, ${dose}, Carbomer, Phenoxyethanol`;
    const entry = listsOf(raw)[0]?.entries[2];
    expect(entry?.percent).toBe(2);
    expect(raw.slice(entry?.span.start, entry?.span.end)).toBe(dose);
  });

  it('is not what dots leave out', () => {
    expect(names('Water, Glycerin, Tocopherol ... 12 more')).toEqual(['Water', 'Glycerin', 'Tocopherol']);
  });
});

describe('what carries a drug, said without its names', () => {
  it.each([
    'in a cream base.',
    'in an aqueous gel base.',
    'in a suitable base',
    'in cream base q.s.',
    'in an emollient vehicle.',
    'in einer Cremegrundlage.',
    'w podłożu kremowym.',
    'en un vehículo hidroalcohólico.',
  ])('Each gram contains tretinoin 0.05%% w/w %s', (carrier) => {
    const raw = `Each gram contains tretinoin 0.05% w/w ${carrier} ${inactive}`;
    expect(read(raw)).toEqual({ lists: 1, actives: ['retinoid'], names: CARRIER });
  });
});

describe('letters that are no book of standards', () => {
  it.each([
    ['Aqua, Glycerin, Vitamin E. P. amygdalus oil, Tocopherol', 'Vitamin E'],
    ['Water, Glycerin, Parfum. U.S. Patent 123', 'Parfum'],
    ['Aqua, B.P. Oil, Glycerin, Retinol', 'Retinol'],
  ])('%s', (raw, name) => {
    expect(names(raw).join(' | ')).toContain(name);
  });
});
