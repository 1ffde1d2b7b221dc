import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProduct, type Product } from '../../src/report/product';
import type { MinorReason, Topic } from '../../src/report/report';
import { judge } from '../../src/verdict/judge';

const report = (ingredients: string, words: Partial<Product> = {}) =>
  judge({ ...emptyProduct, title: 'Serum', lists: [{ text: ingredients, source: 'shop' }], ...words });

const evidenceOf = (topic: Topic, { findings }: ReturnType<typeof judge>) =>
  findings.filter((one) => one.topic === topic).flatMap(({ evidence }) => evidence.map(({ text }) => text));

const FILLERS = ['Glycerin', 'Panthenol', 'Betaine', 'Squalane', 'Allantoin', 'Propanediol', 'Inulin'];
const FAMILIES = {
  retinoid: ['Retinol', 'Retinal', 'Retinyl Palmitate', 'Retinyl Acetate', 'Hydroxypinacolone Retinoate'],
  aha: ['Glycolic Acid', 'Lactic Acid', 'Mandelic Acid', 'Malic Acid', 'Tartaric Acid'],
  bha: ['Salicylic Acid', 'Betaine Salicylate', 'Sodium Salicylate', 'Salix Alba Bark Extract'],
} as const;
const STRONG = new Set<string>([
  'Retinol',
  'Retinal',
  'Hydroxypinacolone Retinoate',
  ...FAMILIES.aha,
  'Salicylic Acid',
  'Betaine Salicylate',
]);

/** A list of water, a base, and any flagged names in any order among fillers. */
const anyList = fc
  .record({
    flagged: fc.subarray([...FAMILIES.retinoid, ...FAMILIES.aha, ...FAMILIES.bha], { minLength: 1 }),
    fillers: fc.subarray(FILLERS, { minLength: 3 }),
    keys: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 }),
  })
  .map(({ flagged, fillers, keys }) => {
    const names = [...flagged, ...fillers].map((name, index) => ({ name, key: keys[index] ?? 0 }));
    return ['Water', ...names.sort((a, b) => a.key - b.key).map(({ name }) => name)];
  });

