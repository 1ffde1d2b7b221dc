import { describe, expect, it } from 'vitest';
import { claimedActives } from '../../src/verdict/claims/claimed-actives';

const named = (text: string) => claimedActives(text).map(({ active, percent }) => [active, percent]);

describe('the actives that a text mentions', () => {
  it.each<[string, [string, number | null][]]>([
    ['Vitamin A Serum with 0.5% Retinol', [['retinoid', 0.5]]],
    ['Retinol 1% Oil', [['retinoid', 1]]],
    ['Retinol: 0.3%', [['retinoid', 0.3]]],
    ['GENIAL 2% BHA Toner', [['bha', 2]]],
    ['8% Glycolic Solution Toner', [['aha', 8]]],
    ['Salicylic Acid-1.5%: clears', [['bha', 1.5]]],
    ['Glycolic Acid 3 %: smooths', [['aha', 3]]],
    ['Acide salicylique (2,0 %)', [['bha', 2]]],
    ['サリチル酸２％配合', [['bha', 2]]],
    [
      'AHA 30% + BHA 2% Peeling Solution',
      [
        ['aha', 30],
        ['bha', 2],
      ],
    ],
    ['10% Azelaic Acid + 1% Salicylic Acid', [['bha', 1]]],
    ['Retinol & 10% Vitamin C', [['retinoid', null]]],
    ['100% clean retinol serum', [['retinoid', null]]],
    ['Retinol Serum -20% off', [['retinoid', null]]],
    ['Glycolic Acid Toner SPF 50', [['aha', null]]],
    ['Lactic Acid 5% + Hyaluronic Acid 2%', [['aha', 5]]],
    ['2 per cent salicylic acid', [['bha', 2]]],
    ['500 ppm retinol', [['retinoid', 0.05]]],
    ['Retinol™ 0.3 % Serum', [['retinoid', 0.3]]],
    ['Glykolsyra 8 %', [['aha', 8]]],
    ['Salisyylihappo 2 %', [['bha', 2]]],
    ['Glikolik asit %8', [['aha', 8]]],
    ['Bakuchiol + Retinol Serum', [['retinoid', null]]],
    ['Retinoliseerumi 0,3 %', [['retinoid', 0.3]]],
    ['Retinolos szérum', [['retinoid', null]]],
    ['Retinolvoide', [['retinoid', null]]],
    ['Retinolcreme Nacht', [['retinoid', null]]],
    ['Salicylsyreserum', [['bha', null]]],
    ['Salisilik Asitli Serum', [['bha', null]]],
    ['Glikolik Asitli Tonik', [['aha', null]]],
    ['Salisyylihapposeerumi', [['bha', null]]],
    ['Glykolihapolla kuoriva', [['aha', null]]],
    ['Сыворотка с салициловой кислотой 2 %', [['bha', 2]]],
    ['Ночной крем с ретинолом', [['retinoid', null]]],
    ['Тоник с молочной кислотой', [['aha', null]]],
    ['Ορός με ρετινόλη', [['retinoid', null]]],
    ['Ορός με σαλικυλικό οξύ', [['bha', null]]],
    ['เซรั่มเรตินอล', [['retinoid', null]]],
    ['Glycolic Acid Peel 30%', [['aha', 30]]],
    ['Salicylic Acid Cleanser 2 % 200 ml', [['bha', 2]]],
    ['Fruchtsäurepeeling 30%', [['aha', 30]]],
    ['Adapalene Gel 0.1% Acne Treatment', [['retinoid', 0.1]]],
    ['All Natural Retinol Mask', [['retinoid', null]]],
    ['Vegan Retinol Serum', [['retinoid', null]]],
    ['Pro-Retinol Cream', [['retinoid', null]]],
    ['Retinol and Plant Oil', [['retinoid', null]]],
    ['Peeling con ácido glicólico al 20%', [['aha', 20]]],
    ['グリコール酸ピーリング 30%', [['aha', 30]]],
    ['果酸焕肤 20%', [['aha', 20]]],
    ['Glycolic Acid Toner 10 % Vitamin C', [['aha', null]]],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'Retinol Alternative Serum',
    'Phyto-Retinol Cream',
    'Plant-Based Retinoid Serum',
    'Botanical Retinol Oil',
    'Bio Retinoid Youth Cream',
    'Bio-Retinol Oil',
    'Pflanzliches Retinol Serum',
    'Rétinol végétal',
    'Retinolo vegetale',
    '식물성 레티놀 세럼',
    '植物性レチノール クリーム',
    'Bakuchiol Retinol-Alternative Cream',
    'Retinol-Free Cream',
    'No Retinol, No Acids',
    'Formulated without retinol, AHA or BHA.',
    'Free of glycolic acid, salicylic acid and retinol',
    'Works like retinol',
    'Sans rétinol',
    'Ohne Retinol und Fruchtsäure',
    'Retinolfreie Creme',
    'Retinoliton seerumi',
    'Retinolmentes szérum',
    'Maitohappobakteeri-seerumi',
    'Milchsäurebakterien Creme',
    'Крем без ретинола',
    'Вместо ретинола: бакучиол',
    'Không chứa retinol',
    'ปราศจากเรตินอล',
    'Χωρίς ρετινόλη',
    'Fără retinol',
    'Bakuchiol-Retinol Cream',
    'Sin retinol',
    'Senza retinolo',
    'Zonder retinol',
    'Bez retinolu',
    'Sem retinol',
    'レチノールフリー',
    '레티놀 무첨가',
    '不含视黄醇',
    'Serum instead of Retinol',
    'Serum excluding Retinol',
    'Serum without any added retinol',
    'Non-Retinol Serum',
    'Retinol 0 % Serum',
    '0 % Retinol Serum',
    '0,0 % Retinol',
    'As a retinol alternative',
    'Sérum à la place du rétinol',
    'Alternative au rétinol',
    'Serum anstelle von Retinol',
    'Retinol-Alternative',
    'Suero en lugar de retinol',
    'Siero al posto del retinolo',
    'Serum in plaats van retinol',
    'Serum zamiast retinolu',
    'Sérum em vez de retinol',
    'Serum utan retinol',
    'Fri från retinol och AHA',
    'Serum uden retinol',
    'I stedet for retinol',
    'Serum uten retinol',
    'Seerumi ilman retinolia',
    'Sérum bez retinolu',
    'Místo retinolu',
    'Szérum retinol nélkül',
    'Retinol helyett',
    'Retinol içermez',
    'Retinol yerine',
    'レチノールの代わりに',
    'レチノール不使用',
    '레티놀 대신',
    '레티놀 미함유',
    '无视黄醇',
    '替代视黄醇',
    '不含酒精、视黄醇',
    'Ginseng as effective as retinol',
    'Results comparable to 1 % Retinol',
    'Peptides vs retinol',
    'Bakuchiol, so wirksam wie Retinol',
    'Aussi efficace que le rétinol',
    '(*Comparative test ginseng / retinol: with 2 % ginseng and 1 % retinol)',
    'Hyaluronic Acid Serum',
    'Sodium lactate',
    'Contains BHT/BHA antioxidants',
    'Sahara Sand Mask',
    'Mahalo Oil',
  ])('none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    'Retinol Serum without Perfume',
    'Sérum rétinol sans parfum',
    'Alcohol-free retinol serum',
    'Not only retinol',
    'With peptides as well as retinol',
    'Proven in a comparative test. With retinol.',
    'No perfume. Retinol inside.',
    'Ohne Duftstoffe, mit Retinol',
    'Utan parfym. Med retinol.',
    '无香精 视黄醇精华',
    '나무 레티놀 세럼',
    'Retinol 10 %',
  ])('some in: %s', (text) => {
    expect(named(text)).toHaveLength(1);
  });

  it('are where they say', () => {
    const text = 'Overnight – 0,5 % Rétinol pur';
    const [name] = claimedActives(text);
    expect(name && text.slice(name.start, name.end)).toBe(name?.text);
    expect(name?.text).toBe('0,5 % Rétinol');
  });
});

