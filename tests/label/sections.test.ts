import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { blurbsOf, listsOf, names } from './read';

const read = (raw: string) => {
  const lists = listsOf(raw);
  expect(lists).toHaveLength(1);
  const [list] = lists;
  const texts = (entries: { text: string }[] = []) => entries.map((entry) => entry.text);
  return {
    actives: texts(list?.actives),
    names: texts(list?.entries),
    mayContain: texts(list?.mayContain),
  };
};

describe('may contain', () => {
  it.each([
    '[+/- May Contain: CI 77491, CI 77492]',
    '[+/-: CI 77491, CI 77492]',
    '+/− (May Contain): CI 77491, CI 77492',
    '± CI 77491, CI 77492',
    'May Contain (+/-): CI 77491, CI 77492',
    'May contain: CI 77491, CI 77492.',
    'Peut contenir : CI 77491, CI 77492',
    'Kann enthalten: CI 77491, CI 77492',
    'Puede contener: CI 77491, CI 77492',
    'Può contenere: CI 77491, CI 77492',
    'Kan bevatten: CI 77491, CI 77492',
    'Może zawierać: CI 77491, CI 77492',
    'Pode conter: CI 77491, CI 77492',
  ])('%s', (part) => {
    const { names: found, mayContain } = read(`Talc, Mica, Glycerin, Dimethicone. ${part}`);
    expect(found).toEqual(['Talc', 'Mica', 'Glycerin', 'Dimethicone']);
    expect(mayContain).toEqual(['CI 77491', 'CI 77492']);
  });
});

describe('drug facts', () => {
  it.each([
    ['Active Ingredient: Salicylic Acid 2%. Inactive Ingredients: ', 'Salicylic Acid 2%'],
    ['Active Ingredients : Salicylic Acid 2%\nInactive Ingredients : ', 'Salicylic Acid 2%'],
    ['Active: Salicylic Acid 2%. Inactive: ', 'Salicylic Acid 2%'],
    ['Drug Facts\nActive ingredient\nSalicylic Acid (2.0%)\nInactive ingredients\n', 'Salicylic Acid (2.0%)'],
    ['Medicinal ingredients: Salicylic Acid 2%. Non-medicinal ingredients: ', 'Salicylic Acid 2%'],
    ['Ingrédients actifs : Acide salicylique 2 %. Ingrédients non médicinaux : ', 'Acide salicylique 2 %'],
    ['Active Ingredient: Salicylic Acid 2%\nIngredients: ', 'Salicylic Acid 2%'],
  ])('%j', (head, active) => {
    expect(read(`${head}Water, Glycerin, Carbomer, Menthol`)).toEqual({
      actives: [active],
      names: ['Water', 'Glycerin', 'Carbomer', 'Menthol'],
      mayContain: [],
    });
  });

  it('without a heading: strengths stand before the inactive ingredients', () => {
    expect(
      read('Octocrylene 9%, Octinoxate 7.5%, Zinc Oxide 5% Inactive Ingredients: Water, Glycerin, Silica'),
    ).toEqual({
      actives: ['Octocrylene 9%', 'Octinoxate 7.5%', 'Zinc Oxide 5%'],
      names: ['Water', 'Glycerin', 'Silica'],
      mayContain: [],
    });
  });

  it('Japanese quasi-drugs', () => {
    const { actives, names: found } = read(
      '有効成分：サリチル酸、グリチルリチン酸2K　その他の成分：精製水、濃グリセリン、BG、セタノール',
    );
    expect(actives).toEqual(['サリチル酸', 'グリチルリチン酸2K']);
    expect(found).toEqual(['精製水', '濃グリセリン', 'BG', 'セタノール']);
  });

  it('"Active ingredients" above a marketing blurb doesn’t open a section', () => {
    const { actives, names: found } = read(
      'Active ingredients:\nSqualane: softens the skin.\nPanthenol: calms it.\n\nIngredients: Water, Glycerin, Squalane, Panthenol, Carbomer',
    );
    expect(actives).toEqual([]);
    expect(found).toEqual(['Water', 'Glycerin', 'Squalane', 'Panthenol', 'Carbomer']);
  });

  it('a list with strengths beside its names is one list, not a section of actives', () => {
    const { actives, names: found } = read(
      'Water, Glycerin, 2% Salicylic Acid, Panthenol 1 %, Zinc PCA (0.5 %)',
    );
    expect(actives).toEqual([]);
    expect(found).toEqual(['Water', 'Glycerin', '2% Salicylic Acid', 'Panthenol 1 %', 'Zinc PCA (0.5 %)']);
  });
});

