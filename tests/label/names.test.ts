import { describe, expect, it } from 'vitest';
import { listsOf, names } from './read';

/** What is read between the neighbours of a name in a plain list. */
const between = (printed: string) => names(`Water, Glycerin, ${printed}, Panthenol, Squalane`).slice(2, -2);

describe('a comma inside a name', () => {
  it.each([
    '1,2-Hexanediol',
    '1,10-Decanediol',
    '2,3-Butanediol',
    '2,6-Dimethyl-7-Octen-2-Ol',
    '2-Bromo-2-Nitropropane-1,3-Diol',
    '2-Oleamido-1,3-Octadecanediol',
    '1,2,3-Propanetriol',
    '3-O-Ethyl Ascorbic Acid',
  ])('%s is one name', (name) => {
    expect(between(name)).toEqual([name]);
  });

  it('may be a decimal comma', () => {
    expect(between('Salicylic Acid 2,0 %')).toEqual(['Salicylic Acid 2,0 %']);
    expect(listsOf('Water, Glycerin, Salicylic Acid (2,5 %), Panthenol')[0]?.entries[2]?.percent).toBe(2.5);
  });

  it.each([
    'Hamamelisvatten (innehåller alkohol)',
    'Hamameliswater (bevat alcohol)',
    'Hamamelis Water (contains alcohol)',
  ])('what a bracket says a name contains opens no list: %s', (name) => {
    expect(between(name)).toEqual([name]);
  });

  it('may group thousands before ppm', () => {
    expect(listsOf('정제수, 글리세린, 판테놀 (10,000 ppm), 스쿠알란')[0]?.entries[2]?.percent).toBe(1);
  });

  it('may be wrongly printed between two halves of a name', () => {
    expect(between('Ethylhexyl, Salicylate')).toEqual(['Ethylhexyl, Salicylate']);
  });
});

describe('a slash', () => {
  it.each([
    'Caprylic/Capric Triglyceride',
    'Acrylates/C10-30 Alkyl Acrylate Crosspolymer',
    'VP/VA Copolymer',
    'Glyceryl Citrate/Lactate/Linoleate/Oleate',
    'Salix Alba Bark Extract / Willow Bark Extract',
    'Lactic Acid/Glycolic Acid Copolymer',
  ])('inside %s parts nothing', (name) => {
    expect(between(name)).toEqual([name]);
  });

  it.each(['Water/Aqua/Eau', 'Water\\Aqua\\Eau', 'AQUA / WATER / EAU'])('joins synonyms: %s', (water) => {
    expect(names(`${water}, Glycerin, Panthenol, Squalane`)).toEqual([
      water,
      'Glycerin',
      'Panthenol',
      'Squalane',
    ]);
  });

  it('means what both sides mean, and nothing if one side is only half a name', () => {
    const meaning = (name: string) => listsOf(`Water, Glycerin, ${name}, Panthenol`)[0]?.entries[2]?.meaning;
    expect(meaning('Salicylic Acid/Acide Salicylique')).toMatchObject({ is: 'flag', family: 'bha' });
    expect(meaning('Lactic Acid/Glycolic Acid Copolymer')).not.toMatchObject({ is: 'flag' });
    expect(meaning('Retinol/Unheardof Complexase')).not.toMatchObject({ is: 'flag' });
  });

  it('may carry a zero-width space', () => {
    expect(names('Aqua/\u200bWater/\u200bEau, Glycerin, Alcohol\u200b Denat, Panthenol')).toEqual([
      'Aqua/Water/Eau',
      'Glycerin',
      'Alcohol Denat',
      'Panthenol',
    ]);
  });

  it('may be written as an odd sign', () => {
    expect(names('WATER@!@AQUA, Glycerin, Squalane, Panthenol')).toHaveLength(4);
  });
});