it.each([
  'Retinolvrije crème | Retinolloze verzorging | Salicylzuurvrije lotion | Retinolfreiem Serum | Retinolloses Serum | Retinol-freie Creme',
  'Retinolfria krämer | Retinolfrie cremer | Retinolivaba seerum | Retinol-vrije crème',
])('an inflected denial glued to the name denies it: %s', (texts) => {
  expect(texts.split(' | ').filter((text) => named(text).length > 0)).toEqual([]);
});

it.each([
  'Retinolserum',
  'Retinolliposomen',
  'Alkoholfreies Retinolserum',
  'Parfymfri kräm med retinol',
  'Retinol, vrije val',
])('and nothing else does: %s', (text) => {
  expect(named(text)).toEqual([['retinoid', null]]);
});

it.each([
  ['AHA 10% BHA 2% Serum', [10, 2]],
  ['BHA 2% AHA 10% Peeling', [2, 10]],
  ['10% AHA 2% BHA Serum', [10, 2]],
  ['2% BHA 10% AHA', [2, 10]],
  ['Acide glycolique 10 % acide salicylique 2 % sérum', [10, 2]],
  ['Serum 10% AHA + 2% BHA', [10, 2]],
  ['20% Vitamin C 5% Glycolic Acid Serum', [5]],
  ['Vitamin C 20% Glycolic Acid 5% Serum', [5]],
  ['Salicylic Acid 2% 30ml', [2]],
  ['Salicylsäure-Peeling 30 %', [30]],
])('a strength belongs to the name on its own side: %s', (title, strengths) => {
  const printed = claimedActives(title).toSorted((one, other) => one.start - other.start);
  expect(printed.map(({ percent }) => percent)).toEqual(strengths);
});

it.each([
  'If you use a glycolic acid 30% peel, wait a week.',
  'Wait two weeks after a 30% glycolic acid peel.',
  'Follow with our 12% Glycolic Acid Serum.',
  'Not suitable together with 20% glycolic acid.',
  'Alternate with Salicylic Acid 5% wash.',
  'Nach einem 30 % Glykolsäure-Peeling anwenden.',
  'Utiliser après notre peeling à l’acide glycolique 12 %.',
  'Usar después de un peeling con ácido glicólico al 30 %.',
  'Usare dopo il nostro acido glicolico 12%.',
  'Gebruik na onze glycolzuur 12% peeling.',
])('an active of another product is not one of this product: %s', (text) => {
  expect(claimedActives(text)).toEqual([]);
});

it.each([
  'Use nightly: 12% glycolic acid renews.',
  'If you use this 12% glycolic acid serum at night, your skin is softer.',
  'After eight weeks, 12% glycolic acid has done its work.',
  'Mit 12 % Glykolsäure für die Anwendung am Abend.',
  'Après le nettoyage, l’acide glycolique 12 % lisse la peau.',
])('its own stays one, whenever it is used: %s', (text) => {
  expect(claimedActives(text)).toHaveLength(1);
});
