import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

/** The flagged names of a list, each with its place. */
const flaggedIn = (raw: string): string[] =>
  listsOf(raw).flatMap(({ entries }) =>
    entries.flatMap(({ meaning, carried }, index) =>
      [...(meaning?.is === 'flag' ? [meaning] : []), ...carried.map((name) => name.meaning)].map(
        ({ family, grade }) => `${index + 1} ${family} ${grade}`,
      ),
    ),
  );

const within = (name: string) => flaggedIn(`Aqua, Glycerin, ${name}, Betaine, Panthenol, Carbomer`);

describe('a flagged name is found behind something unknown', () => {
  it.each([
    ['Lumidol Alcohol Denat', '4 drying-alcohol drying'],
    ['Complex ZQ Alcohol Denat.', '4 drying-alcohol drying'],
    ['Key: Menthol Alcohol Denat', '4 drying-alcohol drying'],
    ['Lumisome SD Alcohol 40-B', '4 drying-alcohol drying'],
    ['Lumisome Alcool Dénaturé', '4 drying-alcohol drying'],
    ['Anti-Spot Retinol', '4 retinoid retinol'],
    ['Advanced Complex Retinol', '4 retinoid retinol'],
    ['Lumisome Hydroxypinacolone Retinoate', '4 retinoid direct'],
    ['Lumisome Glycolic Acid', '4 aha acid'],
    ['Anti-Spot Salicylic Acid', '4 bha acid'],
  ])('%s', (name, flagged) => {
    expect(within(name)).toEqual([flagged]);
  });

  it.each([
    'Acetyl Salicylic Acid',
    'Amino Salicylic Acid',
    'Isostearyl Lactic Acid',
    'Poly Lactic Acid',
    'Lumicetyl Alcohol',
    'Lumi Alcohol',
    'Plant Retinol',
    'Botanical Retinol',
    'Phyto Retinol',
    'Non Retinol',
    'Rétinol végétal',
    'Pflanzliches Retinol',
    'Extracted from Alcohol Denat.',
    'Retinol Lumisome Peptide',
    'Lumisome Alcohol-Free',
  ])('but another substance, a substitute or a denial is not one: %s', (name) => {
    expect(within(name).filter((found) => !found.includes('conjugate'))).toEqual([]);
  });

  it('from its full stop on, where a long name broken by commas follows', () => {
    expect(within('glycolic acid . hydroxyethyl, acrylate/sodium acrylate, copolymer')).toEqual([
      '3 aha acid',
    ]);
  });
});

it('a heading with a colon before it is no name', () => {
  const raw = 'Aqua, Glycerin, Peeling Complex: Lactic Acid, Betaine, Panthenol';
  expect(flaggedIn(raw)).toEqual(['3 aha acid']);
});

it.each([
  'Lumizyme, Vitamin A (Retinol)',
  'Lumizyme, AHA (Glycolic Acid)',
  'Lumizyme, Soybean Oil/(Retinol/Water)',
])('a strange name stays apart from the flagged one behind its comma: %s', (names) => {
  expect(listsOf(`Aqua, Glycerin, ${names}, Betaine, Panthenol`)[0]?.entries).toHaveLength(6);
});

it("a kit's product named after an ingredient stays a product", () => {
  const raw =
    'Renewing Booster:\nAqua, Glycerin, Betaine, Panthenol, Carbomer\nRenewing Powder with Pure Vitamin C:\nTalc, Mica, Silica, Salicylic Acid';
  expect(listsOf(raw)).toHaveLength(2);
});

describe('a flagged name is found beside a slash', () => {
  it.each([
    ['Retinol/Soybean Oil', '3 retinoid retinol'],
    ['Soybean Oil/Retinol', '3 retinoid retinol'],
    ['Evening Primrose (Oenothera) Leaf Extract/(Retinol/Soybean)', '3 retinoid retinol'],
    ['Plum Fruit Extract/(Glycolic Acid/Water)', '3 aha acid'],
    ['Plum Fruit Extract + (Salicylic Acid, Water)', '3 bha acid'],
  ])('%s', (name, flagged) => {
    expect(within(name)).toEqual([flagged]);
  });

  it.each([
    'Lactic Acid/Lumic Acid Copolymer',
    'Alcohol/Lumyl Acrylate Crosspolymer',
    'Lactic Acid/Soybean Oil Ferment',
    'Vinyl Alcohol/Starch Copolymer',
    'Alcohol/Paraben Free',
  ])('but what is made of two substances holds neither: %s', (name) => {
    expect(within(name)).toEqual([]);
  });
});

describe('a flagged name is found in a bracket with more than it', () => {
  it.each([
    ['Vitamin A (HPR: Hydroxypinacolone Retinoate)', '3 retinoid direct'],
    ['vitamin a (hpr:hydroxypinacolone retinoate)', '3 retinoid direct'],
    ['Vitamin A (HPR Hydroxypinacolone Retinoate)', '3 retinoid direct'],
    ['Encapsulated Vitamin A (as Retinol)', '3 retinoid retinol'],
    ['Vitamin A (als Retinol)', '3 retinoid retinol'],
    ['Vitamine A (sous forme de rétinol)', '3 retinoid retinol'],
    ['Retinoid Ester (Hydroxypinacolone Retinoate)', '3 retinoid direct'],
    ['Retinoid Ester', '3 retinoid vitamin'],
    ['BHA (SA: Salicylic Acid)', '3 bha acid'],
    ['AHA (GA: Glycolic Acid)', '3 aha acid'],
    ['Salix Nigra (organic willow bark extract/extrait de saule bio)', '3 bha botanical'],
    ['Salix Alba (Willow Bark)', '3 bha botanical'],
  ])('%s', (name, flagged) => {
    expect(within(name)).toEqual([flagged]);
  });

  it.each([
    'Witch Hazel Water (NO ALCOHOL)',
    'Witch Hazel Water (NON: ALCOHOL)',
    'Lumisome (PVA: Polyvinyl Alcohol)',
    'Salix Alba (Willow) Leaf Extract',
    'Glycerin (from Retinol)',
  ])('but a denial or a longer name is not one: %s', (name) => {
    expect(within(name)).toEqual([]);
  });
});

describe('a flagged name is found under a misspelled or a translated word', () => {
  it.each([
    ['Glycolic Adic', '3 aha acid'],
    ['Lactic Aicd', '3 aha acid'],
    ['Modified Alcohol', '3 drying-alcohol drying'],
    ['Modified Ethanol', '3 drying-alcohol drying'],
    ['改性乙醇', '3 drying-alcohol drying'],
  ])('%s', (name, flagged) => {
    expect(within(name)).toEqual([flagged]);
  });

  it.each(['Modified Corn Starch', 'Modified Cetyl Alcohol', 'Azelaic Adic', 'Citric Adic'])(
    'but not %s',
    (name) => {
      expect(within(name).filter((found) => !found.includes('citric'))).toEqual([]);
    },
  );
});
