import { describe, expect, it } from 'vitest';
import { emptyProduct, type Product } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (words: Partial<Product>) => productKind({ ...emptyProduct, ...words }, null);

describe('a product whose title names no kind', () => {
  it.each([
    'Apply a few drops to face in the evening.',
    'Smooth 2-3 drops over clean skin.',
    'Abends einige Tropfen auf das Gesicht auftragen.',
    'Appliquer quelques gouttes sur le visage le soir.',
    'Aplicar unas gotas sobre el rostro por la noche.',
    'Applicare alcune gocce sul viso la sera.',
    'Aplique algumas gotas no rosto à noite.',
    'Breng ’s avonds een paar druppels aan op het gezicht.',
    'Nałóż kilka kropli na twarz wieczorem.',
    'Akşamları yüze birkaç damla uygulayın.',
    'Нанесите несколько капель на лицо вечером.',
    '夜、数滴を顔全体になじませます。',
    '저녁에 2-3방울을 얼굴에 도포합니다.',
    '晚上取两三滴涂抹于面部。',
  ])('is a serum if it is dosed in drops, whatever shelf for its purpose it stands on: %s', (howTo) => {
    expect(kindOf({ title: 'Quiet Acid 5% + HA', category: 'Skincare > Exfoliators', howTo }).kind).toBe(
      'serum',
    );
  });

  it.each([
    ['peel', 'Apply a thin layer and rinse off after ten minutes.'],
    ['peel', 'Apply a few drops, leave on for ten minutes, then rinse off with water.'],
    ['peel', 'Soak a cotton pad with a few drops and wipe over the face.'],
    ['peel', 'Apply to face in the evening.'],
  ])('keeps the kind of its shelf otherwise: %s, %s', (kind, howTo) => {
    expect(kindOf({ title: 'Quiet Acid 5% + HA', category: 'Skincare > Exfoliators', howTo }).kind).toBe(
      kind,
    );
  });

  it('keeps what its title says', () => {
    const howTo = 'Apply a few drops to face.';
    expect(kindOf({ title: 'Quiet Toner', howTo }).kind).toBe('toner-like');
    expect(kindOf({ title: 'Quiet Day Cream', howTo }).kind).toBe('moisturizer');
    expect(kindOf({ title: 'Quiet Sunscreen SPF 50', howTo }).kind).toBe('sunscreen');
  });
});

describe('two nouns of a title of which one says what it does', () => {
  it.each([
    ['mask', 'Quiet Acne Mask & Emergency Spot Treatment'],
    ['mask', 'Clay Mask and Treatment'],
    ['mask', 'Sulfur Mask + Spot Corrector'],
    ['mask', 'Heilerde Maske & Akutpflege'],
    ['mask', 'Lermask & behandling'],
    ['mask', '클레이 마스크 & 스팟 트리트먼트'],
    ['cleanser', 'Foaming Cleanser & Acne Treatment'],
    ['serum', 'Emergency Spot Treatment'],
    ['serum', 'Spot Treatment & Serum'],
    ['moisturizer', 'Mask and Moisturizer'],
  ])('%s: %s', (kind, title) => {
    expect(kindOf({ title }).kind).toBe(kind);
  });
});

describe('patches, a form that says little of what a thing is', () => {
  it.each([
    ['serum', 'Retinol Patches', 'Skincare > Face Serums'],
    ['toner-like', 'Calm Pads', 'Skincare > Toners'],
    ['other', 'Pimple Patches', ''],
    ['other', 'Pimple Patches', 'Skincare'],
    ['other', 'Invisible Dots', 'Skincare > Blemish & Acne Treatments'],
    ['off-topic', 'Nicotine Patches', 'Health > Stop Smoking'],
  ])('leave the kind to a shelf that is not for a purpose: %s, %s in %s', (kind, title, category) => {
    expect(kindOf({ title, category }).kind).toBe(kind);
  });
});

describe('what may be a toner, on a shelf that names toners among others', () => {
  it.each([
    'Toners & Lotions',
    'Lotions & Toners',
    'Toner and Lotion',
    'Toners & Moisturizers',
    'Toners & Serums',
    'Gesichtswasser & Lotionen',
    'Toniques et lotions',
    'Tónicos y lociones',
    'Tonici e lozioni',
    '化粧水・乳液',
    'Skincare > Toners & Lotions > New',
  ])('is one: %s', (category) => {
    expect(kindOf({ title: 'Quiet Skin Conditioner', category }).kind).toBe('toner-like');
    expect(kindOf({ title: 'Quiet Day Cream', category }).kind).not.toBe('toner-like');
  });

  it.each([
    'Lotions',
    'Moisturizers',
    'Skincare',

    '',
  ])('is not one elsewhere: %s', (category) => {
    expect(kindOf({ title: 'Quiet Skin Conditioner', category }).kind).not.toBe('toner-like');
  });

  it('mists among others are no toners', () => {
    for (const title of ['Quiet Defense Solution SPF 50', 'Quiet Balancing Fluid'])
      expect(kindOf({ title, category: 'moisturizing-cream-oils-mists' }).kind).not.toBe('toner-like');
  });
});

describe('after-shave', () => {
  it.each([
    ['Lozione dopobarba Pino', 'Rasatura'],
    ['Pine Aftershave', 'Shaving'],
    ['Rasierwasser Kiefer', 'Rasur'],
    ['Loción para después del afeitado', ''],
    ['Lotion après-rasage Sapin', 'Rasage'],
    ['Woda po goleniu', ''],
  ])('is no toner, and nobody is asked: %s in %s', (title, category) => {
    for (const howTo of ['', 'Pat onto cleansed skin.']) {
      const { kind, kindFrom } = kindOf({ title, category, howTo });
      expect(kind).toBe('other');
      expect(kindFrom).not.toEqual([]);
    }
  });

  it('is a toner on a shelf for toners', () => {
    expect(kindOf({ title: 'Pine Aftershave', category: 'Toners' }).kind).toBe('toner-like');
  });
});

it.each([
  ['moisturizer', 'Porenverkleinerndes Fluid', ''],
  ['toner-like', 'Porenverkleinerndes Liquid', ''],
  ['toner-like', 'Mattierendes Fluid', 'Gesichtswasser'],
])('a German "Fluid" is a light cream and no liquid: %s, %s', (kind, title, category) => {
  expect(kindOf({ title, category }).kind).toBe(kind);
});