describe('evidence', () => {
  it('includes every name of its family, in the order of the list', () => {
    fc.assert(
      fc.property(anyList, (names) => {
        const judged = report(names.join(', '));
        for (const topic of ['retinoid', 'aha', 'bha'] as const) {
          const wanted = names.filter((name) => FAMILIES[topic].some((one) => one === name));
          expect(evidenceOf(topic, judged)).toEqual(wanted);
        }
      }),
    );
  });

  it('of a retinoid with an acid includes every strong retinoid and acid, and nothing else', () => {
    fc.assert(
      fc.property(anyList, (names) => {
        const judged = report(names.slice(0, 10).join(', '));
        const strong = judged.lists[0]?.names.filter((name) => STRONG.has(name)) ?? [];
        const together = evidenceOf('retinoid-with-acid', judged);
        const has = (family: readonly string[]) => strong.some((name) => family.includes(name));
        const wanted = has(FAMILIES.retinoid) && has([...FAMILIES.aha, ...FAMILIES.bha]) ? strong : [];
        expect(together.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  it.each<[string, Topic, string]>([
    ['Toner', 'alcohol-toner', 'SD Alcohol 40-B | Isopropyl Alcohol'],
    ['Cream', 'alcohol', 'SD Alcohol 40-B | Isopropyl Alcohol'],
  ])('of alcohol in a %s carries the low one beside the high one', (title, topic, wanted) => {
    const ingredients =
      'Water, SD Alcohol 40-B, Glycerin, Panthenol, Betaine, Squalane, Allantoin, Isopropyl Alcohol, Parfum';
    expect(evidenceOf(topic, report(ingredients, { title })).join(' | ')).toBe(wanted);
  });
});

describe('a minor finding says why it is minor', () => {
  const base =
    'Water, Glycerin, Panthenol, Betaine, Squalane, Allantoin, Propanediol, Inulin, Trehalose, Urea';
  it.each<[MinorReason | 'strong', Topic, string, string]>([
    ['low', 'aha', 'Serum', `${base}, Lactic Acid`],
    ['low', 'aha', 'Serum', 'Water, Glycerin, Phenoxyethanol, Lactic Acid, Panthenol'],
    ['low', 'bha', 'Serum', 'Water, Glycerin, Xanthan Gum, Salicylic Acid, Panthenol'],
    ['low', 'bha', 'Face Wash', 'Water, Glycerin, Parfum, Salicylic Acid, Panthenol'],
    ['strong', 'bha', 'Face Wash', `${base}, Salicylic Acid, Parfum`],
    ['low', 'bha', 'Serum', `${base}, Salicylic Acid, Parfum`],
    ['low', 'bha', 'Face Wash', `${base}, Parfum, Salicylic Acid`],
    ['low', 'alcohol-toner', 'Toner', `${base}, Alcohol`],
    ['weak-form', 'retinoid', 'Serum', 'Water, Glycerin, Retinyl Palmitate'],
    ['weak-form', 'retinoid', 'Face Wash', 'Water, Glycerin, Retinyl Palmitate'],
    ['rinsed-off', 'retinoid', 'Face Wash', 'Water, Glycerin, Retinol, Retinyl Palmitate'],
    ['weak-form', 'bha', 'Serum', 'Water, Sodium Salicylate, Salix Alba Bark Extract'],
    ['weak-form', 'aha', 'AHA Serum', 'Water, Glycerin, Saccharum Officinarum (Sugar Cane) Extract'],
    ['printed', 'retinoid', 'Serum', 'Water, Glycerin, Retinol 0.0005%, Panthenol'],
    ['printed', 'retinoid', 'Retinol Serum', 'Water, Glycerin, Retinol (5 ppm), Panthenol'],
    ['strong', 'retinoid', 'Serum', 'Water, Glycerin, Retinol 10 ppm, Panthenol'],
    ['printed', 'aha', 'Lactic Acid Serum', 'Water, Glycerin, Lactic Acid 0.05%, Panthenol'],
    ['printed', 'aha', 'Serum', 'Water, Lactic Acid < 0.1 %, Glycerin'],
    ['strong', 'aha', 'Serum', 'Water, Glycerin, Phenoxyethanol, Lactic Acid 0.5 %'],
    ['low', 'bha', 'Serum', 'Water, Glycerin, Phenoxyethanol, Salicylic Acid < 0.5 %'],
    [
      'order',
      'aha',
      'Serum',
      'Allantoin, Betaine, Citric Acid, Glycerin, Inulin, Lactic Acid, Niacinamide, Panthenol, Squalane, Urea, Water',
    ],
  ])('%s: %s in a %s of %s', (minorFor, topic, title, ingredients) => {
    const found = report(ingredients, { title }).findings.find((one) => one.topic === topic);
    expect(found?.minorFor ?? found?.weight).toBe(minorFor);
  });

  it.each<[MinorReason | 'strong', string]>([
    ['claimed', 'With retinol for smooth skin.'],
    ['strong', 'With 0.3 % retinol for smooth skin.'],
  ])('%s: without a list, "%s"', (minorFor, claim) => {
    const found = report('', { lists: [], claims: [claim] }).findings[0];
    expect(found?.minorFor ?? found?.weight).toBe(minorFor);
  });
});

describe('if nothing tells the kind', () => {
  const depends = (ingredients: string, words: Partial<Product> = {}) =>
    report(ingredients, { title: '', ...words }).depends;
  const skip = { on: 'toner-like', verdict: 'skip' };

  it.each([
    'Water, Alcohol, Glycerin, Panthenol',
    'Water, Glycerin, Panthenol, Betaine, Ethanol, Parfum',
    'Water, SD Alcohol 40-B, Salicylic Acid, Glycerin',
    'Water, Glycerin, Panthenol, Betaine, Squalane, Allantoin, Parfum, Alcohol 12%',
    '정제수, 에탄올, 글리세린',
  ])('the verdict of "%s" hangs on it', (ingredients) => {
    expect(depends(ingredients)).toEqual(skip);
  });

  it.each<[string, Partial<Product>]>([
    ['Water, Glycerin, Panthenol', {}],
    ['Water, Glycerin, Panthenol, Betaine, Squalane, Allantoin, Inulin, Parfum, Alcohol', {}],
    ['Water, Cetyl Alcohol, Glycerin', {}],
    ['Water, Alcohol, Glycerin', { title: 'Cream' }],
    ['Water, Alcohol, Glycerin', { title: 'Toner' }],
    ['Water, Alcohol, Glycerin', { title: 'Osprey No. 5', category: 'Serums' }],
  ])('the verdict of "%s" does not hang on it with %j', (ingredients, words) => {
    expect(depends(ingredients, words)).toBeUndefined();
  });
});

describe('versions of one product', () => {
  const page = (title: string, ...lists: string[]) =>
    report('', { title, lists: lists.map((text) => ({ text, source: 'shop' })) });
  const dry = 'Water, Alcohol Denat., Glycerin, Panthenol, Parfum';
  const mild = 'Water, Glycerin, Panthenol, Betaine, Parfum';

  it.each([
    [[dry, mild]],
    [[mild, dry]],
    [[`Rose: ${mild}\nCucumber: ${dry}`]],
    [[`100 ml: ${dry}\n250 ml: ${mild}`]],
  ])('all have the kind of the title, and the first verdict of the table holds: %j', (lists) => {
    const { product, verdict, lists: read } = page('Osprey Toner', ...lists);
    expect([product.kind, product.contact, verdict]).toEqual(['toner-like', 'leave-on', 'skip']);
    expect(read.map(({ version }) => version)).toEqual([true, true]);
  });

  it('are distinguished from a kit, whose products have their own names', () => {
    const { product, verdict, lists } = page('Osprey Duo', `Rose Cream: ${dry}\nRose Toner: ${mild}`);
    expect([product.kind, verdict]).toEqual(['kit', 'clear']);
    expect(lists.map(({ version }) => version)).toEqual([undefined, undefined]);
  });

  it.each([
    ['Osprey 2 Piece Gift Set', `The Lumi Guard: ${mild}\nThe Quokka Guard: ${dry}`, undefined],
    ['Osprey Travel Duo', `Lumi Bar: ${mild}\nQuokka Bar: ${dry}`, undefined],
    ['Osprey Gift Set', `50 ml: ${mild}\n100 ml: ${dry}`, true],
    ['Osprey Cream', `Rose: ${mild}\nCucumber: ${dry}`, true],
  ])('are none where the title is that of a set, and the lists have names: %s', (title, text, version) => {
    expect(page(title, text).lists.map((list) => list.version)).toEqual([version, version]);
  });
});
