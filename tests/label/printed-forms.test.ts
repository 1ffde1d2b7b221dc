import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';
import { listsOf, names } from './read';

const NAMES = ['Aqua', 'Glycerin', 'Squalane', 'Panthenol', 'Tocopherol'];
const FUNCTIONS = ['solvent', 'humectant', 'emollient', 'soothing', 'antioxidant'];

describe('a list printed', () => {
  it.each([
    ['with numbers in brackets', NAMES.map((name, i) => `(${i + 1}) ${name}`).join(', ')],
    ['in guillemets', NAMES.map((name) => `«${name}»`).join(', ')],
    ['in low quotation marks', NAMES.map((name) => `„${name}“`).join(', ')],
    ['with an arrow before it', `Ingredients ➤ ${NAMES.join(', ')}`],
    [
      'with its functions behind an equals sign',
      NAMES.map((name, i) => `${name} = ${FUNCTIONS[i]}`).join('\n'),
    ],
    ['with its functions behind an arrow', NAMES.map((name, i) => `${name} → ${FUNCTIONS[i]}`).join('\n')],
    ['above "Collapse"', `${NAMES.join(', ')} Collapse`],
    ['above "Einklappen"', `${NAMES.join(', ')} Einklappen`],
    ['in phases', 'Oil phase: Aqua, Glycerin\nWater phase: Squalane\nCool down phase: Panthenol, Tocopherol'],
  ])('%s has the names alone', (_, raw) => {
    expect(names(raw)).toEqual(NAMES);
  });
});

describe('an alcohol named as a carrier', () => {
  it.each([
    'Propolis Extract [solvent: alcohol]',
    'Hamamelis Distillate (14 % vol. Alkohol)',
    'Calendula Extract (Lösungsmittel: Alkohol)',
  ])('counts, whatever is said of it beside: %s', (entry) => {
    const [carried] = listsOf(`Aqua, Glycerin, ${entry}, Squalane, Panthenol`)[0]?.entries[2]?.carried ?? [];
    expect(carried?.meaning).toMatchObject({ is: 'flag', family: 'drying-alcohol' });
  });
});

describe('low ingredients', () => {
  it.each([
    'Moins de 1 % :',
    'Less than 1%:',
    'Weniger als 1 %:',
    'Menos de 1 %:',
    'Mniej niż 1%:',
    'Meno di 1%:',
  ])('stands behind "%s"', (heading) => {
    const [list] = listsOf(`Aqua, Glycerin, Squalane. ${heading} Glycolic Acid, Panthenol`);
    expect(list?.entries.map(({ text }) => text)).toEqual([
      'Aqua',
      'Glycerin',
      'Squalane',
      'Glycolic Acid',
      'Panthenol',
    ]);
    expect(list?.lowFrom).toBe(3);
  });

  it('is not a heading if it gives the amount of one name', () => {
    const lists = [
      { text: 'Aqua, Glycerin, Glycolic Acid less than 0.05 %, Panthenol', source: 'pasted' as const },
    ];
    const report = judge({ ...emptyProduct, lists });
    expect(report.findings.map(({ topic, weight }) => [topic, weight])).toEqual([['aha', 'minor']]);
    expect(report.lists[0]?.names).toHaveLength(4);
  });
});

describe('drug prose', () => {
  it.each([
    'Each gram contains: Tretinoin 0.5 mg in a cream base of water, stearic acid and xanthan gum.',
    'Each gram of cream contains tretinoin 0.5 mg in a vehicle consisting of water, stearic acid and xanthan gum.',
    '1 g Creme enthält 0,5 mg Tretinoin in einer Grundlage aus Wasser, Stearinsäure, Xanthan Gum.',
    'Chaque gramme contient trétinoïne 0,5 mg dans un excipient de eau, acide stéarique, xanthan gum.',
  ])('names the drug, and what carries it: %s', (raw) => {
    const [list] = listsOf(raw);
    expect(list?.actives.map(({ meaning }) => meaning)).toMatchObject([{ is: 'flag', family: 'retinoid' }]);
    expect(list?.entries).toHaveLength(3);
  });

  it.each([
    'Each drop contains the calm of a hundred gardens.',
    'Each gram contains the calm of a hundred gardens, in a bottle of glass.',
  ])('is not one where nothing carries a drug: %s', (raw) => {
    expect(listsOf(raw)).toEqual([]);
  });
});
