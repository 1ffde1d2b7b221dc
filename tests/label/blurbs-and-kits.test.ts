import { describe, expect, it } from 'vitest';
import { blurbsOf, listsOf, names, namesOf } from './read';

describe('a blurb before the list', () => {
  const raw =
    '-Salicylic Acid 1.5%: Clears congested pores; treats blemishes.\n-Squalane: Softens.\n\nWater, Squalane, Glycerin, Salicylic Acid, Cetearyl Alcohol, Phenoxyethanol.';

  it('is not part of the list', () => {
    expect(names(raw)).toEqual([
      'Water',
      'Squalane',
      'Glycerin',
      'Salicylic Acid',
      'Cetearyl Alcohol',
      'Phenoxyethanol',
    ]);
  });

  it('stays as a claim, with its strength', () => {
    expect(blurbsOf(raw)).toContain('-Salicylic Acid 1.5%: Clears congested pores; treats blemishes.');
  });

  it('may be a whole paragraph of prose', () => {
    expect(
      names(
        'A cream for tired skin, with rice and oat, made to be worn under sunscreen.\n\nAqua, Glycerin, Oryza Sativa Bran Oil, Avena Sativa Kernel Extract, Cetyl Alcohol, Parfum',
      ),
    ).toEqual([
      'Aqua',
      'Glycerin',
      'Oryza Sativa Bran Oil',
      'Avena Sativa Kernel Extract',
      'Cetyl Alcohol',
      'Parfum',
    ]);
  });

  it('may be a teaser right above a list in lines, which water opens', () => {
    const lines = ['Aqua', 'Glycerin', 'Lactic Acid', 'Panthenol', 'Citric Acid'];
    for (const key of ['Key ingredients: Niacinamide, Zinc.', 'Ingredientes clave: Niacinamida, Zinc.'])
      expect(names(`${key}\n${lines.join('\n')}`)).toEqual(lines);
    expect(names('Key ingredients:\nRetinol\nThermal Water\nPeptides')).toEqual([]);
  });

  it('may stand before a list that starts with alcohol, an oil or an active', () => {
    for (const first of ['Alcohol Denat', 'Helianthus Annuus Seed Oil', 'Glycolic Acid'])
      expect(names(`-Mint: cools.\n\n${first}, Water, Glycerin, Menthol, Panthenol`)).toEqual([
        first,
        'Water',
        'Glycerin',
        'Menthol',
        'Panthenol',
      ]);
  });

  it('may follow the list too', () => {
    expect(
      names(
        'Water, Glycerin, Squalane, Niacinamide, Panthenol, Carbomer\n-Squalane: keeps skin soft all day.',
      ),
    ).toEqual(['Water', 'Glycerin', 'Squalane', 'Niacinamide', 'Panthenol', 'Carbomer']);
  });

  it('never includes a copy of the list', () => {
    const list =
      'Squalane, Dimethyl Isosorbide (and) Hydroxypinacolone Retinoate, Dehydroacetic Acid & Benzyl Alcohol, Glycerin';
    expect(names(list)).toHaveLength(6);
    expect(blurbsOf(list)).toEqual([]);
  });
});

