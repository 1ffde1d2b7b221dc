import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { blurbsOf, listsOf, names, namesOf } from './read';

const NAMES = ['Aqua', 'Glycerin', 'Alcohol Denat.', 'Niacinamide', 'Panthenol', 'Parfum'];
const READ = NAMES.map((name) => name.replace(/\.$/, ''));
const LIST = NAMES.join(', ');

describe('a heading glued to the first name', () => {
  const HEADINGS = [
    'Ingredients',
    'INGREDIENTS',
    'Inhaltsstoffe',
    'Ingrédients',
    'Full ingredients list',
    'Ingredienti',
    'Składniki',
  ];
  it.each(HEADINGS)('"%s" is no part of it', (heading) => {
    for (const first of ['Alcohol', 'Water', 'Retinol', 'Glycolic Acid', 'Cetearyl Alcohol'])
      expect(names(`${heading}${first}, Glycerin, Panthenol, Squalane`)).toEqual([
        first,
        'Glycerin',
        'Panthenol',
        'Squalane',
      ]);
  });

  it.each(['INGREDIENTSALCOHOL, WATER, GLYCERIN, PARFUM', 'INHALTSSTOFFEALCOHOL, WATER, GLYCERIN, PARFUM'])(
    'shows no seam in "%s"',
    (raw) => {
      expect(names(raw)).toEqual(['ALCOHOL', 'WATER', 'GLYCERIN', 'PARFUM']);
    },
  );

  it.each(['全成分', '成分', '全成分表示', '전성분', '성분'])(
    'without spaces, "%s", is no part of it',
    (heading) => {
      for (const first of ['Water', 'Alcohol Denat.', 'Retinol'])
        for (const before of ['', '50ml ', '商品説明\n'])
          expect(names(`${before}${heading}${first}, Glycerin, Panthenol, Squalane`)).toEqual([
            first.replace(/\.$/, ''),
            'Glycerin',
            'Panthenol',
            'Squalane',
          ]);
    },
  );

  it('is not merged into a name of another script', () => {
    expect(names('水, 紅茶エキスA, グリセリン, 成分X複合体')[0]).toBe('水');
    expect(names('水, 紅茶エキスA, グリセリン, 成分X複合体')).toHaveLength(4);
  });

  it('leaves whole words alone', () => {
    expect(names('Actiphyte, Aqua, Compositae Extract, Glycerin')).toHaveLength(4);
  });

  it.each(['IngredientsActive: ', 'IngredientsActive Ingredients: ', 'Active ingredients: '])(
    'opens the actives: "%s"',
    (head) => {
      const [list, ...others] = listsOf(`${head}Zinc Oxide 14%. Inactive: Water, Glycerin, Squalane`);
      expect(others).toEqual([]);
      expect(list?.actives.map(({ text }) => text)).toEqual(['Zinc Oxide 14%']);
      expect(list?.entries.map(({ text }) => text)).toEqual(['Water', 'Glycerin', 'Squalane']);
    },
  );
});

describe('a heading without a colon in the middle of prose', () => {
  it.each([
    'How to use Apply to a cotton pad. Ingredients ',
    'Anwendung Auf ein Pad geben. Inhaltsstoffe ',
    'Modo de empleo Aplicar con un algodón. Ingredientes ',
    'A cream for dry days, with care. Ingredients ',
  ])('opens the list: "%s"', (head) => {
    expect(names(`${head}${LIST}`)).toEqual(READ);
  });

  it.each([
    'Our ingredients are chosen with care by people who know plants, oils and skin.',
    'Ingredients matter, we think, and so does care.',
    'The ingredients we love, and why we love them, in one place.',
  ])('heads nothing in "%s"', (prose) => {
    expect(namesOf(prose)).toEqual([]);
  });
});

describe('blurbs on the line of the list', () => {
  it.each([
    '-Aloe: Hydrates. -Sea Kelp: Refreshes, clarifies, and evens. -Plum: Nourishes. ',
    '- Honey, Oat, and Rice: Plump, smooth, and brighten, leaving skin soft, supple, and glowing.',
    'Shea butter: melts in and softens. Plum oil: a light oil, rich in vitamins. ',
    '-Salicylic Acid 2%: Unclogs and clears. -Oat: Calms. ',
    '-Alcohol-Free: No sting, no dryness. -Rose: Tones. ',
    'A toner for tired skin. It tones, calms and refreshes. ',
  ])('are no names: "%s"', (blurbs) => {
    expect(names(blurbs + LIST)).toEqual(READ);
    expect(blurbsOf(blurbs + LIST).length).toBeGreaterThan(0);
  });
});

