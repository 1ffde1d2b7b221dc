import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { names } from './read';

/** Names of one word and of several; no two of them together make a third. */
const PLAIN = [
  'Glycerin',
  'Squalane',
  'Caprylic/Capric Triglyceride',
  'Dicaprylyl Carbonate',
  'Butylene Glycol',
  'Alcohol Denat.',
  'Cetearyl Alcohol',
  'Tocopherol',
  'Phenoxyethanol',
  'Linalool',
  'Citronellol',
  'Sodium Hyaluronate',
  'Rosa Canina Fruit Oil',
  'Pelargonium Graveolens Flower Oil',
  'Citrus Aurantium Dulcis (Orange) Peel Oil',
  'Butyrospermum Parkii (Shea) Butter',
  'PEG/PPG-18/18 Dimethicone',
];
/** Plants by their Latin names, and by those of a second language. */
const PLANTS = [
  ['Oenothera Biennis Oil', 'Evening Primrose Oil', 'Huile d’Onagre'],
  ['Simmondsia Chinensis Oil', 'Jojoba Seed Oil', 'Jojobaöl'],
  ['Curcuma Longa Extract', 'Turmeric Root Extract', 'Extracto de Cúrcuma'],
  ['Jasminum Officinale Extract', 'Jasmine Extract', 'Jasminextrakt'],
  ['Helianthus Annuus Seed Oil', 'Sunflower Seed Oil', 'Olio di Girasole'],
  ['Hamamelis Virginiana Water', 'Witch Hazel Water', 'Acqua di Amamelide'],
  ['Lavandula Angustifolia Oil', 'Lavender Oil', 'Aceite de Lavanda'],
  ['Calendula Officinalis Flower Extract', 'Marigold Flower Extract', 'Ekstrakt z Nagietka'],
  ['Aloe Barbadensis Leaf Juice', 'Aloe Vera Leaf Juice', 'Aloe Vera Blattsaft'],
  ['Rosmarinus Officinalis Leaf Oil', 'Rosemary Leaf Oil', 'Rosmarinolie'],
] as const;

const plain = fc.shuffledSubarray(PLAIN, { minLength: 9 });
const slash = fc.constantFrom(' / ', '/', ' /', ' \\ ');
/** A few plants, each with a second name behind a slash. */
const plants = fc.tuple(
  fc.shuffledSubarray([...PLANTS], { minLength: 1, maxLength: 4 }),
  fc.constantFrom(1 as const, 2 as const),
  slash,
);

/** Every second name is a plant, so that no two unknown names meet. */
const list = fc.tuple(plain, plants).map(([rest, [some, language, sign]]) => {
  const named = some.map((plant) => `${plant[0]}${sign}${plant[language]}`);
  return rest.flatMap((name, index) => (index % 2 === 1 ? [name] : [name, ...named.splice(0, 1)]));
});

describe('names separated only by spaces', () => {
  const around = fc.constantFrom(
    (row: string) => row,
    (row: string) => `${row}.`,
    (row: string) => `Ingredients: ${row}`,
    (row: string) => `INCI: ${row}.`,
    (row: string) =>
      `-Squalane: Helps the skin to keep its moisture.\n-Lavender Oil: Soothes and looks after the skin.\n\n${row}.`,
  );

  it('are read one by one, with second names behind slashes in any language', () => {
    fc.assert(
      fc.property(list, around, (all, put) => {
        expect(names(put(all.join(' ')))).toEqual(all.map((name) => name.replace(/\.$/, '')));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'Rosa Canina Fruit Oil',
      'Rosmarinus Officinalis Leaf Oil / Rosemary Leaf Oil',
      'Alcohol Denat',
      'Linalool',
      'Curcuma Longa Extract / Turmeric Root Extract',
      'Sodium Hyaluronate',
      'Butylene Glycol',
      'Squalane',
    ],
    [
      'Cetearyl Alcohol',
      'Aloe Barbadensis Leaf Juice / Aloe Vera Blattsaft',
      'Butyrospermum Parkii (Shea) Butter',
      'Squalane',
      'Curcuma Longa Extract / Extracto de Cúrcuma',
      'Caprylic/Capric Triglyceride',
      'Sodium Hyaluronate',
      'Alcohol Denat',
    ],
  ])('are not swallowed by many words that CosIng seems to have by chance: %s, %s …', (...all) => {
    expect(names(all.join(' '))).toEqual(all);
  });

  /** Words of shops' prose in four languages, none of which alone shows that it is a sentence. */
  const PROSE =
    'skin smooth gentle daily serum formula hydrating overnight texture bottle apply evening morning visibly ' +
    'radiant barrier moisture comfort soin visage nuit douceur peau hydratant quotidien Pflege täglich sanft ' +
    'Feuchtigkeit Gesicht Nacht Reinigung crema giorno viso pelle idratante delicata luminosa powered infused';
  const sentence = fc
    .tuple(
      fc.array(fc.constantFrom(...PROSE.split(' ')), { minLength: 9, maxLength: 40 }),
      fc.shuffledSubarray([...PLAIN, ...PLANTS.map(([name]) => name)], { minLength: 1, maxLength: 5 }),
    )
    .map(([words, some]) => {
      const every = Math.ceil(words.length / some.length);
      return words
        .flatMap((word, index) => [word, ...(index % every === 1 ? some.splice(0, 1) : [])])
        .join(' ');
    });

  it('are not searched for in prose that names a few ingredients', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom('', '.', '!'), (words, stop) => {
        expect(readLabel(`${words}${stop}`).lists).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  'AQUA ALCOHOL DENAT. GLYCERIN HAMAMELIS VIRGINIANA LEAF WATER PANTHENOL PARFUM',
  'INGRÉDIENTS AQUA ALCOHOL DENAT. GLYCERIN HAMAMELIS VIRGINIANA LEAF WATER PANTHENOL PARFUM',
  'Inhaltsstoffe AQUA ALCOHOL DENAT. GLYCERIN HAMAMELIS VIRGINIANA LEAF WATER PANTHENOL PARFUM',
])('a row of names is never one by chance, and its heading is not one of them: %s', (raw) => {
  expect(names(raw)).toEqual([
    'AQUA',
    'ALCOHOL DENAT',
    'GLYCERIN',
    'HAMAMELIS VIRGINIANA LEAF WATER',
    'PANTHENOL',
    'PARFUM',
  ]);
});