describe('a product named right behind the list before, without a space', () => {
  it.each([
    ['CI 77891', 'Night Toner 40ml'],
    ['Titanium Dioxide', '17 Vitamins Toner'],
    ['TITANIUM DIOXIDE', '17 Vitamins Toner'],
    ['Parfum', 'Night Toner'],
    ['PARFUM', 'Night Toner'],
    ['Polysorbate 20', 'NIGHT TONER 5 ml'],
    ['Mica (CI 77019)', 'Night Toner 100 ml'],
    ['Benzyl Salicylate', 'Tonique du Soir'],
  ])('%s%s', (last, name) => {
    for (const heading of ['INGREDIENTS: ', ' Ingredients: '])
      expect(
        listsOf(
          `Day Cream 50mlINGREDIENTS: Aqua, Glycerin, Cetearyl Alcohol, ${last}${name}${heading}Aqua, Alcohol Denat., Parfum`,
        ).map(({ product, entries }) => [product, entries.at(-1)?.text]),
        heading,
      ).toEqual([
        ['Day Cream 50ml', last],
        [name, 'Parfum'],
      ]);
  });

  it.each(['PEG-40 Hydrogenated Castor Oil', 'CI 77891', 'Polysorbate 20', 'HydroxyEthylCellulose'])(
    '%s before a heading is a name of its own list',
    (last) => {
      expect(
        listsOf(`Aqua, Glycerin, ${last} Ingredients: Aqua, Alcohol, Parfum`)[0]?.entries.at(-1)?.text,
      ).toBe(last);
    },
  );
});

describe('a product named with a colon behind the list before, with no more than a space', () => {
  const plants = ['Paris Polyphylla Extract', 'Brucea Amarissima Seed Oil', 'Yacon Root Ferment Filtrate'];
  const times = ['Daily Night', 'AM PM', 'Tag Nacht', 'Jour Nuit', 'Dag Nacht', 'Giorno Notte', 'День Ночь'];
  it.each(times.flatMap((pair) => ['Parfum', ...plants].map((last) => [pair, last] as const)))(
    '%s, after %s',
    (pair, last) => {
      const [first = '', second = ''] = pair.split(' ');
      for (const between of [' ', '. ', '\n'])
        expect(
          listsOf(
            `${first}: Aqua, Pectin, Niacinamide, Retinol, ${last}${between}${second}: Pectin, Squalane, Tocopherol`,
          ).map(({ product, entries }) => [product, ...entries.map(({ text }) => text)]),
          between,
        ).toEqual([
          [first, 'Aqua', 'Pectin', 'Niacinamide', 'Retinol', last],
          [second, 'Pectin', 'Squalane', 'Tocopherol'],
        ]);
    },
  );

  it.each(['Allergens', 'May contain', 'Fragrance components', 'Contains', 'Essential oils'])(
    'is not a group of the same list: %s',
    (group) => {
      for (const last of ['Parfum', ...plants])
        expect(
          listsOf(`Toner: Aqua, Glycerin, Niacinamide, ${last} ${group}: Limonene, Linalool`),
          last,
        ).toHaveLength(1);
    },
  );

  it.each(['Tags: Retinol, Serum, Acne', 'Schlagwörter: Retinol, Serum, Akne'])(
    'is not what shops call a product by: %s',
    (tags) => {
      expect(namesOf(`Ingredients: Aqua, Glycerin, Squalane, Tocopherol\n${tags}`)).toEqual([
        ['Aqua', 'Glycerin', 'Squalane', 'Tocopherol'],
      ]);
    },
  );
});