describe('separators', () => {
  const RARE = [
    ' ■ ',
    '■',
    ' ◆ ',
    ' @ ',
    '@',
    ' [] ',
    ' → ',
    ' ✅ ',
    ' ★ ',
    ' + ',
    ' ~ ',
    ' * ',
    '･',
    ' ／ ',
    ' / ',
    ' - ',
    ' – ',
    ' — ',
    ' | ',
    '  ',
    ' # ',
  ];
  it.each(RARE)('"%s" separates names', (separator) => {
    for (const list of [
      ['Water', 'Alcohol Denat.', 'Glycerin', 'Panthenol', 'Parfum'],
      ['정제수', '에탄올', '글리세린', '판테놀', '향료'],
      ['水', 'エタノール', 'グリセリン', 'パンテノール', '香料'],
    ])
      expect(names(list.join(separator))).toEqual(list.map((name) => name.replace(/\.$/, '')));
  });

  it.each([' - ', ' – ', ' — ', ' • ', ' | '])('"%s" separates names with strengths', (separator) => {
    expect(
      names(['Aqua 60%', 'Glycerin 20%', 'Lactic Acid 5%', 'Panthenol 1%'].join(separator)),
    ).toHaveLength(4);
  });

  it.each([
    ['Aqua, C12 - 15 Alkyl Benzoate, PEG - 8, Lactic Acid', 4],
    ['Water, Caprylic/Capric Triglyceride, Acrylates/C10-30 Alkyl Acrylate Crosspolymer, Retinol', 4],
    ['Aqua, Citrus Limon Peel Oil / Lemon Peel Oil, Parfum / Fragrance, Glycerin', 4],
    ['Aqua*, Glycerin*, Panthenol**, Squalane', 4],
  ])('inside names part nothing: "%s"', (raw, count) => {
    expect(names(raw)).toHaveLength(count);
  });

  it('may be numbers that count up', () => {
    const five = ['Water', 'Glycerin', 'Alcohol', 'Panthenol', 'Parfum'];
    expect(names(five.map((name, index) => `${index + 1}. ${name}`).join(' '))).toEqual(five);
    expect(names(five.map((name, index) => `${index + 1}) ${name}`).join(' '))).toEqual(five);
    expect(names('①水 ②エタノール ③グリセリン ④香料')).toEqual(['水', 'エタノール', 'グリセリン', '香料']);
    expect(names('Water, Polysorbate 20, Red 4, Glycerin')).toHaveLength(4);
  });

  it('may be spaces alone', () => {
    expect(names('AQUA BENZYL ALCOHOL HAMAMELIS VIRGINIANA WATER SODIUM HYALURONATE PARFUM')).toEqual([
      'AQUA',
      'BENZYL ALCOHOL',
      'HAMAMELIS VIRGINIANA WATER',
      'SODIUM HYALURONATE',
      'PARFUM',
    ]);
    expect(namesOf('A water cream with glycerin for the face')).toEqual([]);
  });

  it.each([
    "['Water', 'Alcohol', 'Glycerin', 'Parfum']",
    '["Water", "Alcohol", "Glycerin", "Parfum"]',
    "{'ingredients': ['Water', 'Alcohol', 'Glycerin', 'Parfum']}",
    '“Water”, “Alcohol”, “Glycerin”, “Parfum”',
  ])('may be those of an array: %s', (raw) => {
    expect(names(raw)).toEqual(['Water', 'Alcohol', 'Glycerin', 'Parfum']);
  });
});

