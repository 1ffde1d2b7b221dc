import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const report = (title: string, text: string, category = '') =>
  judge({ ...emptyProduct, title, category, lists: [{ text, source: 'pasted' }] });

/** A food holds the acids of an exfoliant: malic acid in sweets, lactic acid in pickles. */
describe('the list of a food', () => {
  it.each([
    ['Oat Bars', 'Oats (42%), Honey, Sunflower Oil, Raisins, Glycerol, Salt, Malic Acid, Natural Flavouring'],
    [
      'Gherkins',
      'Cucumbers, Water, Spirit Vinegar, Salt, Mustard Seeds, Lactic Acid, Firming Agent: Calcium Chloride',
    ],
    ['Sours', 'Glucose Syrup, Sugar, Modified Starch, Malic Acid, Lactic Acid, Flavouring'],
    ['Riegel', 'Zucker, Glukosesirup, Palmöl, Glycerin, Äpfelsäure, Aroma natürlich, Emulgator'],
    ['Barres', 'Sucre, sirop de glucose, glycérine, acide malique, arômes naturels, huile de palme'],
    ['Galletas', 'Harina de trigo, azúcar, aceite de palma, glicerina, ácido láctico, aromas'],
    ['Merendine', 'Zucchero, farina di frumento, olio di palma, glicerina, acido lattico, emulsionanti'],
    ['Repen', 'Suiker, glucosestroop, palmolie, glycerine, melkzuur, natuurlijk aroma'],
    ['Batony', 'Cukier, syrop glukozowy, olej palmowy, gliceryna, kwas mlekowy, aromaty'],
    ['Balas', 'Açúcar, xarope de glicose, ácido lático, glicerina, aromatizante, sal'],
    ['Godis', 'Socker, glukossirap, mjölksyra, glycerin, aromer, palmolja'],
    ['Слайсы', 'Сахар, глюкозный сироп, молочная кислота, глицерин, ароматизатор'],
    ['グミ', '砂糖、水飴、ゼラチン、乳酸、グリセリン、酸味料、香料'],
    ['젤리', '설탕, 물엿, 글리세린, 젖산, 산도조절제, 합성향료'],
  ])('is never judged: %s', (title, text) => {
    const { verdict, findings } = report(title, text);
    expect(findings).toEqual([]);
    expect(['off-topic', 'unread']).toContain(verdict);
  });

  it('is nothing to check where it is read', () => {
    expect(
      report('Oat Bars', 'Oats, Honey, Sunflower Oil, Raisins, Glycerol, Salt, Malic Acid, Flavouring')
        .verdict,
    ).toBe('off-topic');
  });

  it.each([
    ['Oat Mask', 'Aqua, Avena Sativa Kernel Flour, Honey, Sugar, Lactic Acid, Flavour', 'works', 'mask'],
    ['Honey Peel', 'Water, Honey, Sugar, Salt, Glycolic Acid, Phenoxyethanol', 'works', 'peel'],
    ['Balm', 'Sunflower Oil, Honey, Beeswax, Glycerin, Natural Flavour, Tocopherol', 'clear', 'moisturizer'],
    ['Sugar Scrub', 'Sugar, Coconut Oil, Salt, Honey, Vanilla Extract', 'clear', 'cleanser'],
    ['Skin Reset', 'Water, Milk, Honey, Sugar, Lactic Acid, Glycerin, Fragrance', 'works', 'other'],
  ])('is not that of a cosmetic with food in it: %s', (title, text, verdict, kind) => {
    const { verdict: said, product } = report(title, text);
    expect([said, product.kind]).toEqual([verdict, kind]);
  });
});