describe('brackets', () => {
  it.each([
    'Aqua (Water)',
    'Alcohol Denat. (SD Alcohol 40-B)',
    '(SD Alcohol 40-B)',
    'SD Alcohol 40-B (Alcohol Denat.)',
    'Galactomyces Ferment Filtrate (Pitera)',
    'Carica Papaya (Papaya) Fruit Extract',
    'Cetyl Alcohol (emollient - non-drying fatty alcohol from coconut oil)',
    'Phenoxyethanol (source aromatic ether)',
    'Titanium Dioxide [Nano]',
    'Zinc Oxide (nano)',
    'Hamamelis Virginiana Water (Water, Hamamelis Virginiana, Alcohol)',
  ])('%s is one name, printed as it stands', (name) => {
    expect(between(name)).toEqual([name]);
  });

  it('that are never closed hide nothing', () => {
    expect(names('Water, Glycerin (plant, Panthenol, Squalane, Alcohol')).toEqual([
      'Water',
      'Glycerin (plant',
      'Panthenol',
      'Squalane',
      'Alcohol',
    ]);
  });

  it('around the whole list are ignored', () => {
    expect(names('(Water, Glycerin, Panthenol, Squalane, Alcohol)')).toEqual([
      'Water',
      'Glycerin',
      'Panthenol',
      'Squalane',
      'Alcohol',
    ]);
  });

  it.each([
    ['Cetyl Alcohol (emollient - non-drying fatty alcohol from coconut oil)', 'clear'],
    ['Alcohol Denat. (SD Alcohol 40-B)', 'flag'],
    ['(SD Alcohol 40-B)', 'flag'],
    ['Phenoxyethanol (source aromatic ether)', 'clear'],
  ])('say what %s is', (name, is) => {
    expect(listsOf(`Water, Glycerin, ${name}, Panthenol`)[0]?.entries[2]?.meaning?.is).toBe(is);
  });
});

describe('two names in one entry', () => {
  it.each([
    [
      'Dimethyl Isosorbide (and) Hydroxypinacolone Retinoate',
      'Dimethyl Isosorbide',
      'Hydroxypinacolone Retinoate',
    ],
    ['Dehydroacetic Acid & Benzyl Alcohol', 'Dehydroacetic Acid', 'Benzyl Alcohol'],
    ['Cetearyl Alcohol and Ceteareth-20', 'Cetearyl Alcohol', 'Ceteareth-20'],
    ['Water Butyrospermum Parkii (Shea) Butter', 'Water', 'Butyrospermum Parkii (Shea) Butter'],
    ['Behenyl Alcohol Tocopheryl Acetate', 'Behenyl Alcohol', 'Tocopheryl Acetate'],
    ['Stearic Acid Phenoxyethanol', 'Stearic Acid', 'Phenoxyethanol'],
    ['Sodium Lactate Urea', 'Sodium Lactate', 'Urea'],
    ['Citric Acid Biosaccharide Gum-1', 'Citric Acid', 'Biosaccharide Gum-1'],
    ['Alcohol .Citric Acid', 'Alcohol', 'Citric Acid'],
    ['Octisalate 4.5%Alcohol Denat', 'Octisalate 4.5%', 'Alcohol Denat'],
  ])('%s', (printed, first, second) => {
    expect(between(printed)).toEqual([first, second]);
  });

  it.each([
    'Cetearyl Alcohol',
    'Sodium Stearoyl Lactylate',
    'Salix Alba Bark Water',
    'Vitis Vinifera Fruit Water',
    'Polyvinyl Alcohol',
    'Sodium Lauroyl Lactylate',
    'Peg-40 Hydrogenated Castor Oil',
  ])('%s is one, although it holds another', (name) => {
    expect(between(name)).toEqual([name]);
  });
});

describe('a word broken at the line end', () => {
  it.each([
    'Pheno-xyethanol',
    'Phe-noxyethanol',
    'Phenoxy- ethanol',
    'Phenoxy-\nethanol',
    'Phe-\nnoxyethanol',
    'Cetearyl Alco-hol',
    'Cetearyl Alco-\nhol',
  ])('%j is no drying alcohol', (name) => {
    const [list] = listsOf(`Water, Glycerin, ${name}, Panthenol, Squalane`);
    expect(list?.entries).toHaveLength(5);
    expect(list?.entries[2]?.meaning).toMatchObject({ is: 'clear' });
  });

  it('may use odd hyphens', () => {
    expect(between('Beta\u2011Alanine')).toEqual(['Beta\u2011Alanine']);
    expect(between('Panthe\u00adnol')).toEqual(['Panthenol']);
    expect(between('Gluceth-\u00ac\u201020')).toHaveLength(1);
  });

  it('a real hyphen stays', () => {
    expect(between('PEG-40 Hydrogenated Castor Oil')).toEqual(['PEG-40 Hydrogenated Castor Oil']);
    expect(between('Coco-Glucoside')).toEqual(['Coco-Glucoside']);
  });
});

describe('a name that stood on both sides of a comma', () => {
  it.each([',', ', ', ' , ', '，'])('tells where the names in its bracket are: "%s"', (comma) => {
    const raw = `Canne A Sucre${comma}Salicylic Acid 2% (Hamamelis Water (Water, Alcohol), Water, Glycerin`;
    const carried = listsOf(raw).flatMap(({ entries }) =>
      entries.flatMap(({ span, carried }) =>
        carried.map(({ text, start }) => raw.slice(span.start + start, span.start + start + text.length)),
      ),
    );
    expect(carried).toEqual(['Alcohol']);
  });
});