describe('numbers and commas within names', () => {
  it.each([
    '1,2-Hexanediol',
    '1, 2-Hexanediol',
    '1, 2 - Hexanediol',
    '1,2 Hexanediol',
    '2,3-Butanediol',
    '2, 3-Butanediol',
    'N,N-Dimethylacetamide',
    'N, N-Dimethylacetamide',
    '1;2-Hexanediol',
    '1; 2-Hexanediol',
    '1；2-Hexanediol',
    '1;3-Butylene Glycol',
  ])('"%s" is one', (name) => {
    expect(names(`Aqua, Glycerin, ${name}, Panthenol, Lactic Acid`)).toEqual([
      'Aqua',
      'Glycerin',
      name,
      'Panthenol',
      'Lactic Acid',
    ]);
  });

  it.each(['1, 2-헥산다이올', '1,2-헥산디올', '１，２－ヘキサンジオール'])('"%s" is one', (name) => {
    expect(names(`정제수, 글리세린, ${name}, 판테놀`)).toEqual(['정제수', '글리세린', name, '판테놀']);
  });

  it.each(['1;2-Hexanediol', '1 ; 2-Hexanediol', '2;3-Butanediol'])(
    '"%s" is one between semicolons',
    (name) => {
      expect(names(`Aqua; Steareth-2; ${name}; Polysorbate 20; Panthenol`)).toEqual([
        'Aqua',
        'Steareth-2',
        name,
        'Polysorbate 20',
        'Panthenol',
      ]);
    },
  );

  it('a semicolon behind a number parts two names', () => {
    expect(
      names('Aqua; Laureth-4; 2-Oleamido-1,3-Octadecanediol; Ceteareth-20;3-O-Ethyl Ascorbic Acid'),
    ).toEqual([
      'Aqua',
      'Laureth-4',
      '2-Oleamido-1,3-Octadecanediol',
      'Ceteareth-20',
      '3-O-Ethyl Ascorbic Acid',
    ]);
  });

  it('a number may close the name before', () => {
    expect(names('Aqua, Steareth-2, 1,2-Hexanediol, Polysorbate 20, 2,3-Butanediol, Panthenol')).toEqual([
      'Aqua',
      'Steareth-2',
      '1,2-Hexanediol',
      'Polysorbate 20',
      '2,3-Butanediol',
      'Panthenol',
    ]);
  });

  it.each([
    'Cetearyl, Alcohol',
    'Phenethyl, Alcohol',
    'Benzyl, Salicylate',
    'Ethylhexyl, Salicylate',
    'Alcohol, Denat.',
  ])('"%s" is one name with a comma in it', (name) => {
    expect(names(`Aqua, Glycerin, ${name}, Panthenol, Parfum`)).toHaveLength(5);
  });

  it.each([
    ['Benzyl Alcohol, Alcohol', 2],
    ['Glyceryl Stearate, Alcohol', 2],
  ])('"%s" are two', (pair, count) => {
    expect(names(`Aqua, Betaine, ${pair}, Panthenol`)).toHaveLength(3 + count);
  });
});

describe('text that follows a list', () => {
  it.each([
    ' FAQs Can I use it with retinol? Yes, with retinol, glycolic acid and salicylic acid.',
    '. Reviews "I love it", "It tightens, but the alcohol smells".',
    '. Returns: within 30 days, unopened.',
    ' WHAT MAKES IT UNIQUE A fresh start, free of fuss, with birch and mint.',
    '. FIL: D2231-00',
    '. (Rev. 03/2023)',
    '. Question: can I use it with salicylic acid? Answer: yes.',
    '. Cruelty-free, vegan, no alcohol or retinol.',
    ' Versand und Lieferung: 2 Tage. Bewertungen: "Besser als mein Retinol"',
    ' (FIL.2090.V01)',
    ' (C88123/2)',
    '. c88123/2',
    ', C88123/2',
    ' C88123-123',
    ' [N123/A]',
    ' 〈M123456-712〉',
    '. [PR-0004773]',
    ' Batch: 4417-B',
    '. (CODE F.I.L.: C123456/1)',
    ' ...read more',
    '. Show less',
    ' Ver más',
    '.. Lire la suite',
    ' Continua a leggere',
    ' Meer weergeven',
    ' Číst dál',
    ' Több megjelenítése',
    ' Citește mai mult',
    ' Виж повече',
    ' Δείτε λιγότερα',
    ' Preberi več',
    ' Lasīt vairāk',
    ' Skaityti daugiau',
    ' Loe edasi',
    ' 看更多',
    ' แสดงน้อยลง',
    ', [more] [less]',
    '. Never: Alcohol, Retinol, Sulfates',
    '. Not inside: Parabens, Retinol',
    '. Excluded: Alcohol, Retinol',
    '. Verzicht auf: Alkohol, Salicylsäure',
    '. Pairs well with: Retinol Serum, Glycolic Toner',
    '. Do not use with: Retinol, Salicylic Acid',
    '. Ne pas associer à : rétinol, acide glycolique',
    '. Nie łączyć z: retinol, kwas salicylowy',
    '. *Organic. **Natural.',
    ' *Vitamin C **Peptide',
    '., *component of glacial water',
  ])('is no part of it: "%s"', (tail) => {
    expect(names(LIST + tail)).toEqual(READ);
  });

  it.each([
    'Quaternium-15',
    'FD&C Red No. 40',
    'CI 77891',
    'Unique Peptide-7',
    'Iron Oxides (77491)',
    'Titanium Dioxide [Nano]',
  ])('"%s" is a name, whatever it looks like', (name) => {
    expect(names(`${LIST}, ${name}`)).toEqual([...READ, name]);
  });

  it('stays if a link is printed inside it', () => {
    expect(names('Aqua, Glycerin, [more]Alcohol, Panthenol, Parfum[less]')).toEqual([
      'Aqua',
      'Glycerin',
      'Alcohol',
      'Panthenol',
      'Parfum',
    ]);
  });
});

