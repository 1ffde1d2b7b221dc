import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const kindOf = (title: string) => productKind({ ...emptyProduct, title }, null).kind;

describe('a long title is what its first part with a noun says', () => {
  it.each([
    [
      'serum',
      'Thistle Vitamin C Serum 30 ml - Anti Aging Gel for Face, Neck and Eyes - Day Cream Alternative',
    ],
    ['serum', 'Hyaluron Serum hochdosiert - Anti Aging Gel für Gesicht, Hals und Augen - Feuchtigkeitscreme'],
    ['cleanser', 'Thistle SA Cleanser | Salicylic Acid Wash with Ceramides | Exfoliating Toner for Face'],
    [
      'body',
      'Thistle Salt Body Scrub - Exfoliating Scrubber for Acne and Cellulite, Face Scrub with Collagen',
    ],
    [
      'toner-like',
      'Thistle Rose Petal Facial Toner, Hydrating Mist, Makeup Remover and Moisturizer for all Skin',
    ],
    ['toner-like', 'Thistle Haus | Calming Facial Toner for Women and Men | Moisturizer and Serum Booster'],
    ['serum', 'Sérum visage bio - Crème anti-rides, contour des yeux et masque - soin hydratant jour'],
  ])('%s: %s', (kind, title) => {
    expect(kindOf(title)).toBe(kind);
  });

  it('or the first of many kinds where nothing parts it', () => {
    expect(
      kindOf(
        'Thistle Lifting Face Serum Collagen Anti Wrinkle Moisturizing Cream Firming Skin Care Essence Face Whitening Toner',
      ),
    ).toBe('serum');
  });
});

describe('but a short one, a row of products and another use are read whole', () => {
  it.each([
    ['toner-like', 'Thistle Serum, Toner'],
    ['toner-like', 'Lotion Cream Milk Toner'],
    ['kit', 'Thistle Gift Set Glow for Women and Men: Serum, Cream, Toner and Eye Cream for the Face'],
    ['off-topic', 'Thistle Keratin Repair Mask 500 ml - Deep Treatment for dry and damaged hair, for women'],
    [
      'off-topic',
      'Thistle Rosemary Serum, Growth Treatment for Hair and Scalp with Biotin, for Men and Women',
    ],
    ['moisturizer', 'Thistle & Birch of the North - With Oats, Honey and Milk - Face Cream 50 ml'],
  ])('%s: %s', (kind, title) => {
    expect(kindOf(title)).toBe(kind);
  });
});

describe('a gel is how a peel looks', () => {
  it.each([
    ['peel', 'Night Peel Konzentrat Overnight Gel'],
    ['peel', 'High Potency Peel 20 Gel forte'],
    ['moisturizer', 'Birch Overnight Gel'],
    ['moisturizer', 'Peel Night Cream'],
  ])('%s: %s', (kind, title) => {
    expect(kindOf(title)).toBe(kind);
  });
});
