import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

const INACTIVE = ['Carbomer', 'Propylene Glycol', 'Purified Water'];
const read = (raw: string) =>
  listsOf(raw).map(({ actives, entries }) => ({
    actives: actives.map(({ text }) => text.replace(/ \d.*/, '')),
    names: entries.map(({ text }) => text),
  }));

describe('what names a drug above the inactive ingredients', () => {
  it.each([
    ['Tretinoin Gel Base 2%', ['Tretinoin']],
    ['Tretinoin Cream, USP 0.1% (Emollient)', ['Tretinoin']],
    ['Adapalene Topical Gel 0.3% Rx only', ['Adapalene']],
    ['Tazarotene Foam 0.1% w/w', ['Tazarotene']],
    ['Trifarotene Cream 0.005% (50 mcg/g)', ['Trifarotene']],
    ['Compounded Tretinoin Lotion 0.05%', ['Tretinoin']],
    ['Adapalene 0.1% and Benzoyl Peroxide 2.5% Gel', ['Adapalene', 'Benzoyl Peroxide']],
    ['Salicylic Acid Pad 2%', ['Salicylic Acid']],
  ])('tells the actives: %s', (title, actives) => {
    for (const heading of ['Inactive ingredients: ', 'INACTIVE INGREDIENTS: ', 'Inactive: '])
      for (const gap of ['\n', '. '])
        expect(read(`${title}${gap}${heading}${INACTIVE.join(', ')}`)).toEqual([
          { actives, names: INACTIVE },
        ]);
  });

  it.each([
    ['no drug', 'Nourishing Base Cream 2%'],
    ['no strength', 'Tretinoin Gel Base'],
    ['a denial', 'Retinol-free Base 2%'],
    ['a sentence', 'For the nights that are not for your Tretinoin 0.05%'],
  ])('tells nothing where it names %s', (_, title) => {
    const lists = listsOf(`${title}\nInactive ingredients: ${INACTIVE.join(', ')}`);
    expect(lists.flatMap(({ actives }) => actives).filter(({ meaning }) => meaning)).toEqual([]);
  });

  it('is not a list of its own', () => {
    const [list] = read(
      'Water, Salicylic Acid 2%, Glycerin. Other ingredients: Carbomer, Panthenol, Betaine',
    );
    expect(list?.names.slice(0, 3)).toEqual(['Water', 'Salicylic Acid 2%', 'Glycerin']);
  });

  it('is known by the name among the words for its form under a heading, too', () => {
    const raw = `Active ingredient: Tretinoin Gel Base 2%. Inactive ingredients: ${INACTIVE.join(', ')}`;
    const [list] = listsOf(raw);
    expect(list?.actives.map(({ text, percent, meaning }) => [text, percent, meaning?.is])).toEqual([
      ['Tretinoin', 2, 'flag'],
    ]);
    const { start, end } = list?.actives[0]?.span ?? { start: 0, end: 0 };
    expect(raw.slice(start, end)).toContain('Tretinoin');
  });
});

describe('a box of a drug', () => {
  it.each([
    'Active ingredient Salicylic Acid 2% Purpose Acne treatment',
    'Active ingredient (in each gram) Salicylic Acid 2% Purpose Acne treatment',
    'Active ingredient (in each gram) Salicylic Acid (2%)',
  ])('prints words around its active that are no part of it: %s', (active) => {
    for (const opening of ['', 'Drug Facts\n'])
      expect(read(`${opening}${active}\nInactive ingredients ${INACTIVE.join(', ')}`)).toEqual([
        { actives: [expect.stringMatching(/^Salicylic Acid/)], names: INACTIVE },
      ]);
  });

  it('keeps the name that is glued to the strength', () => {
    const [list] = read(
      'Active Ingredient: Salicylic Acid 1.50%Water , Alcohol Denat. , Glycerin , Betaine , Menthol',
    );
    expect(list?.names[0]).toBe('Water');
  });
});