describe('what stands before a list', () => {
  it.each([
    '0% Alcohol, Parabens, Dyes\n',
    '0 % Alkohol, Parabene, Silikone\n',
    'No Alcohol, Parabens, Dyes\n',
    'Free from alcohol, retinol, parabens. ',
    'Sin alcohol, sin parabenos. ',
    'Bez alkoholu, parabenów\n',
    'Never: Alcohol, Retinol.\n',
    'Not inside: Parabens. Inside: ',
    'Pairs well with: Glycolic Toner. Ingredients: ',
    'Ingredients may vary. ',
    'Please check the box for the latest list of ingredients. ',
    'La lista puede cambiar, consulte el envase. ',
    'Ingredients are subject to change without notice; always read the label. ',
    'Shop by ingredient: Retinol, AHA, BHA, Vitamin C, Peptides. Ingredients: ',
  ])('is no part of it: "%s"', (head) => {
    expect(names(head + LIST)).toEqual(READ);
  });
});

describe('parts of a list', () => {
  it.each([
    'Contains 2% or less of: ',
    'Contains 1% or less of: ',
    'Contains less than 2% of: ',
    '2% or less of each of the following: ',
    'Ingredients at 1% or less: ',
    '< 1 %: ',
    '≤1%: ',
    'Moins de 1 % de : ',
    'Weniger als 1 %: ',
    'Menos del 1 %: ',
  ])('"%s" marks low ingredients', (marker) => {
    const [list, ...others] = listsOf(`Water, Glycerin, Betaine. ${marker}Panthenol, Alcohol Denat., Parfum`);
    expect(others).toEqual([]);
    expect(list?.entries.map(({ text }) => text)).toEqual([
      'Water',
      'Glycerin',
      'Betaine',
      'Panthenol',
      'Alcohol Denat',
      'Parfum',
    ]);
    expect(list?.lowFrom).toBe(3);
  });

  it('is not low for its strengths', () => {
    expect(listsOf('Water, Glycerin 2%, Salicylic Acid 1%, Parfum 0.5%')[0]?.lowFrom).toBeNull();
  });

  it.each(['Propellant: ', 'Propellants: ', 'Treibgas: ', 'Gaz propulseur : '])(
    '"%s" is no product',
    (head) => {
      expect(namesOf(`Aqua, Niacinamide, Alcohol. ${head}Butane, Propane`)).toEqual([
        ['Aqua', 'Niacinamide', 'Alcohol', 'Butane', 'Propane'],
      ]);
    },
  );

  it('may be phases of one formula', () => {
    expect(
      namesOf('Phase A: Water, Glycerin and Alcohol Denat. Phase B: Panthenol, Betaine and Parfum.'),
    ).toEqual([['Water', 'Glycerin', 'Alcohol Denat', 'Panthenol', 'Betaine', 'Parfum']]);
  });

  it('may give each name’s function', () => {
    const lines = ['Water', 'Glycerin', 'Salicylic Acid', 'Betaine'];
    const functions = ['solvent', 'humectant', 'solvent', 'skin conditioning'];
    for (const mark of [' – ', ' - ', ': ', '\t'])
      expect(names(lines.map((name, index) => `${name}${mark}${functions[index]}`).join('\n'))).toEqual(
        lines,
      );
    const rows = lines.map((name, index) => `<tr><td>${name}</td><td>${functions[index]}</td></tr>`);
    expect(names(`<table><tr><th>Ingredient</th><th>What it does</th></tr>${rows.join('')}</table>`)).toEqual(
      lines,
    );
  });

  it('is an ordinary list if the whole formula is printed with strengths', () => {
    const [list] = listsOf('Aqua 60%, Glycerin 25%, Salicylic Acid 1%, Panthenol 2%, Parfum 0.2%');
    expect(list?.actives).toEqual([]);
    expect(list?.entries.map(({ percent }) => percent)).toEqual([60, 25, 1, 2, 0.2]);
  });
});

