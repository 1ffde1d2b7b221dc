import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { emptyProduct, type Product } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (words: Partial<Product>, list?: string) =>
  productKind({ ...emptyProduct, ...words }, list ? (readLabel(list, true).lists[0] ?? null) : null).kind;

const titles = (rows: [string, string][]) =>
  rows.flatMap(([kind, all]) => all.split(' | ').map((title): [string, string] => [title, kind]));

describe('parts of the body that are not skin care', () => {
  it.each(
    titles([
      ['cleanser', 'Osprey Makeup Remover for Lids, Lashes & Lips | Osprey Eye Makeup Remover for Lashes'],
      ['serum', 'Osprey Eye & Lash Serum | Osprey Serum Eyes and Lashes 15 ml'],
      ['lip', 'Osprey Lip Sugar Scrub | Osprey Lip Smoothing Polish'],
      ['body', 'Osprey Hand, Nail and Body Cream | Osprey Hand Cream Soft Hands Stronger Nails'],
      ['body', 'Osprey Hair & Body Wash | Crème mains et ongles Osprey'],
      [
        'off-topic',
        'Osprey Lash Serum | Osprey Brow Gel | Osprey Nail Oil | Osprey Hair Mask | Osprey Beard Oil',
      ],
      [
        'off-topic',
        'Osprey Hair Removal Cream Legs & Body | Osprey Scalp Serum | Osprey Body Hair Removal Cream',
      ],
    ]),
  )('count only where the product is for them alone: %s', (title, kind) => {
    expect(kindOf({ title })).toBe(kind);
  });

  it.each(
    titles([
      [
        'moisturizer',
        '오스프리 블랙스네일 크림 | 오스프리 스네일 92 올인원 크림 | 제모스 크림 | 오브제 모이스처 크림',
      ],
      [
        'off-topic',
        '오스프리 네일 오일 | 젤네일 | 제모크림 | 남성 제모기 | 두피 토닉 | 헤어오일 | 제모 왁스',
      ],
    ]),
  )('are not found by chance inside Korean words: %s', (title, kind) => {
    expect(kindOf({ title })).toBe(kind);
  });
});

describe('words of food', () => {
  it.each(
    titles([
      ['moisturizer', 'Osprey Daily Supplement Moisturising Cream | Osprey Velvet Skin Drink'],
      ['serum', 'Osprey Intensive Skin Supplement Serum'],
      ['toner-like', 'Osprey Pink Drink Resurfacing Essence | Osprey Drink of Water Toner'],
      ['mask', 'Osprey Drink Up Sleeping Mask'],
      ['off-topic', 'Osprey Collagen Drink | Osprey Ginger Tonic Drink | Osprey Drink Tonic'],
      [
        'off-topic',
        'Osprey Skin Supplement | Osprey Dietary Supplement Drops | Osprey Supplement Drops 30 ml',
      ],
    ]),
  )('name what the product is, not what its line is called: %s', (title, kind) => {
    expect(kindOf({ title })).toBe(kind);
  });
});

describe('other departments of a shop', () => {
  it.each(
    'Lebensmittel | Nahrungsergänzung | Alimentation | Compléments alimentaires | Alimentos | Integratori | Voedingssupplementen | Suplementy diety | Potraviny | Élelmiszer | Продукты питания | Їжа | Τρόφιμα | Alimentari | Levensmiddelen | 食品 | 건강식품 | 保健品 | Thực phẩm | อาหาร | Makanan | أغذية | מזון'.split(
      ' | ',
    ),
  )('are off-topic: %s', (department) => {
    expect(kindOf({ title: 'Osprey No. 5', category: `${department} / Osprey & Co.` })).toBe('off-topic');
  });

  it.each([
    ['serum', 'Skin Food Serum', 'Skincare / Serums'],
    ['moisturizer', 'Skin Food', 'Food for Skin / Creams'],
    ['toner-like', 'Osprey Toner', 'Parfümerie / Gesichtspflege'],
    ['moisturizer', 'Crema viso', 'Perfumería / Facial'],
  ])('are not words of one: %s, %s in %s', (kind, title, category) => {
    expect(kindOf({ title, category })).toBe(kind);
  });
});

const VITAMINS = 'Thiamine Hydrochloride, Riboflavin, Folic Acid, Cyanocobalamin, Maltodextrin';

describe('the formula of food, hair and deodorants', () => {
  it.each([
    ['Osprey Vita Ampoule', `Water, Butylene Glycol, Glycerin, ${VITAMINS}, Phenoxyethanol`, 'serum'],
    ['Osprey Cream', `Mineral Oil, Petrolatum, Glycerin, ${VITAMINS}, Magnesium Stearate`, 'moisturizer'],
    ['Osprey Face Toner', `Water, Glycerin, 1,2-Hexanediol, ${VITAMINS}`, 'toner-like'],
    ['Osprey Complex', `Microcrystalline Cellulose, ${VITAMINS}, Magnesium Stearate`, 'off-topic'],
  ])('is food only without what creams are made of: %s', (title, list, kind) => {
    expect(kindOf({ title }, list)).toBe(kind);
  });

  const DEODORANT = 'Water, Alcohol Denat., Aluminum Chlorohydrate, Glycerin, Parfum';
  const CONDITIONER = 'Water, Glycerin, Amodimethicone, Cetrimonium Chloride, Phenoxyethanol';
  it.each([
    ['Osprey Astringent Herbal Lotion', 'cleanser', DEODORANT, 'toner-like'],
    ['Osprey Micro Foam', 'cleanser', CONDITIONER, 'cleanser'],
    ['Osprey Invisible 48h', '', DEODORANT, 'off-topic'],
    ['Osprey Repair', '', CONDITIONER, 'off-topic'],
  ])('does not outweigh a shelf of skin care: %s', (title, category, list, kind) => {
    expect(kindOf({ title, category }, list)).toBe(kind);
  });

  it('tells a self-tanner, whatever its form is', () => {
    const list = 'Aqua, Alcohol Denat., Dihydroxyacetone, Glycerin, Parfum';
    expect(kindOf({ title: 'Osprey Bronzing Mist', category: 'Mist' }, list)).toBe('body');
  });
});
