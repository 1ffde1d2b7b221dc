import { describe, expect, it } from 'vitest';
import { blurbsOf, namesOf } from './read';

describe('what is not a list', () => {
  it.each([
    'Key Ingredients: Retinol, Squalane, Peptides',
    'Hero ingredients\nRetinol: smooths\nSqualane: softens',
    "What's inside: Retinol, Squalane",
    'Formulated with Retinol, Niacinamide and Squalane',
    'Powered by: Glycolic Acid, Lactic Acid',
    'Ingredients like retinol, bakuchiol and squalane',
    'Ingredients such as Retinol, Niacinamide and Squalane',
    'Inhaltsstoffe wie Retinol, Bakuchiol und Squalan',
    'Ingrédients comme le rétinol, le squalane',
    'Ingrédients clés : Rétinol, Squalane',
    'Actifs clés : Rétinol, Squalane',
    'Schlüsselinhaltsstoffe: Retinol, Squalan',
    'Wirkstoffe: Retinol, Niacinamid',
    'Ingredientes clave: Retinol, Escualano',
    'Ingredienti chiave: Retinolo, Squalano',
    'Belangrijkste ingrediënten: Retinol, Squalaan',
    'Kluczowe składniki: Retinol, Skwalan',
    'Ativos principais: Retinol, Esqualano',
    '主要成分：レチノール、スクワラン',
    '핵심 성분: 레티놀, 판테놀',
    '核心成分：视黄醇、角鲨烷',
    'Contains retinol and niacinamide.',
    'Contains ingredients like retinol and niacinamide.',
    'Ingredients like retinol, niacinamide and squalane',
    'With ingredients like retinol, niacinamide and squalane',
    'Ingredients such as retinol, niacinamide',
    'Ingredients including retinol, niacinamide and squalane',
    'Enthält Inhaltsstoffe wie Retinol und Niacinamid.',
    'Inhaltsstoffe wie Retinol, Niacinamid und Squalan',
    'Ingrédients comme le rétinol, le niacinamide et le squalane',
    'Ingredientes como retinol, niacinamida y escualano',
    'Ingredienti come retinolo, niacinamide e squalano',
    'Bevat ingrediënten zoals retinol en niacinamide.',
    'Ingrediënten zoals retinol, niacinamide en squalaan',
    'Składniki takie jak retinol, niacynamid i skwalan',
    'Ingredienser som retinol, niacinamid och skvalan',
  ])('a teaser: %s', (raw) => {
    expect(namesOf(raw)).toEqual([]);
    expect(blurbsOf(raw).join(' ')).toMatch(/r[eé]tinol|glycolic|レチノール|레티놀|视黄醇/iu);
  });

  it.each([
    'Home\nSkin Care\nRetinol\nGlycolic Acid\nSalicylic Acid\nVitamin C\nSign in',
    'Shop all\nRetinol\nVitamin C\nGlycolic Acid\nSalicylic Acid\nBest sellers\nGift cards',
    'Shop by ingredient: Retinol | Vitamin C | Niacinamide | Salicylic Acid',
    'Cleansers, Toners, Serums, Moisturizers, Masks, Sunscreen',
    'Free shipping, free returns, gift wrap, store pickup',
    'Dry, Oily, Combination, Sensitive, Normal',
    'Please refer to the ingredient list on the product package.',
    'See packaging for ingredients.',
    'We love it in the morning, under sunscreen, and at night, after cleansing.',
    'Rinse with water, pat dry, apply toner, then serum, then cream.',
    'Ingredients are subject to change at the manufacturer’s discretion.',
    'Q: Does it contain alcohol, retinol or acids? A: No, it does not.',
    '★★★★★ Love it, works well, smells nice, no irritation',
    'Home > Skincare > Toners > Rose Toner',
    'Parabens, sulfates, phthalates, mineral oil: never.',
    '화장품, 스킨케어, 토너, 크림, 마스크',
    '首页、护肤、爽肤水、面霜',
    '',
    '   \n\n\t ',
    '.,;:|•',
    '$24.00',
    '4.5',
  ])('%j', (raw) => {
    expect(namesOf(raw)).toEqual([]);
  });

  it.each([
    'Lactic Acid, Urea, Sodium Lactate, Serine, Allantoin, Hydrolysed Milk Protein.',
    'Mandelic Acid, Urea, Sodium PCA, Arginine, Panthenol, Trehalose, Hydrolyzed Silk',
    'Salicylic Acid, Zinc PCA, Niacinamide, Betaine, Allantoin, Sodium Hyaluronate',
    'Retinol, Arginine, Serine, Hydrolyzed Collagen, Urea, Allantoin, Betaine.',
    'Hyaluronic Acid, Niacinamide, Peptides & Anogeissus.',
    'Acide Hyaluronique, Niacinamide, Peptides et Rose',
    'Hyaluronsäure, Niacinamid, Peptide und Panthenol',
    'Honey, precious botanical oils (argan, sweet almond), barley extract, shea butter',
    'Honig, Pflanzenöle (Argan, Mandel), Gerstenextrakt, Sheabutter',
    'Aqua, Shea Butter, Niacinamide, Peptides and Vitamin E.',
    'Water, Glycerin, Ceramides, Peptides, Niacinamide',
  ])('a teaser that no base carries, or that names whole families: %s', (raw) => {
    expect(namesOf(raw)).toEqual([]);
  });

  it.each([
    'Water, Glycerin, Aloe Barbadensis Leaf Juice, Vitamin E',
    'Water, Glycerin, Honey, Vitamin E, Vitamin C',
    'Water, Lactic Acid, Urea, Sodium Lactate, Serine, Allantoin',
    'Propanediol, Lactic Acid, Urea, Sodium Lactate, Serine, Allantoin',
    'Alcohol, Salicylic Acid, Urea, Allantoin, Menthol',
    'Sodium Cocoyl Isethionate, Sodium Bicarbonate, Tartaric Acid, Papain, Allantoin, Parfum, Lactose',
    'Sodium Bicarbonate, Citric Acid, Maltodextrin, Parfum, Linalool, Limonene',
    'Shea Butter, Sweet Almond Oil, Beeswax, Tocopherol',
    'Lactic Acid, Urea, Sodium Lactate, Serine, Allantoin, Glycine, Arginine, Alanine, Proline',
  ])('a formula stays one: %s', (raw) => {
    expect(namesOf(raw)).toHaveLength(1);
  });

  it('a menu below a list is no part of it', () => {
    expect(
      namesOf(
        'Water, Glycerin, Panthenol, Squalane\nShop now\nYou may also like\nRetinol Serum\nGlycolic Toner',
      ),
    ).toEqual([['Water', 'Glycerin', 'Panthenol', 'Squalane']]);
  });

  it('a teaser above a list adds nothing to it', () => {
    expect(
      namesOf(
        'Key ingredients: Retinol, Squalane\n\nIngredients: Water, Glycerin, Squalane, Niacinamide, Cetearyl Alcohol, Carbomer, Retinol',
      ),
    ).toEqual([['Water', 'Glycerin', 'Squalane', 'Niacinamide', 'Cetearyl Alcohol', 'Carbomer', 'Retinol']]);
  });
});