describe('words of a shop over a row of names', () => {
  it.each([
    'Explore: Retinoids, Vitamin C, AHAs, BHAs, Peptides, Antioxidants, Niacinamide',
    'Related topics: Retinol, Salicylic Acid, Lactic Acid, Hyaluronic Acid, Squalane',
    'Tags: retinol, salicylic acid, vegan, niacinamide, dry skin',
    'Schlagwörter: Retinol, Salicylsäure, vegan, Niacinamid, trockene Haut',
    'Mots-clés : rétinol, acide salicylique, vegan, niacinamide',
    'Etiquetas: retinol, ácido salicílico, vegano, niacinamida',
    'Kategorie: retinol, kwas salicylowy, niacynamid, wegańskie',
    '関連キーワード：レチノール、サリチル酸、ナイアシンアミド',
    '태그: 레티놀, 살리실산, 나이아신아마이드',
  ])('open no list, and say nothing of the product: %s', (raw) => {
    expect(readLabel(raw)).toMatchObject({ lists: [], blurbs: [] });
  });

  it('end where the list begins', () => {
    const raw = 'Tags: retinol, vegan\nIngredients: Water, Glycerin, Lactic Acid, Phenoxyethanol';
    expect(namesOf(raw)).toEqual([['Water', 'Glycerin', 'Lactic Acid', 'Phenoxyethanol']]);
  });

  it('need a colon', () => {
    expect(blurbsOf('Explore the calm of retinol and peptides.')).not.toEqual([]);
  });
});

describe('a menu or a glossary', () => {
  it.each([
    'Vitamin C, Retinol, Peptides, Ceramides, Squalane, Salicylic Acid, Bakuchiol, Collagen, Hyaluronic Acid',
    'Niacinamide, Retinol, Glycolic Acid, Caffeine, Peptides, Azelaic Acid, Salicylic Acid, Vitamin C, Hyaluronic Acid, Ceramides, Collagen, Exosomes, PDRN',
    'Ingredient glossary: Caffeine, Ceramides, Glycolic Acid, Lactic Acid, Niacinamide, Peptides, Retinol',
    'Ingredients: Retinol, Vitamin C, Peptides, Ceramides',
    '레티놀, 비타민C, 히알루론산, 나이아신아마이드, 살리실산, 펩타이드, 세라마이드, 콜라겐',
    'Rétinol, Vitamine C, Peptides, Céramides, Acide hyaluronique',
    'Retinol, Vitamin C, Peptide, Ceramide, Hyaluronsäure, Säuren',
  ])('is no list: "%s"', (raw) => {
    expect(namesOf(raw)).toEqual([]);
    expect(blurbsOf(raw).filter((blurb) => blurb.split(',').length > 5)).toEqual([]);
  });

  it.each([
    'Caprylic/Capric Triglyceride, Retinol, Niacinamide, Ceramide NP, Bisabolol',
    'Water, Squalane, Retinol, Tocopherol',
    'Ingredients: Honey, Beeswax, Olive Oil',
    'Dimethicone, Retinol, Squalane, Bakuchiol',
    'Ingredients: Hamamelis Virginiana Water, Alcohol',
    'Isopropyl Alcohol 60%, Water',
    'Argania Spinosa Kernel Oil',
  ])('has no base, a list has: "%s"', (raw) => {
    expect(namesOf(raw)).toHaveLength(1);
  });
});