describe('headings', () => {
  const LATIN = 'Aqua, Glycerin, Squalane, Panthenol';
  it.each([
    'Ingredients',
    'INGREDIENTS',
    'Full ingredients',
    'Full ingredient list',
    'All ingredients',
    'Ingredients (INCI)',
    'INCI',
    'Composition',
    'Ingrédients',
    'Liste INCI',
    'Liste des ingrédients',
    'Inhaltsstoffe',
    'Bestandteile',
    'Inhaltsstoffe (INCI)',
    'Zusammensetzung',
    'Ingredientes',
    'Composición',
    'Lista de ingredientes',
    'Ingredienti',
    'Composizione',
    'Ingrediënten',
    'Samenstelling',
    'Składniki',
    'Skład',
    'Skład INCI',
    'Composição',
    'Složení',
    'Zloženie',
    'Összetevők',
    'Ingredienser',
    'Innehåll',
    'Ainesosat',
    'Ingrediente',
    'Compoziție',
    'Состав',
    'Ингредиенты',
    'İçindekiler',
    'İçerik',
    'Συστατικά',
    'المكونات',
    'Thành phần',
    'ส่วนประกอบ',
    'Komposisi',
    'Bahan',
  ])('%s is no name of the list', (heading) => {
    expect(names(`${heading}: ${LATIN}`)).toEqual(['Aqua', 'Glycerin', 'Squalane', 'Panthenol']);
    expect(names(`${heading}\n${LATIN}`)).toEqual(['Aqua', 'Glycerin', 'Squalane', 'Panthenol']);
  });

  it.each(['全成分', '【全成分】', '成分', '配合成分', '成分表', '全成分：', '成份：'])('%s', (heading) => {
    expect(names(`${heading}\n水、グリセリン、BG、スクワラン`)).toEqual([
      '水',
      'グリセリン',
      'BG',
      'スクワラン',
    ]);
  });

  it.each(['전성분', '전 성분', '성분', '화장품법에 따라 기재해야 하는 모든 성분'])('%s', (heading) => {
    expect(names(`${heading}: 정제수, 글리세린, 판테놀, 스쿠알란`)).toEqual([
      '정제수',
      '글리세린',
      '판테놀',
      '스쿠알란',
    ]);
  });
});

