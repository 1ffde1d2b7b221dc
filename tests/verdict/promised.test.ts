import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { claimedActives } from '../../src/verdict/claims/claimed-actives';
import { saysItHolds } from '../../src/verdict/claims/says-it-holds';
import { judge } from '../../src/verdict/judge';

const BASE = 'Water, Glycerin, Squalane, Niacinamide, Panthenol, Dimethicone, Tocopherol';

const judged = ({ title = 'Alder Serum', claim = '', list = BASE }) => {
  const { findings, differs } = judge({
    ...emptyProduct,
    title,
    claims: claim === '' ? [] : [claim],
    lists: [{ text: list, source: 'shop' }],
  });
  return {
    findings: findings.map(({ topic, weight, minorFor }) => [topic, minorFor ?? weight]),
    differs: differs.map(({ topic }) => topic),
  };
};

describe('a promise that the list does not hold', () => {
  it.each([
    ['a strength in the title', { title: '9.8% Glycolic Acid Serum' }, 'aha'],
    ['a strength in a claim', { claim: 'With 1% retinol.' }, 'retinoid'],
    ['a family with a strength', { claim: 'BHA 5%' }, 'bha'],
    ["a bullet's head", { claim: 'Lactic Acid: Provides hydration and smooths' }, 'aha'],
    ['a bullet with a bracket', { claim: '- Alpha Hydroxy Acid (AHA): exfoliates' }, 'aha'],
    ['the warning of the law', { claim: 'This product contains an alpha hydroxy acid (AHA).' }, 'aha'],
    ['examples', { claim: 'Powerful ingredients such as pure retinol and squalane.' }, 'retinoid'],
    ['another language', { claim: 'Enthält Salicylsäure.' }, 'bha'],
    ['a language without spaces', { claim: 'サリチル酸配合' }, 'bha'],
  ] as const)('is minor, and the report says that they differ: %s', (_, words, topic) => {
    expect(judged(words)).toEqual({ findings: [[topic, 'unlisted']], differs: [topic] });
  });

  it('counts the willow of a "BHA 5 %" as willow', () => {
    const list = `${BASE}, Salix Alba (Willow) Bark Extract`;
    const willow = { findings: [['bha', 'weak-form']], differs: ['bha'] };
    expect(judged({ title: 'BHA 5% Serum', list })).toEqual(willow);
    expect(judged({ claim: 'BHA 5%', list })).toEqual(willow);
  });

  it('says nothing about a peel at home', () => {
    expect(judged({ title: '20% AHA + 5% BHA Serum' }).findings).not.toContainEqual([
      'home-procedure',
      'strong',
    ]);
    const list = `Water, Glycolic Acid, ${BASE}`;
    expect(judged({ title: '20% AHA Serum', list }).findings).toContainEqual(['home-procedure', 'strong']);
  });

  it.each([
    'Gentler than retinol.',
    'Do not use with retinol.',
    'Avoid other products containing retinol.',
    'If you use a product with AHA, wait a night.',
    'Pairs well with glycolic acid.',
    'Works alongside your salicylic acid.',
    'Contains no retinol.',
    'A natural alternative to retinol: bakuchiol.',
    'Citrus extracts are rich in AHA.',
  ])('is not one in a sentence about something else: %s', (claim) => {
    expect(judged({ claim })).toEqual({ findings: [], differs: [] });
  });

  it('is not one where the list holds it', () => {
    expect(judged({ claim: 'With lactic acid.', list: `${BASE}, Lactic Acid` }).differs).toEqual([]);
    expect(judged({ title: '5% Lactic Acid Serum', list: `Lactic Acid, ${BASE}` })).toEqual({
      findings: [['aha', 'strong']],
      differs: [],
    });
  });
});

