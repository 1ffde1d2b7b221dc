import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (title: string) => productKind({ ...emptyProduct, title }, null).kind;

describe('a kind that stands in brackets alone', () => {
  it.each([
    ['toner-like', 'Quiet Morning (Toner) 150 ml'],
    ['toner-like', 'Quiet Water (Toner)'],
    ['toner-like', 'Matin calme [Lotion tonique] 200ml'],
    ['toner-like', 'Тихое утро (тоник для лица)'],
    ['toner-like', '조용한 아침 (토너) 300ml'],
    ['toner-like', '静かな朝【化粧水】'],
    ['serum', 'Quiet Morning (Face Serum)'],
    ['cleanser', 'Quiet Morning (Gel Cleanser)'],
    ['off-topic', 'Quiet Morning (Shampoo)'],
  ])('is the kind: %s, %s', (kind, title) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each([
    ['moisturizer', 'Quiet Cream (Toner)'],
    ['moisturizer', 'Quiet Cream (Pairs with Toner)'],
    ['other', 'Quiet Morning (Free Toner Sample)'],
    ['other', 'Quiet Morning (+ Toner 30 ml)'],
    ['other', 'Quiet Morning (Not a Toner)'],
    ['other', 'Quiet Morning (After Toner)'],
    ['other', 'Quiet Morning (150 ml)'],
  ])('is not one beside a noun, or where the brackets say more: %s, %s', (kind, title) => {
    expect(kindOf(title)).toBe(kind);
  });
});

describe('what a product is used before or after', () => {
  it.each([
    ['moisturizer', 'Quiet Cream after Toner'],
    ['moisturizer', 'Aufbaucreme vor dem Toner'],
    ['moisturizer', 'Regenerationscreme mit Toner'],
    ['toner-like', 'Feinkräutertonic mit Creme'],
    ['moisturizer', 'Rosenkräm efter toner'],
    ['moisturizer', 'Rosencreme efter toner'],
    ['moisturizer', 'Creme nach der Maske'],
    ['moisturizer', 'Gesichtscreme vor dem Make-up'],
    ['moisturizer', 'Dagcrème na de tonic'],
    ['moisturizer', 'Ansiktskräm efter toner'],
    ['moisturizer', 'Ansigtscreme efter toner'],
    ['moisturizer', 'Ansiktskrem etter toner'],
    ['moisturizer', 'Krema nakon tonika'],
    ['serum', 'Serum before Cream'],
    ['serum', 'Serum nach dem Toner'],
    ['serum', 'Serum voor de crème'],
    ['toner-like', 'Toner before Serum'],
    ['toner-like', 'Toner vor der Creme'],
    ['toner-like', 'Toner före serum'],
    ['toner-like', 'Toner før serum'],
  ])('is not what it is: %s, %s', (kind, title) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each([
    ['toner-like', 'After Dark Toner'],
    ['toner-like', 'Before Bed Calming Toner'],
    ['mask', 'Nach Feierabend Maske'],
    ['toner-like', 'Dog Rose Toner'],
    ['off-topic', 'Bed Linen Mist'],
    ['moisturizer', 'Before & After Day Cream'],
  ])('leaves the noun behind it where none came first: %s, %s', (kind, title) => {
    expect(kindOf(title)).toBe(kind);
  });
});

describe('two products in one', () => {
  it.each([
    'Cleansing Milk & Toner 2-in-1',
    'Cleansing Milk & Toner in One',
    '2 in 1 Cleanser & Toner',
    'Reinigungsmilch und Tonic 2in1',
    'Reinigungsmilch & Gesichtswasser in einem',
    'Lait nettoyant & tonique 2 en 1',
    'Tonik i mleczko do demakijażu 2w1',
    'Тоник и мицеллярная вода 2 в 1',
    'Tonico e latte detergente 2 in 1',
  ])('are a cleanser if one of them is: %s', (title) => {
    expect(kindOf(title)).toBe('cleanser');
  });

  it.each([
    ['toner-like', 'Toner & Essence 2-in-1'],
    ['serum', '2-in-1 Toner & Serum'],
    ['toner-like', 'Cleanser Days No. 1 Toner'],
    ['toner-like', 'Step 2 of 1 Toner'],
  ])('are what the grammar says otherwise: %s, %s', (kind, title) => {
    expect(kindOf(title)).toBe(kind);
  });
});