describe('what ends a list', () => {
  const LIST = 'Water, Glycerin, Squalane, Panthenol';
  it.each([
    '. Please be aware that ingredient lists may change or vary from time to time.',
    '. Please refer to the ingredient list on the product package you receive.',
    '. The list of ingredients may be subject to change.',
    '. This product is an indicator only.',
    '\nCaution: For external use only, avoid contact with eyes.',
    '\nWARNING: Keep out of reach of children, avoid eyes.',
    '\nDirections: apply daily, morning and night.',
    '\nHow to use: apply, massage, rinse.',
    ' [ILN36747]',
    ' <ILN49332>',
    ' F.I.L. B1234/1',
    '. *Organic. **Natural.',
    '. * from organic farming',
    '. Free of essential oils, silicones, and fragrance.',
    ' Free of parabens, formaldehydes, retinyl palmitate, oxybenzone',
    '. FREE OF PARABENS OR FRAGRANCE. FORMULATED WITHOUT ALCOHOL, BARLEY, RETINOL.',
    '\nFormulated without: alcohol, retinol, salicylic acid',
    '\nThis product is formulated without alcohol, salicylic acid and retinol.',
    '\nSans alcool, sans parabènes, sans rétinol.',
    '\nOhne Alkohol, Parabene und Retinol.',
    '. Enthält keinen Alkohol, keine Parabene.',
    '\nManufactured in a small town, with care.',
  ])('%j', (trailer) => {
    expect(names(`${LIST}${trailer}`)).toEqual(['Water', 'Glycerin', 'Squalane', 'Panthenol']);
  });

  it.each(['\n注意：目に入らないように、ご使用ください。', '\n内容量：150mL', '\n発売元：しらなみ株式会社'])(
    '%j',
    (trailer) => {
      expect(names(`水、グリセリン、BG、エタノール${trailer}`)).toEqual([
        '水',
        'グリセリン',
        'BG',
        'エタノール',
      ]);
    },
  );

  it.each([
    '\n사용방법: 적당량을 덜어, 부드럽게 바릅니다',
    '\n사용할 때의 주의사항: 상처가 있는 부위, 눈가는 피하세요',
  ])('%j', (trailer) => {
    expect(names(`정제수, 글리세린, 판테놀, 에탄올${trailer}`)).toEqual([
      '정제수',
      '글리세린',
      '판테놀',
      '에탄올',
    ]);
  });

  it('what is denied after the list is not a claim either', () => {
    expect(blurbsOf(`${LIST}\nFormulated without: alcohol, retinol, salicylic acid`)).toEqual([]);
  });
});

describe('footnotes', () => {
  it('leave no trace in the names', () => {
    expect(
      names(
        'Water, Alcohol*, Glycerin**, +Fragrance, Panthenol¹, Squalane†, *Hadasei-3, Citric Acid* (193/031). *Organic. **Natural.',
      ),
    ).toEqual([
      'Water',
      'Alcohol',
      'Glycerin',
      'Fragrance',
      'Panthenol',
      'Squalane',
      'Hadasei-3',
      'Citric Acid',
    ]);
  });

  it('glued to the last name end the list', () => {
    expect(
      names('Water, Glycerin, Squalane, Phenoxyethanol *Organic Essential Oils: Lavender, Rose'),
    ).toEqual(['Water', 'Glycerin', 'Squalane', 'Phenoxyethanol']);
  });

  it.each(['Alcohol (organic)', 'Alcohol Denat (found in botanical extracts)'])(
    '%s is a drying alcohol',
    (name) => {
      const [list] = listsOf(`Water, Glycerin, ${name}, Panthenol`);
      expect(list?.entries[2]?.meaning).toMatchObject({ is: 'flag', family: 'drying-alcohol' });
    },
  );
});

describe('phases', () => {
  it.each(['Phase A: |Phase B: |Phase C: ', 'Water phase: |Oil phase: |Cooling phase: '])(
    'behind full stops are one list: %s',
    (heads) => {
      const [first, second, third] = heads.split('|');
      const raw = `${first}Aqua, Dimethicone, Jojoba Seed Oil. ${second}Niacinamide, Retinol. ${third}Bisabolol, Phenoxyethanol.`;
      expect(listsOf(raw).map(({ entries }) => entries.length)).toEqual([7]);
    },
  );
});

it.each([
  'Modo de usar: aplique com algodão.',
  'Como usar: aplique com algodão.',
  'Modo de aplicación: aplicar con un algodón.',
  'Instrucciones de uso: aplicar con un algodón.',
  'Modalità di utilizzo: applicare con un dischetto.',
  'Mode d’utilisation : appliquer avec un coton.',
  'Sposób stosowania: nanieść wacikiem.',
])('how to use a product is kept, under whatever heading: %s', (howTo) => {
  const list = 'Aqua, Glycerin, Alcohol Denat., Parfum';
  const said = howTo.slice(howTo.indexOf(':') + 1).trim();
  for (const raw of [`${howTo}\n${'Ingredients: '}${list}`, `${'Ingredients: '}${list}\n${howTo}`])
    expect(readLabel(raw)).toMatchObject({ howTo: said, lists: [{ entries: { length: 4 } }] });
});
