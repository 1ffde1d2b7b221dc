import { describe, expect, it } from 'vitest';
import { findStrength, withoutOuterStrength, withoutStrength } from '@/text/percent';

describe('a printed strength', () => {
  it.each([
    ['Salicylic Acid 2%', 2],
    ['Salicylic Acid 2,0 %', 2],
    ['2 % Salicylic Acid', 2],
    ['水杨酸２％', 2],
    ['サリチル酸 2パーセント', 2],
    ['Alcohol 14 per cent', 14],
    ['Alkohol 14 Prozent', 14],
    ['alcool 14 pour cent', 14],
    ['alkohol 14 procent', 14],
    ['Alcohol 90% w/w', 90],
    ['Alcohol 90 % (v/v)', 90],
    ['Glycolic Acid min. 10%', 10],
    ['Glycolic Acid mindestens 10 %', 10],
    ['Glycolic Acid mind. 12 %', 12],
    ['acide glycolique au moins 10 %', 10],
    ['ácido glicólico al menos 12 %', 12],
    ['acido glicolico almeno 10%', 10],
    ['kwas glikolowy co najmniej 12%', 12],
    ['glykolsyra minst 12 %', 12],
    ['glycolzuur ten minste 12%', 12],
    ['kyselina glykolová alespoň 12 %', 12],
    ['Glycolic Acid 10–12 %', 10],
    ['Glycolic Acid 10 - 12 %', 10],
    ['Salicylic Acid 5 mg/g', 0.5],
    ['Salicylic Acid 20mg/ml', 2],
    ['Adapalene 1 g/100 g', 1],
    ['Salicylic Acid 20 mg per g', 2],
    ['Salicylic Acid 20 mg per gram', 2],
    ['Salicylic Acid 20 milligrams per gram', 2],
    ['Tretinoin 0.5 mg in 1 g', 0.05],
    ['Tretinoin 0.5 mg in each gram', 0.05],
    ['Tretinoin 0,5 mg pro g', 0.05],
    ['trétinoïne 0,5 mg par gramme', 0.05],
    ['tretinoína 0,5 mg por gramo', 0.05],
    ['tretinoina 0,5 mg per grammo', 0.05],
    ['третиноин 0,5 мг на 1 г', 0.05],
    ['Adapalene 1 mg per 1 mL', 0.1],
    ['Adapalene 2 g per 100 g', 2],
    ['Retinol 3 mcg/g', 0.0003],
    ['Retinol 3 µg/g', 0.0003],
    ['Retinal 800ppb', 0.00008],
    ['Oil (10,000ppm)', 1],
    ['Fragrance 3,150 ppb', 0.000315],
    ['Retinol 3000 IU/g', 0.09],
    ['Retinol 3,000 I.U. per gram', 0.09],
    ['레티놀 2,500IU/g', 0.075],
    ['Retinol (20IU/g)', 0.0006],
  ])('of "%s" is read as %d %%', (text, percent) => {
    expect(findStrength(text)).toMatchObject({ percent, below: false });
  });

  it.each([
    'Lactic Acid < 0.1 %',
    'Lactic Acid ＜0.1％',
    'Lactic Acid (max. 0.1 %)',
    'Lactic Acid up to 0,1 %',
    'acide lactique jusqu’à 0,1 %',
    'ácido láctico hasta 0,1 %',
    'ácido láctico máx. 0,1 %',
    'acido lattico fino al 0,1 %',
    'melkzuur tot 0,1 %',
    'kwas mlekowy do 0,1%',
  ])('is an upper limit in "%s"', (text) => {
    expect(findStrength(text)).toMatchObject({ percent: 0.1, below: true });
  });

  it.each([
    '1,2-Hexanediol',
    'C12-15 Alkyl Benzoate',
    'CI 77491',
    'Retinol 5000 IU',
    'SPF 50',
    'Iron 5 g',
    '200 %',
  ])('is not read into "%s"', (text) => {
    expect(findStrength(text)).toBeNull();
  });

  it.each([
    ['Salicylic Acid 2%', 'Salicylic Acid'],
    ['адапален 1 мг/г', 'адапален'],
    ['кислота 20 мг/мл', 'кислота'],
    ['Крем 2024 г', 'Крем 2024 г'],
    ['Glycolic Acid (min. 10 %)', 'Glycolic Acid'],
    ['水杨酸（２％）', '水杨酸'],
    ['Lactic Acid < 0.1 %', 'Lactic Acid'],
    ['Retinol 5000 IU', 'Retinol'],
    ['Retinol 3000 IU/g', 'Retinol'],
    ['Light liquid paraffin 45% w/w', 'Light liquid paraffin'],
    ['PEG-8', 'PEG-8'],
  ])('is left out of the name in "%s"', (printed, name) => {
    expect(withoutStrength(printed)).toBe(name);
  });

  it.each([
    ['Salicylic Acid 2%', 'Salicylic Acid'],
    ['Salicylic Acid (2 %)', 'Salicylic Acid'],
    ['10 % Urea', 'Urea'],
    ['10%: Urea', 'Urea'],
    ['Butylparaben - 4%', 'Butylparaben'],
    ['Simethicone ≥ 2%', 'Simethicone'],
    ['Polysorbate 80 - 4 %', 'Polysorbate 80'],
    ['Peg-8 - 4%', 'Peg-8'],
    ['Urea 10–12 %', 'Urea'],
    ['水杨酸（２％）', '水杨酸'],
    ['Tocopherol (Vitamin E) 0,5 %', 'Tocopherol (Vitamin E)'],
    ['AHA Complex (Glycolic Acid 5 %, Lactic Acid 2 %)', 'AHA Complex (Glycolic Acid 5 %, Lactic Acid 2 %)'],
    ['Glycolic Acid (AHA 5 %)', 'Glycolic Acid (AHA 5 %)'],
    ['Sodium Hydroxide 10% Solution', 'Sodium Hydroxide 10% Solution'],
    ['2 %', '2 %'],
    ['Ceramide 3', 'Ceramide 3'],
  ])('goes from the ends of "%s"', (printed, name) => {
    expect(withoutOuterStrength(printed)).toBe(name);
  });
});

describe('an amount whose share of the product is unknown', () => {
  it.each(['20 mg', '20mg', '0.25 mg', '50 mcg', '50 µg', '20 milligrams', '20 мг'])(
    '"%s" is no part of a name, and no strength',
    (amount) => {
      expect(findStrength(`Salicylic Acid ${amount}`)).toBeNull();
      expect(withoutStrength(`Salicylic Acid ${amount}`)).toBe('Salicylic Acid');
      expect(withoutOuterStrength(`Salicylic Acid (${amount})`)).toBe('Salicylic Acid');
    },
  );

  it.each(['Retinol Serum 30 g', 'Cream 50 ml', 'PEG-40 Mgo', 'Red 5 Gum', 'CI 77891 gel'])(
    'is no size, and none in "%s"',
    (text) => {
      expect(withoutStrength(text)).toBe(text);
    },
  );
});