describe('kits, versions and repeated lists', () => {
  const TONER = 'Aqua, Alcohol Denat., Glycerin, Panthenol, Parfum';
  const CREAM = 'Aqua, Squalane, Glycerin, Cetyl Alcohol, Tocopherol';
  const KIT = [TONER, CREAM].map((list) => list.split(', ').map((name) => name.replace(/\.$/, '')));

  it.each([
    `Rose Toner: ${TONER} Night Cream: ${CREAM}`,
    `Rose Toner: ${TONER}. Night Cream: ${CREAM}`,
    `ROSE TONER: ${TONER}.NIGHT CREAM: ${CREAM}`,
    `Rose Toner - ${TONER}. Night Cream - ${CREAM}`,
    `[Rose Toner] ${TONER} [Night Cream] ${CREAM}`,
    `1. Rose Toner: ${TONER} 2. Night Cream: ${CREAM}`,
    `■ Rose Toner: ${TONER} ■ Night Cream: ${CREAM}`,
    `Rose Toner Ingredients: ${TONER} Night Cream Ingredients: ${CREAM}`,
    `Rose Toner\n${TONER}\n\nNight Cream\n${CREAM}`,
  ])('"%s" is a kit', (raw) => {
    expect(namesOf(raw)).toEqual(KIT);
    expect(listsOf(raw).map(({ product }) => product?.toLowerCase())).toEqual(['rose toner', 'night cream']);
  });

  it.each([
    ['EU', 'US'],
    ['Old formula', 'New formula'],
    ['100 ml', '250 ml'],
    ['Rose', 'Cucumber'],
    ['Light', 'Dark'],
    ['Gammal formel', 'Ny formel'],
  ])('"%s" and "%s" name two lists', (one, other) => {
    const lists = listsOf(`${one}: ${TONER}\n${other}: ${CREAM}`);
    expect(lists.map(({ product }) => product)).toEqual([one, other]);
  });

  it.each([
    `${TONER}\n${TONER}`,
    `Ingredients: ${TONER}. Ingredients: ${TONER}. Ingredients: ${TONER}.`,
    `${TONER.toUpperCase()}\n\n${TONER}`,
  ])('"%s" is one list', (raw) => {
    expect(namesOf(raw)).toHaveLength(1);
  });
});

describe('how to use, within the field', () => {
  it.each([
    ['How to use: massage, then rinse off. Ingredients: ', 'massage, then rinse off.'],
    ['Directions\nLeave on overnight.\nIngredients\n', 'Leave on overnight.'],
    ['<h3>How to use</h3><p>Rinse off with water.</p><h3>Ingredients</h3>', 'Rinse off with water.'],
    ['Anwendung: nicht ausspülen. Inhaltsstoffe: ', 'nicht ausspülen.'],
    ['사용방법: 물로 헹구어 냅니다.\n전성분: ', '물로 헹구어 냅니다.'],
    ['No rinse needed. Ingredients: ', 'No rinse needed.'],
    ['Ohne Abspülen. Inhaltsstoffe: ', 'Ohne Abspülen.'],
    ['Sans rinçage.\nIngrédients : ', 'Sans rinçage.'],
  ])('is handed on: "%s"', (head, text) => {
    const label = readLabel(head + LIST);
    expect(label.howTo).toBe(text);
    expect(label.lists).toHaveLength(1);
  });

  it('is empty if there is none', () => {
    expect(readLabel(`A cream to rinse away the day. Ingredients: ${LIST}`).howTo).toBe('');
  });
});

describe('two names with nothing between them', () => {
  it.each([
    ['PanthenolRetinol', ['Panthenol', 'Retinol']],
    ['PhenoxyethanolEthylhexylglycerin', ['Phenoxyethanol', 'Ethylhexylglycerin']],
    ['글리세린에탄올', ['글리세린', '에탄올']],
    ['Niacinamide Salicylic Acid', ['Niacinamide', 'Salicylic Acid']],
  ])('"%s" are two', (printed, two) => {
    expect(names(`Water, Squalane, ${printed}, Tocopherol`)).toEqual([
      'Water',
      'Squalane',
      ...two,
      'Tocopherol',
    ]);
  });

  it.each([
    'Tocopheryl Acetate',
    'Sodium Lactate',
    'Retinyl Palmitate',
    'McGlycerin Extract',
    '에틸헥실글리세린',
  ])('"%s" is one', (name) => {
    expect(names(`Water, Squalane, ${name}, Tocopherol`)).toHaveLength(4);
  });
});

describe('broken letters', () => {
  it('are repaired', () => {
    expect(names('Eau, GlycÃ©rine, PanthÃ©nol, Alcool cÃ©tylique, Parfum')).toEqual([
      'Eau',
      'Glycérine',
      'Panthénol',
      'Alcool cétylique',
      'Parfum',
    ]);
    expect(names('Aqua â€¢ Alcohol Denat. â€¢ Glycerin â€¢ Betaine â€¢ Parfum')).toHaveLength(5);
  });

  it('are distinguished from letters that are correct', () => {
    expect(readLabel('Âge tendre, Ästhetik, pâte').blurbs.map(({ text }) => text)).toEqual([
      'Âge tendre, Ästhetik, pâte',
    ]);
  });
});

