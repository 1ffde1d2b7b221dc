import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { listsOf } from './read';

/** The actives and the other names of the one list of a text. */
function read(raw: string) {
  const lists = listsOf(raw);
  const [list] = lists;
  return {
    lists: lists.length,
    actives: list?.actives.map(({ text }) => text),
    names: list?.entries.map(({ text }) => text),
    family: list?.actives.map(({ meaning }) => (meaning?.is === 'flag' ? meaning.family : null)),
  };
}

describe('the drug of a label in sentences', () => {
  const leads = [
    'Each gram contains',
    'Each gram contains:',
    'Each gram of the cream contains',
    'Each mL of solution contains',
    'One gram contains',
    '1 g contains',
    '100 g gel contain',
    'Per gram:',
  ];
  const doses = [
    { text: 'tretinoin 0.5 mg', drugs: ['tretinoin'] },
    { text: 'tretinoin 0.5 mg (0.05%)', drugs: ['tretinoin'] },
    { text: 'tretinoin USP 0.05% w/w', drugs: ['tretinoin'] },
    { text: '0.5 mg of tretinoin', drugs: ['tretinoin'] },
    { text: '500 mcg tretinoin (0.05 % w/w)', drugs: ['tretinoin'] },
    { text: '10 mg of clindamycin and 0.25 mg of tretinoin', drugs: ['clindamycin', 'tretinoin'] },
    { text: 'clindamycin 10 mg, tretinoin 0.25 mg', drugs: ['clindamycin', 'tretinoin'] },
  ];
  const links = [
    ' in a base of ',
    ' in an aqueous gel consisting of ',
    ' and the following excipients: ',
    ' as the active ingredient, with ',
    ', ',
    '. Excipients: ',
    '. Inactive ingredients: ',
  ];
  const carrier = ['stearic acid', 'propylene glycol', 'stearyl alcohol', 'purified water'];

  it('is its active, whatever leads to it and carries it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...leads),
        fc.constantFrom(...doses),
        fc.constantFrom(...links),
        (lead, { text, drugs }, link) => {
          const got = read(`${lead} ${text}${link}${carrier.join(', ')}.`);
          expect({ lists: got.lists, actives: got.actives, names: got.names }).toEqual({
            lists: 1,
            actives: drugs,
            names: carrier,
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['Un gramme contient 0,5 mg de trétinoïne. Excipients : acide stéarique, eau purifiée', 'trétinoïne'],
    ['100 g de gel contiennent 0,1 g d’adapalène. Excipients : propylène glycol, eau purifiée', 'adapalène'],
    ['1 g Creme enthält 0,5 mg Tretinoin. Sonstige Bestandteile: Glycerin, Wasser', 'Tretinoin'],
    ['1 g Gel enthält: 1 mg Adapalen. Hilfsstoffe: Propylenglycol, Wasser', 'Adapalen'],
    ['Cada gramo contiene: Adapaleno 1 mg. Excipientes: propilenglicol, agua purificada', 'Adapaleno'],
    ['Um grama contém 1 mg de adapaleno. Excipientes: propilenoglicol, água purificada', 'adapaleno'],
    ['1 g di crema contiene 0,5 mg di tretinoina. Eccipienti: acido stearico, acqua depurata', 'tretinoina'],
    ['1 gram crème bevat 0,5 mg tretinoïne. Hulpstoffen: stearinezuur, gezuiverd water', 'tretinoïne'],
    ['1 g kremu zawiera 0,5 mg tretynoiny. Substancje pomocnicze: kwas stearynowy, woda', 'tretynoiny'],
    ['1 g krému obsahuje 0,5 mg tretinoinu. Pomocné látky: kyselina stearová, čištěná voda', 'tretinoinu'],
    ['1 г крема содержит 0,5 мг третиноина. Вспомогательные вещества: глицерин, вода', 'третиноина'],
    ['Her 1 g jel 1 mg adapalen içerir. Yardımcı maddeler: propilen glikol, saf su', 'adapalen'],
    ['1g中 アダパレン1mg含有。添加物：プロピレングリコール、精製水', 'アダパレン'],
    ['每克含阿达帕林1毫克。辅料：丙二醇、纯化水', '阿达帕林'],
    ['1g 중 아다팔렌 1mg. 첨가제: 프로필렌글라이콜, 정제수', '아다팔렌'],
  ])('is read in other languages: %s', (raw, drug) => {
    expect(read(raw)).toMatchObject({ lists: 1, actives: [drug], family: ['retinoid'] });
    expect(read(raw).names).toHaveLength(2);
  });

  it.each([
    'Composition: Tretinoin USP 0.05% w/w in a cream base of stearic acid, purified water.',
    'Contains tretinoin 0.05 % in a vehicle containing stearic acid, purified water.',
    'Tretinoin cream 0.05% contains tretinoin 0.05% as the active ingredient, with stearic acid, purified water.',
  ])('needs no measure where a strength and a base stand: %s', (raw) => {
    expect(read(raw)).toMatchObject({ actives: [expect.stringMatching(/^tretinoin$/i)] });
    expect(read(raw).names).toEqual(['stearic acid', 'purified water']);
  });

  it('leaves a strength of the carrier to the carrier', () => {
    const got = read(
      'Each mL contains tretinoin 0.5 mg, alcohol 55%, polyethylene glycol 400, purified water',
    );
    expect(got.actives).toEqual(['tretinoin']);
    expect(got.names?.[0]).toMatch(/^alcohol/);
  });
});

describe('the drug of an Indian label', () => {
  it.each([
    'Each gm contains: Adapalene I.P. 0.1% w/w, Aqueous gel base q.s.',
    'Each gm contains: Adapalene IP 1 mg, in a gel base q.s.',
    'Composition: Adapalene I.P. 0.1% w/w in a gel base q.s.',
    'Composition: Adapalene B.P. 0.1 % w/w in gel base',
    'Composition: Adapalene (Microspheres) 0.1% w/w in a non-greasy cream base qs.',
    'Adapalene I.P. 0.1% w/w, Cream base q.s.',
  ])('is read: %s', (raw) => {
    const { lists, actives, family } = read(raw);
    expect({ lists, family, drug: actives?.map((name) => name.slice(0, 9)) }).toEqual({
      lists: 1,
      family: ['retinoid'],
      drug: ['Adapalene'],
    });
  });
});

it.each([
  ['Adapalène 0,1 g pour 100 g de crème. Excipients : propylène glycol, eau purifiée', 'Adapalène'],
  ['Adapalen 1 mg pro 1 g Gel. Hilfsstoffe: Propylenglycol, Wasser', 'Adapalen'],
  ['Tretinoína 0,5 mg por grama de creme. Excipientes: propilenoglicol, água purificada', 'Tretinoína'],
  ['Adapalene 1 mg per gram of gel. Excipients: propylene glycol, purified water', 'Adapalene'],
])('the measure may stand behind the drug: %s', (raw, drug) => {
  expect(read(raw)).toMatchObject({ lists: 1, actives: [drug], family: ['retinoid'] });
  expect(read(raw).names).toHaveLength(2);
});

describe('what is no drug', () => {
  it.each([
    'Each drop contains the calm of a hundred gardens.',
    'Each gram contains the calm of a hundred gardens, in a bottle of glass.',
    'Each 30 ml bottle contains 300 drops of calm.',
    'Contains 2% niacinamide and 1% zinc in a light lotion.',
    'Retinol 0.3% in a silky cream base for every skin.',
  ])('"%s" holds no list', (raw) => {
    expect(readLabel(raw).lists).toEqual([]);
  });

  it.each([
    'Contains Niacinamide 4 %, Aqua, Glycerin',
    'Ingredients: Water, Glycerin, Retinol 0.3% in a blend of oils, Tocopherol, Phenoxyethanol',
    'Aqua (Water) 60 %, Glycerin 20 %, Propylene Glycol 10 %, Salicylic Acid 2 %, Citric Acid 1 %',
  ])('"%s" has no actives', (raw) => {
    expect(readLabel(raw).lists.flatMap(({ actives }) => actives)).toEqual([]);
  });
});

describe('the drug of a label in other languages', () => {
  /** The drug as printed, the sentence, and what carries it. */
  const LABELS: [drug: string, label: string][] = [
    [
      'адапален',
      '1 г геля содержит: активное вещество: адапален 1,0 мг; вспомогательные вещества: карбомер, пропиленгликоль, вода очищенная',
    ],
    [
      'адапален',
      '100 г крема содержат действующее вещество: адапален – 0,1 г; вспомогательные вещества: карбомер, глицерин, вода очищенная',
    ],
    [
      'адапален',
      'Состав на 1 г: действующее вещество: адапален - 1 мг; вспомогательные вещества: карбомер, глицерин, вода очищенная',
    ],
    [
      'третиноин',
      'Каждый грамм крема содержит третиноин 0,5 мг. Вспомогательные вещества: стеариновая кислота, глицерин, вода очищенная',
    ],
    [
      'адапален',
      '1 г гелю містить: діюча речовина: адапален 1 мг; допоміжні речовини: карбомер, пропіленгліколь, вода очищена',
    ],
    [
      'адапален',
      '1 g гел съдържа активно вещество: адапален 1 mg. Помощни вещества: карбомер, пропиленгликол, пречистена вода',
    ],
    ['адапален', '1 грам крем съдържа 1 mg адапален. Помощни вещества: карбомер, глицерол, пречистена вода'],
    [
      'adapalen',
      '1 g gel conține: substanța activă: adapalen 1 mg; excipienți: carbomer, propilenglicol, apă purificată',
    ],
    [
      'adapalen',
      'Un gram de gel conține adapalen 1 mg. Excipienți: carbomer, propilenglicol, apă purificată',
    ],
    ['αδαπαλένη', '1 g γέλης περιέχει 1 mg αδαπαλένη. Έκδοχα: καρβομερές, προπυλενογλυκόλη, νερό'],
    [
      'αδαπαλένη',
      'Κάθε γραμμάριο γέλης περιέχει: δραστική ουσία: αδαπαλένη 1 mg. Έκδοχα: προπυλενογλυκόλη, γλυκερίνη, νερό',
    ],
    ['adapalen', '1 g jel 1 mg adapalen içerir. Yardımcı maddeler: karbomer, propilen glikol, saf su'],
    [
      'adapalen',
      'Her 1 g krem etkin madde olarak 1 mg adapalen içerir. Yardımcı maddeler: karbomer, gliserin, saf su',
    ],
    ['adapalén', '1 g gél hatóanyaga: adapalén 1 mg. Segédanyagok: karbomer, propilénglikol, tisztított víz'],
    [
      'adapalene',
      'Mỗi 1 g gel chứa: hoạt chất: adapalene 1 mg. Tá dược: carbomer, propylene glycol, nước tinh khiết',
    ],
    [
      'tretinoin',
      'Tiap 1 g krim mengandung tretinoin 0,5 mg. Bahan tambahan: carbomer, propylene glycol, air',
    ],
    [
      'tretinoin',
      'Setiap gram krim mengandung: zat aktif: tretinoin 0,5 mg. Zat tambahan: carbomer, propylene glycol, air',
    ],
    ['阿达帕林', '每克含阿达帕林1毫克。辅料为：卡波姆、丙二醇、苯氧乙醇、纯化水'],
    ['阿达帕林', '本品每克含主要成份：阿达帕林1mg。辅料：卡波姆、丙二醇、苯氧乙醇、纯化水'],
    ['阿達帕林', '每公克含阿達帕林1毫克。賦形劑：卡波姆、丙二醇、苯氧乙醇、純化水'],
    [
      'アダパレン',
      '1g中 有効成分：アダパレン1mg 添加物：カルボマー、プロピレングリコール、パラオキシ安息香酸メチル、精製水',
    ],
    ['아다팔렌', '이 약 1g 중 유효성분: 아다팔렌 1mg 첨가제: 카보머, 프로필렌글리콜, 메틸파라벤, 정제수'],
    [
      'أدابالين',
      'كل 1 جم يحتوي على: المادة الفعالة: أدابالين 1 مجم. السواغات: كاربومر، بروبيلين جليكول، ماء',
    ],
  ];

  it.each(LABELS)('%s: %s', (drug, label) => {
    const { lists, actives, family, names: others } = read(label);
    expect({ lists, actives, family }).toEqual({ lists: 1, actives: [drug], family: ['retinoid'] });
    expect(others).toHaveLength(
      label.endsWith('纯化水') ||
        label.endsWith('精製水') ||
        label.endsWith('정제수') ||
        label.endsWith('純化水')
        ? 4
        : 3,
    );
  });
});

it.each([
  'Tretinoin Cream contains tretinoin 0.05% by weight in a hydrophilic cream vehicle of: stearic acid, xanthan gum, and purified water.',
  'Contiene tretinoína al 0,05 % en una base de ácido esteárico, alcohol estearílico, agua purificada',
  'Contient 0,05 % de trétinoïne en poids dans une base de : acide stéarique, alcool stéarylique, eau purifiée',
])('a strength by weight makes a drug of a name without a measure: %s', (raw) => {
  expect(read(raw)).toMatchObject({ lists: 1, family: ['retinoid'] });
});

it.each([
  'Contains retinol at 0.3% and squalane for soft skin. Ingredients: Aqua, Glycerin, Squalane, Carbomer, Phenoxyethanol',
  'Contiene retinol al 0,3 % y vitamina E. Ingredientes: Aqua, Glycerin, Squalane, Carbomer, Phenoxyethanol',
])('a blurb about a strength makes none: %s', (raw) => {
  expect(read(raw)).toMatchObject({ lists: 1, actives: [] });
});

describe('a measure behind the dose', () => {
  it.each([
    [
      'trétinoïne',
      'Composition : trétinoïne 0,05 g pour 100 g de crème. Excipients : acide stéarique, eau purifiée',
    ],
    ['Trétinoïne', 'Trétinoïne 0,050 g pour 100 g. Excipients : acide stéarique, eau purifiée'],
    [
      'Trétinoïne',
      'Trétinoïne........... 0,050 g Pour 100 g de crème. Excipients : acide stéarique, eau purifiée',
    ],
    ['Tretinoin', 'Tretinoin 50 mg pro 100 g Creme. Hilfsstoffe: Stearinsäure, gereinigtes Wasser'],
    ['tretinoin', 'Contains tretinoin 0.5 mg per gram. Excipients: stearic acid, purified water'],
    ['tretinoin', 'Contains tretinoin 0.5 mg per 1 g of cream. Excipients: stearic acid, purified water'],
    [
      'tretinoina',
      'Contiene tretinoina 50 mg per 100 g di crema. Eccipienti: acido stearico, acqua depurata',
    ],
    ['tretinoína', 'Tretinoína 0,05 g por 100 g. Excipientes: ácido esteárico, agua purificada'],
    [
      'tretynoina',
      'Skład: tretynoina 0,5 mg na 1 g kremu. Substancje pomocnicze: kwas stearynowy, woda oczyszczona',
    ],
    [
      'третиноин',
      'Состав: третиноин 0,5 мг на 1 г. Вспомогательные вещества: стеариновая кислота, вода очищенная',
    ],
  ])('is a measure: %s', (drug, raw) => {
    const got = read(raw);
    expect(got).toMatchObject({ lists: 1, family: ['retinoid'] });
    expect(got.actives?.[0]?.toLowerCase()).toBe(drug.toLowerCase());
    expect(got.names).toHaveLength(2);
  });
});

describe('what stands between two drugs, or between a drug and its carrier', () => {
  it.each([
    'Each gram contains 10 mg of clindamycin (in the form of clindamycin phosphate) and 0.25 mg of tretinoin. Excipients: glycerol, water',
    '1 g żelu zawiera 10 mg klindamycyny (w postaci klindamycyny fosforanu) i 0,25 mg tretynoiny. Substancje pomocnicze: glicerol, woda',
    '1 g Gel enthält 10 mg Clindamycin (als Clindamycindihydrogenphosphat) und 0,25 mg Tretinoin. Sonstige Bestandteile: Glycerol, Wasser',
  ])('a long bracket: %s', (raw) => {
    const got = read(raw);
    expect(got.family).toContain('retinoid');
    expect(got.names).toHaveLength(2);
  });

  it.each([
    'Each gram contains tretinoin 0.5 mg; excipients q.s. to 1 g (stearic acid, purified water)',
    'Each gram contains tretinoin 0.5 mg, excipients q.s.: stearic acid, purified water',
    'Cada g contém: tretinoína 0,5 mg; excipiente q.s.p. 1 g (ácido esteárico, água purificada)',
    'Cada gramo contiene: tretinoína 0,5 mg. Excipientes c.s.p. 1 g: ácido esteárico, agua purificada',
    'Cada g contiene: tretinoína 0.5 mg, vehículo c.b.p. 1 g (ácido esteárico, agua purificada)',
    'Chaque gramme contient : trétinoïne 0,5 mg, excipient q.s.p. 1 g (acide stéarique, eau purifiée)',
  ])('"as much as needed": %s', (raw) => {
    const got = read(raw);
    expect(got).toMatchObject({ lists: 1, family: ['retinoid'] });
    expect(got.names).toHaveLength(2);
    expect(got.names?.[1]).not.toMatch(/[()]/);
  });
});
