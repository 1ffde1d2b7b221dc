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

describe('what is low', () => {
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

  it('is no heading where it says how much of one name there is', () => {
    const lists = [
      { text: 'Aqua, Glycerin, Glycolic Acid less than 0.05 %, Panthenol', source: 'pasted' as const },
    ];
    const report = judge({ ...emptyProduct, lists });
    expect(report.findings.map(({ topic, weight }) => [topic, weight])).toEqual([['aha', 'minor']]);
    expect(report.lists[0]?.names).toHaveLength(4);
  });
});