describe('several products in one field', () => {
  it('are separated by name and colon, each on its own line', () => {
    const raw =
      'Jelly Cleanser: Water, Glycerin, Coco-Glucoside, Sodium Chloride\nDew Serum: Water, Niacinamide, Glycerin, Panthenol';
    expect(listsOf(raw).map((list) => list.product)).toEqual(['Jelly Cleanser', 'Dew Serum']);
    expect(namesOf(raw)).toEqual([
      ['Water', 'Glycerin', 'Coco-Glucoside', 'Sodium Chloride'],
      ['Water', 'Niacinamide', 'Glycerin', 'Panthenol'],
    ]);
  });

  it('are separated on one line', () => {
    const raw =
      'Jelly Cleanser: Water, Glycerin, Coco-Glucoside, Sodium Chloride. Dew Serum: Water, Niacinamide, Glycerin, Panthenol.';
    expect(listsOf(raw).map((list) => list.product)).toEqual(['Jelly Cleanser', 'Dew Serum']);
    expect(namesOf(raw).map((list) => list.length)).toEqual([4, 4]);
  });

  it('are separated by a name on its own line', () => {
    const raw =
      'Cleanser\nWater, Glycerin, Coco-Glucoside, Sodium Chloride\n\nMoisturizer\nWater, Squalane, Glycerin, Cetyl Alcohol';
    expect(listsOf(raw).map((list) => list.product)).toEqual(['Cleanser', 'Moisturizer']);
  });

  it('are separated by water alone, if it starts a new paragraph', () => {
    expect(
      namesOf(
        'Water, Glycerin, Coco-Glucoside, Sodium Chloride, Citric Acid\n\nAqua, Squalane, Glycerin, Cetyl Alcohol, Tocopherol',
      ).map((list) => list[0]),
    ).toEqual(['Water', 'Aqua']);
  });

  it.each([
    ['Step One', 'Step Two'],
    ['Step 1', 'Step 2'],
    ['Étape 1', 'Étape 2'],
    ['Schritt 1', 'Schritt 2'],
    ['Paso 1', 'Paso 2'],
    ['1단계', '2단계'],
  ])('know the steps of a treatment: %s, %s', (first, second) => {
    const raw = `${first}: Water, Lactic Acid, Glycerin, Panthenol\n${second}: Water, Squalane, Retinol, Tocopherol`;
    expect(listsOf(raw).map((list) => list.step)).toEqual([1, 2]);
  });

  it('are not steps if they are only mentioned', () => {
    const raw =
      'Day Cream: Water, Glycerin, Squalane, Panthenol\nNight Cream: Water, Squalane, Retinol, Tocopherol';
    expect(listsOf(raw).map((list) => list.step)).toEqual([null, null]);
  });

  it('may be shades joined by a bar', () => {
    const raw = 'Rose: Water, Glycerin, Mica, CI 15850 | Nude: Water, Glycerin, Mica, CI 77491';
    expect(namesOf(raw)).toEqual([
      ['Water', 'Glycerin', 'Mica', 'CI 15850'],
      ['Water', 'Glycerin', 'Mica', 'CI 77491'],
    ]);
  });

  it('may have an actives section after a product code', () => {
    const [list, ...others] = listsOf(
      'Product Name: Clear Gel Division: Cl (Elm)Active Ingredient: Salicylic Acid 1.50%Water , Alcohol Denat. , Glycerin , Menthol',
    );
    expect(others).toEqual([]);
    expect(list?.actives.map((entry) => entry.text)).toEqual(['Salicylic Acid 1.50%']);
    expect(list?.entries.map((entry) => entry.text)).toEqual([
      'Water',
      'Alcohol Denat',
      'Glycerin',
      'Menthol',
    ]);
  });
});

describe('a product named above the blurbs of its list', () => {
  const kit = (first: string, second: string, above: string) =>
    `${first}:\n${above}\n\nWater, Kaolin, Glycerin, Bentonite, Parfum.\n\n${second}:\n${above}\n\nAqua, Squalane, Panthenol, Citric Acid, Carbomer.`;
  const pairs = [
    ['Plum Clay Mask', 'Silver Gel Mask'],
    ['STEP 01 Ampoule', 'STEP 02 Wrap'],
    ['Masque Prune', 'Gelée Argent'],
    ['클레이 마스크', '젤 크림'],
  ] as const;
  const blurbs = [
    '-Kaolin: draws out oil.\n-Oat: comforts dry skin.',
    'Oat and Rice Extracts: Soften and comfort the skin.',
    'A gentle favourite of ours, made for tired skin.\nWe love how it feels.',
  ];
  it.each(pairs.flatMap(([one, other]) => blurbs.map((above) => [one, other, above] as const)))(
    'names it: %s, %s, over "%s"',
    (one, other, above) => {
      expect(listsOf(kit(one, other, above)).map(({ product }) => product)).toEqual([one, other]);
    },
  );

  it.each(blurbs)('names none where the field has one list: %s', (above) => {
    const [list, ...more] = listsOf(`Good to know:\n${above}\n\nWater, Kaolin, Glycerin, Bentonite, Parfum.`);
    expect(more).toEqual([]);
    expect(list?.product).toBe(null);
  });

  it('names only its own list', () => {
    const raw = kit('Plum Clay Mask', 'Silver Gel Mask', blurbs[0] ?? '');
    const third = '\n\nA word from us, about the box it comes in.\n\nWater, Retinol, Glycerin, Squalane.';
    expect(listsOf(raw + third).at(-1)?.product).toBe(null);
  });
});