describe('a colon within a word', () => {
  it.each(["javascript:alert('4')", 'pH:neutral complex', 'Ratio 3:1 Blend', 'https://shop.example/care'])(
    'is no sign of prose: "%s" closes no list',
    (odd) => {
      const more = ['{{7*7}}', '$& $1', 'qwrt zxcv', 'MSG_name', 'mnbv lkjh'];
      expect(names(`${LIST}, ${[odd, ...more].join(', ')}`)).toHaveLength(READ.length + 1 + more.length);
    },
  );
});

describe('products of a kit on lines of their own, each above its list', () => {
  const KITS: [string, string, string, string][] = [
    ['Body Oil', 'Aqua, Glycerin, Squalane, Parfum', 'Foaming Wash', 'Aqua, Sodium Laureth Sulfate, Retinol'],
    ['**Night Cream**', 'Water, Glycerin, Retinol', '**Toner**', 'Water, Alcohol Denat., Parfum'],
    ['## Lip Balm', 'Cera Alba, Cocos Nucifera Oil, Parfum', '## Hand Cream', 'Aqua, Glycerin, Panthenol'],
    ['1. Gesichtswasser', 'Aqua, Glycerin, Parfum', '2. Nachtcreme:', 'Aqua, Squalane, Panthenol'],
    ['Brume Fraîche', 'Eau, Glycérine, Parfum', 'Baume du Soir', 'Aqua, Squalane, Panthenol'],
    ['토너', '정제수, 글리세린, 판테놀', '크림', '정제수, 스쿠알란, 레티놀'],
    ['化粧水', '水, グリセリン, パンテノール', '乳液', '水, スクワラン, レチノール'],
  ];
  it.each(KITS)('"%s" has one list, the other product another', (first, one, second, other) => {
    const bare = (name: string) => name.replace(/^[#*\d.\s]+|[*:]+$/g, '');
    for (const between of ['\n', '\n\n', '\n \n\n']) {
      const field = [first, one, second, other].join(between);
      expect(listsOf(field).map(({ product }) => product)).toEqual([bare(first), bare(second)]);
      expect(listsOf(field).map(({ entries }) => entries.length)).toEqual(
        [one, other].map((list) => list.split(', ').length),
      );
    }
  });

  it('leaves the first list unnamed if no line names it', () => {
    const lists = listsOf('Aqua, Glycerin, Squalane\nFoaming Wash\nAqua, Sodium Laureth Sulfate, Parfum');
    expect(lists.map(({ product }) => product)).toEqual([null, 'Foaming Wash']);
    expect(lists.map(({ entries }) => entries.length)).toEqual([3, 3]);
  });

  it.each([
    ['a line above the only list', `Calming Toner\n${LIST}`, 1],
    ['a list broken over lines', 'Aqua, Glycerin,\nXyloquat Complex\nSqualane, Panthenol, Parfum', 1],
    ['a list broken at a comma', 'Aqua, Glycerin,\nNight Blend,\nSqualane, Panthenol, Parfum', 1],
    ['one name a line', 'Aqua\nGlycerin\nXyloquat Complex\nWater Lily Extract\nPanthenol\nParfum', 1],
    ['a heading between', `Soft Toner\nIngredients\n${LIST}`, 1],
  ])('makes no kit of %s', (_, field, count) => {
    expect(listsOf(field)).toHaveLength(count);
    expect(listsOf(field)[0]?.product).toBeNull();
  });

  it('keeps versions apart', () => {
    const lists = listsOf(`EU\n${LIST}\nUS\nWater, Glycerin, Panthenol`);
    expect(lists.map(({ product }) => product)).toEqual(['EU', 'US']);
  });

  it('keeps a claim above the only list', () => {
    expect(blurbsOf(`Shrinks pores overnight\n${LIST}`)).toContain('Shrinks pores overnight');
  });
});

describe('footnote signs that could be part of a name', () => {
  const NOTES = ['natural origin', 'from organic agriculture.', 'issus de l’agriculture biologique', '天然'];
  it.each(['(1)', '[2]', '°', '1', '(1)(2)'])('"%s" goes with its explanation', (sign) => {
    const one = sign.replace('(2)', '');
    for (const note of NOTES)
      for (const stop of ['. ', '.\n', '\n'])
        expect(
          names(
            `Aqua, Chitosan${sign}, Laureth-7, Ceramide 1, CI 77891, Methicone${sign}${stop}${one} ${note}`,
          ),
        ).toEqual(['Aqua', 'Chitosan', 'Laureth-7', 'Ceramide 1', 'CI 77891', 'Methicone']);
  });

  it('is distinguished from a digit of the name by look-up', () => {
    expect(names('Aqua, Glycerin1, Copper Tripeptide-11, Polysilicone-11. 1 natural origin')).toEqual([
      'Aqua',
      'Glycerin',
      'Copper Tripeptide-1',
      'Polysilicone-11',
    ]);
  });

  it.each([
    'Aqua, Glycerin, Polyxyl1, Laureth-7',
    'Aqua, Glycerin, Polyxyl1, Laureth-7. 1 bottle',
    'Aqua, Glycerin, Polyxyl1, Laureth-7. 2 from organic agriculture',
  ])('stays a part of the name where nothing explains it: "%s"', (field) => {
    expect(names(field).slice(0, 4)).toEqual(['Aqua', 'Glycerin', 'Polyxyl1', 'Laureth-7']);
  });

  it('keeps the numbers of products', () => {
    const lists = listsOf(`(1) Toner ingredients: ${LIST}\n(2) Cream ingredients: Aqua, Glycerin, Retinol`);
    expect(lists.map(({ entries }) => entries.length)).toEqual([READ.length, 3]);
  });
});

describe('a menu or a teaser on the lines below a list', () => {
  const FORMULA = 'Aqua, Glycerin, Squalane, Niacinamide, Panthenol, Parfum';
  const NAMED = ['Aqua', 'Glycerin', 'Squalane', 'Niacinamide', 'Panthenol', 'Parfum'];
  it.each([
    'Retinol • Niacinamide • Ceramides',
    'Retinol | Salicylic Acid | Peptides',
    'Niacinamide\nRetinol\nSalicylic Acid\nVitamin C\nPeptides',
    'Shop by ingredient: Retinol, Vitamin C, Niacinamide, Salicylic Acid, Glycolic Acid, Squalane',
    'AHA, BHA, PHA, Retinol, Vitamin C, Peptides, SPF',
    'レチノール、ナイアシンアミド、セラミド',
  ])('is no part of it: "%s"', (menu) => {
    for (const head of ['', 'Ingredients: ', 'Ingredients\n'])
      expect(namesOf(`${head}${FORMULA}\n${menu}`)).toEqual([NAMED]);
  });

  it.each([
    ['a list that breaks at a comma', `${FORMULA},\nRetinol, Salicylic Acid`, 8],
    ['a list whose next line has a carrier', `${FORMULA}\nRetinol, Salicylic Acid, Glycine Soja Oil`, 9],
    ['one name a line', `${FORMULA.replaceAll(', ', '\n')}\nRetinol\nSalicylic Acid`, 8],
  ])('is not seen in %s', (_, field, count) => {
    expect(names(field)).toHaveLength(count);
  });
});

describe('a list with spaces only', () => {
  it.each([
    ['stearyl alcohol', 'cetearyl alcohol'],
    ['cetyl alcohol', 'behenyl alcohol'],
    ['myristyl alcohol', 'cetyl palmitate'],
  ])('parts "%s" from "%s" although a form clears both as one', (one, other) => {
    expect(names(`water glycerin ${one} ${other} panthenol dimethicone`)).toEqual([
      'water',
      'glycerin',
      one,
      other,
      'panthenol',
      'dimethicone',
    ]);
  });
});

it.each([
  [
    'Su, Niasinamid %2,5, Gliserin, Retinol %0,3',
    ['Su', 'Niasinamid %2,5', 'Gliserin', 'Retinol %0,3'],
    [2.5, 0.3],
  ],
  [
    'Su, Niasinamid % 2,5, Gliserin, Retinol %0.3',
    ['Su', 'Niasinamid % 2,5', 'Gliserin', 'Retinol %0.3'],
    [2.5, 0.3],
  ],
  [
    'Su, Niasinamid 5%,1,2-Hexanediol, Retinol %1',
    ['Su', 'Niasinamid 5%', '1,2-Hexanediol', 'Retinol %1'],
    [5, 1],
  ],
])('a comma behind the sign of percent is in the number: %s', (printed, expected, percents) => {
  const entries = readLabel(printed).lists[0]?.entries ?? [];
  expect(entries.map(({ text }) => text)).toEqual(expected);
  expect(entries.flatMap(({ percent }) => percent ?? [])).toEqual(percents);
});