describe('the list of a food supplement', () => {
  it.each([
    ['Glow 60', 'Vitamin C, Magnesium Stearate, Microcrystalline Cellulose, Cholecalciferol, Zinc Gluconate'],
    ['Beauty Mix', 'Hydrolysed Marine Collagen, Ascorbic Acid, Citric Acid, Stevia, Natural Flavour, Biotin'],
    ['Haut Plus', 'L-Ascorbinsäure, Magnesiumstearat, mikrokristalline Cellulose, Maltodextrin, Äpfelsäure'],
    ['Peau', 'Acide malique, stéarate de magnésium, cellulose microcristalline, gluconate de zinc'],
    ['Piel', 'Ácido málico, estearato de magnesio, celulosa microcristalina, maltodextrina, glicerina'],
    ['Pelle', 'Acido malico, magnesio stearato, cellulosa microcristallina, maltodestrine, glicerina'],
    ['Skóra', 'Kwas jabłkowy, stearynian magnezu, celuloza mikrokrystaliczna, glukonian cynku, gliceryna'],
    ['Huid', 'Appelzuur, magnesiumstearaat, microkristallijne cellulose, steviolglycosiden, glycerine'],
  ])('is never judged: %s', (title, text) => {
    expect(report(title, text).verdict).toBe('off-topic');
  });

  it.each([
    [
      'Setting Powder',
      'Talc, Mica, Magnesium Stearate, Microcrystalline Cellulose, Silica, Malic Acid',
      'makeup',
    ],
    [
      'Vitamin Serum',
      'Aqua, Riboflavin, Folic Acid, Cyanocobalamin, Hydrolyzed Collagen, Panthenol, 1,2-Hexanediol',
      'serum',
    ],
    ['Lip Balm', 'Cocos Nucifera Oil, Candelilla Cera, Natural Flavour, Stevia, Tocopherol', 'lip'],
  ])('is not that of a cosmetic with vitamins or powders: %s', (title, text, kind) => {
    expect(report(title, text).product.kind).toBe(kind);
  });
});

describe('the title of a food without a shelf', () => {
  const food = 'Glucose Syrup, Malic Acid, Citric Acid, Gelatin';
  const cosmetic = 'Aqua, Glycerin, Panthenol, Betaine, Squalane, Phenoxyethanol';

  it.each([
    'Protein Bar Vanilla | Omega 3 Capsules | Whey Protein 1kg | Multivitamin Gummies | Magnesium Kapseln | Teebeutel',
    'Collagène en poudre | Barrita proteica | Collagene in polvere | Colágeno em pó | Kolagen w proszku | Proteinpulver',
    'Étrendkiegészítő kollagén | Kolajen tozu | Коллаген в порошке | コラーゲンパウダー | 콜라겐 분말 | 蛋白粉',
  ])('is off-topic: %s', (titles) => {
    expect(titles.split(' | ').filter((title) => report(title, food).verdict !== 'off-topic')).toEqual([]);
  });

  it.each([
    'Protein Mask | Probiotic Cream | Omega 3 Face Oil | Multivitamin Face Cream | Multivitamin Power Masque',
    'Retinol Ceramide Capsules Serum | Lip Balm Strawberry Jam | Duschgel Schokolade | Kollagen Creme | Crème au miel',
  ])('is not one with its words for a scent or an active: %s', (titles) => {
    expect(titles.split(' | ').filter((title) => report(title, cosmetic).verdict === 'off-topic')).toEqual(
      [],
    );
  });
});

describe('a shelf', () => {
  const text = 'Aqua, Alcohol Denat., Glycerin, Parfum';
  it.each([
    'Food Cupboard | Cereal bars | Épicerie sucrée | Süßwaren | Panadería | Latticini | Artykuły spożywcze',
    'Mercearia | Skafferi | Naposteltavat | Cukrovinky | Péksütemény | Atıştırmalık | Бакалія | Σνακ | 零食 | 과자',
  ])('of a supermarket is off-topic: %s', (shelves) => {
    const wrong = shelves
      .split(' | ')
      .filter((shelf) => report('Nr. 7', text, `Home / ${shelf}`).verdict !== 'off-topic');
    expect(wrong).toEqual([]);
  });

  it.each(['Chocolate', 'Wine', 'Продукты', 'Products', 'Produkte', 'Tee'])(
    'that may be a scent or all of a brand is not: %s',
    (shelf) => {
      expect(report('Nr. 7', text, `Home / ${shelf}`).verdict).not.toBe('off-topic');
    },
  );

  it.each([
    'Body lotions | Körperlotionen | Laits pour le corps | Lociones corporales | Lozioni corpo | Bodylotions',
    'Balsamy do ciała | Loções corporais | Tělová mléka | Loțiuni de corp | Лосьони для тіла | Лосиони за тяло',
    'Losioni za tijelo | Kūno losjonai | Telové mlieka | Ķermeņa losjoni | Kehakreemid | Λοσιόν σώματος',
    'Sữa dưỡng thể | โลชั่นบำรุงผิวกาย | Perawatan tubuh | لوشن الجسم | טיפוח הגוף | 身體乳液 | 바디로션',
  ])('for the body is for the body: %s', (shelves) => {
    const wrong = shelves
      .split(' | ')
      .filter((shelf) => report('Nr. 7', text, `Home / ${shelf}`).product.kind !== 'body');
    expect(wrong).toEqual([]);
  });
});