describe('a product named in a bracket', () => {
  const kits = ['[', '<', '【'].flatMap((opens, which) => {
    const closes = [']', '>', '】'][which];
    return ['\n', ' '].map((behind) => (name: string) => `${opens}${name}${closes}${behind}`);
  });
  it.each([
    ['크림', '정제수', '앰플', '정제수'],
    ['본품', '정제수', '증정', '정제수'],
    ['본품 - 장미 크림', '정제수', '증정품', '정제수'],
    ['장미 앰플', '알로에베라잎수', '장미 크림', '글리세린'],
  ])('%s, %s', (first, one, second, other) => {
    for (const named of kits)
      expect(
        listsOf(
          `${named(first)}${one}, 글리세린, 나이아신아마이드, 판테놀\n\n${named(second)}${other}, 글리세린, 레티놀, 향료`,
        ).map(({ product, entries }) => [product, entries.length, entries[0]?.text]),
        named(first),
      ).toEqual([
        [first, 4, one],
        [second, 4, other],
      ]);
  });

  it('may follow the last name of the list before', () => {
    for (const [heading, first] of [
      ['<증정품>', '정제수'],
      ['[장미 크림]', '나이아신아마이드'],
    ])
      expect(namesOf(`정제수, 글리세린, 판테놀, 제라니올 ${heading} ${first}, 글리세린, 레티놀`)).toEqual([
        ['정제수', '글리세린', '판테놀', '제라니올'],
        [first, '글리세린', '레티놀'],
      ]);
  });

  it('may be one list of two sizes', () => {
    const name = '장미 세럼 40ml(본품), 장미 세럼 10ml(증정품)';
    const raw = `[${name}] 정제수, 글리세린, 판테놀, 향료 [마스크] 정제수, 글리세린, 레티놀`;
    expect(listsOf(raw).map(({ product, entries }) => [product, entries[0]?.text])).toEqual([
      [name, '정제수'],
      ['마스크', '정제수'],
    ]);
  });

  it.each(['티타늄디옥사이드 [나노]', 'Silica [Nano]', 'Beeswax [Cera Alba]', 'Caffeine []'])(
    'is none in %s',
    (name) => {
      expect(names(`정제수, 글리세린, ${name}, 판테놀, 토코페롤`)).toHaveLength(5);
    },
  );
});

describe('an oil within a kit', () => {
  const first = 'Water, Salicylic Acid, Propanediol, Xanthan Gum';
  const oil = ['Squalane', 'Retinal', 'Tocopherol', 'Bisabolol'];

  it.each([
    ['Step 1', 'Step 2'],
    ['Blemish Serum', 'Night Oil'],
    ['Sérum', 'Huile de nuit'],
    ['Serum', 'Nachtöl'],
  ])('is read behind its name as behind a heading: %s, %s', (one, other) => {
    expect(namesOf(`${one}: ${first}\n${other}: ${oil.join(', ')}`)).toEqual([first.split(', '), oil]);
  });

  it.each(['Key actives: Squalane, Retinal, Tocopherol', 'Powered by: Squalane, Retinal, Bisabolol'])(
    'is not what a list boasts of: %s',
    (teaser) => {
      expect(namesOf(`${teaser}\nIngredients: ${first}`)).toEqual([first.split(', ')]);
    },
  );
});