describe('other products under a list', () => {
  const list = 'Ingredients: Aqua, Glycerin, Squalane, Panthenol, Parfum';

  it.each([
    'Customers also bought: Retinol 1% Serum, Glycolic Acid 7% Toner',
    'Vous aimerez aussi : Retinol 1% Serum, Glycolic Acid 7% Toner',
    'Das könnte dir auch gefallen: Retinol 1% Serum, Glycolic Acid 7% Toner',
    'Anderen kochten ook: Retinol 1% Serum, Glycolic Acid 7% Toner',
    'Recently viewed\nRetinol 1% Serum\nGlycolic Acid 7% Toner',
    'Klienci kupili również:\nRetinol 1% Serum\nGlycolic Acid 7% Toner',
  ])('are neither names nor claims of this one: %s', (below) => {
    for (const between of ['. ', '\n', '\n\n']) {
      expect(namesOf(`${list}${between}${below}`)).toEqual([
        ['Aqua', 'Glycerin', 'Squalane', 'Panthenol', 'Parfum'],
      ]);
      expect(blurbsOf(`${list}${between}${below}`).join(' ')).not.toMatch(/retinol|glycolic/i);
    }
  });

  it('are not what a sentence means that begins alike', () => {
    expect(blurbsOf(`Complete your routine with 1% Retinol every night.\n${list}`).join(' ')).toMatch(
      /retinol/i,
    );
  });
});