describe('a drug printed with its strength above the inactive ingredients', () => {
  it.each([
    ['bha', { claim: 'Salicylic Acid 2%: treats acne' }],
    ['bha', { title: 'Acne Lotion Salicylic Acid 2%' }],
    ['bha', { claim: 'Salicylsäure 2 %' }],
    ['bha', { claim: 'Salicylic Acid 2%', list: `${BASE}, Salix Alba (Willow) Bark Extract` }],
    ['retinoid', { claim: 'Adapalene 0.1%: a prescription-strength retinoid' }],
    ['retinoid', { title: 'Adapalene Gel 0.1%' }],
  ] as const)('is in the product: %s %j', (topic, words) => {
    const { findings, differs } = judged(words);
    expect(findings).toContainEqual([topic, 'strong']);
    expect(differs).toEqual([]);
  });

  it('is not one without its strength', () => {
    expect(judged({ claim: 'Salicylic Acid: unclogs' })).toEqual({
      findings: [['bha', 'unlisted']],
      differs: ['bha'],
    });
  });
});

describe('the products of a kit', () => {
  const kit = (second: string, { title = 'Alder Set', claim = '', list = BASE } = {}) => {
    const { verdict, findings, differs } = judge({
      ...emptyProduct,
      title,
      claims: claim === '' ? [] : [claim],
      lists: [
        {
          text: `Foaming Cleanser: Water, Glycerin, Cocamidopropyl Betaine, Sodium Chloride\n${second}: ${list}`,
          source: 'shop',
        },
      ],
    });
    const found = findings.map(({ topic, weight, product }) => `${product} ${topic} ${weight}`);
    return { verdict, found, differs: differs.map(({ topic }) => topic) };
  };

  it.each([
    ['Salicylic Acid 2% Lotion', '1 bha strong'],
    ['Tretinoin Cream 0.025%', '1 retinoid strong'],
    ['Adapalene Gel 0.1% Acne Treatment', '1 retinoid strong'],
  ])('are asked their own names: %s', (name, found) => {
    expect(kit(name)).toEqual({ verdict: 'works', found: [found], differs: [] });
  });

  it('differ from their own names', () => {
    expect(kit('Retinol Night Cream')).toEqual({ verdict: 'clear', found: [], differs: ['retinoid'] });
    expect(kit('Retinol Night Cream', { title: 'Retinol Set' }).differs).toEqual(['retinoid']);
  });

  it('lend their names to a low acid', () => {
    const list = 'Water, Phenoxyethanol, Glycerin, Mandelic Acid, Squalane';
    expect(kit('Mandelic Serum', { list }).found).toEqual(['1 aha strong']);
    expect(kit('Night Serum', { list }).found).toEqual(['1 aha minor']);
  });

  it.each([
    ['Day Cream', 'Salicylic Acid 2%: treats acne', BASE, '1 bha strong'],
    ['Adapalene Gel Acne Treatment', 'Adapalene 0.1%: a retinoid', BASE, '1 retinoid strong'],
    ['Day Cream', 'Glycolic Acid: smooths', BASE, '1 aha minor'],
    ['Day Cream', '0.5% Retinol', `${BASE}, Retinol`, '1 retinoid strong'],
  ])('are what a claim about the kit speaks of: %s, %s', (name, claim, list, found) => {
    expect(kit(name, { claim, list }).found).toEqual([found]);
  });
});

describe('a sentence that says what is in the product', () => {
  const says = (text: string) => claimedActives(text).map((name) => saysItHolds(text, name));

  it.each([
    'Contains retinol.',
    'Formulated with 2% niacinamide and retinol.',
    'With AHAs',
    'Contient du rétinol.',
    'Formulé avec du rétinol.',
    'Angereichert mit Retinol.',
    'Contiene retinolo.',
    'Contém retinol.',
    'Bevat retinol.',
    'Zawiera retinol.',
    'レチノール配合',
    '레티놀 함유',
    '含视黄醇',
    'Natural Origin Glycolic Acid: exfoliates',
    'Retinol – renews overnight',
  ])('%s', (text) => {
    expect(says(text)).toEqual([true]);
  });

  it.each([
    'Use with retinol.',
    'Produits contenant du rétinol : à éviter.',
    'Vermeide Produkte mit Retinol.',
    'The retinol of the future',
    'Stronger than glycolic acid',
    'If you use Retinol: wait a night',
  ])('not: %s', (text) => {
    expect(says(text)).not.toContain(true);
  });
});
