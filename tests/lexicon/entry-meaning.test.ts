import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';

/** The families that count at an entry's position: its own first, then those that it carries, with strengths. */
const familiesOf = (printed: string): string[] => {
  const { meaning, carried } = meaningOf(printed);
  return [
    ...(meaning?.is === 'flag' ? [meaning.family] : []),
    ...carried.map(({ meaning: { family }, percent }) =>
      percent === null ? family : `${family} ${percent}`,
    ),
  ];
};

describe('an alcohol that carries another ingredient', () => {
  it.each([
    ['Hamamelis Virginiana Water (contains 14 % Alcohol)', ['drying-alcohol 14']],
    ['Hamamelis Virginiana Water (Alcohol, Water)', ['drying-alcohol']],
    ['Hamamelis Virginiana Water [in Alcohol]', ['drying-alcohol']],
    ['Hamamelis Virginiana Water containing Alcohol Denat.', ['drying-alcohol']],
    ['Witch Hazel Water (enthält Alkohol)', ['drying-alcohol']],
    ['Propolis Extract (contient alcool)', ['drying-alcohol']],
    ['Propolis Extract (contiene alcohol)', ['drying-alcohol']],
    ['Propolis Extract (innehåller etanol)', ['drying-alcohol']],
    ['ハマメリス水（エタノール、水）', ['drying-alcohol']],
    ['Salicylic Acid (in Alcohol)', ['bha', 'drying-alcohol']],
  ])('%s counts at its place', (printed, expected) => {
    expect(familiesOf(printed)).toEqual(expected);
  });

  it.each([
    'Witch Hazel Water (no alcohol added)',
    'Witch Hazel Water (alcohol-free)',
    'Witch Hazel Water (without alcohol)',
    'Hamamelis Virginiana Water (Cetyl Alcohol)',
    'Cetyl Alcohol (fatty alcohol)',
    'Benzyl Alcohol (Alcohol)',
    'Glycerin (from Sugarcane Alcohol)',
  ])('%s has none', (printed) => {
    expect(familiesOf(printed)).toEqual([]);
  });
});

describe('a mixture whose bracket says what is in it', () => {
  it.each([
    ['BHA (Salicylic Acid)', ['bha']],
    ['2% BHA (Salicylic Acid)', ['bha']],
    ['AHA (Glycolic Acid)', ['aha']],
    ['AHA Complex 8% (Glycolic Acid 5%, Lactic Acid 2%, Malic Acid 1%)', ['aha 5', 'aha 2', 'aha 1']],
    ['AHA/BHA Complex (7% Glycolic Acid, 1% Salicylic Acid)', ['aha 7', 'bha 1']],
    ['AHA Complex 8% (Glycolic Acid, Lactic Acid)', ['aha 8', 'aha 8']],
    ['Renewal Complex (Salicylic Acid + Mandelic Acid)', ['bha', 'aha']],
    ['Renewal Complex [Salicylic Acid and Mandelic Acid]', ['bha', 'aha']],
    ['Moisture Complex 12% (Glycerin 8%, Lactic Acid 0.05%)', ['aha 0.05']],
    ['Night Complex (Retinol)', ['retinoid']],
  ])('%s', (printed, expected) => {
    expect(familiesOf(printed)).toEqual(expected);
  });

  it.each([
    'BHA',
    'Fatty Complex (Cetyl Alcohol, Stearic Acid)',
    'Sodium Lactate (from Lactic Acid)',
    'Moisture Complex (Glycerin, Sodium Lactate)',
    'A fresh wave of peeling acids for the morning (Glycolic Acid)',
    'Bakuchiol (Retinol Alternative)',
  ])('%s has none of the families in it', (printed) => {
    expect(familiesOf(printed)).toEqual([]);
  });
});

describe('a named mixture', () => {
  it.each([
    ['Fruit Complex (Sugar Cane, Lactic Acid, Glycolic Acid)', ['aha', 'aha']],
    ['Herbal Extract Complex (Aqua, Alcohol Denat., Sage Extract)', ['drying-alcohol']],
    ['Silver Blend (Poly-D-Glucosamine, Silver, Lactic Acid)', ['aha']],
    ['Complexe de Fruits (Acide Glycolique, Acide Malique)', ['aha', 'aha']],
    ['Fruchtsäurekomplex (Milchsäure, Glykolsäure)', ['aha', 'aha']],
    ['Complejo Frutal (Ácido Láctico, Retinol)', ['aha', 'retinoid']],
    ['Kompleks owocowy (Kwas mlekowy, Kwas glikolowy)', ['aha', 'aha']],
    ['Lactic Acid/Chitosan Complex', ['aha']],
    ['Chitosan/Salicylic Acid Complex', ['bha']],
    ['Complexe Acide Lactique/Chitosan', ['aha']],
    ['Alpha Hydroxy Acid (Lactic Acid)', ['aha']],
    ['Alpha-Hydroxy Acids (Lactic Acid, Glycolic Acid)', ['aha', 'aha']],
    ['Beta Hydroxy Acid (Salicylic Acid)', ['bha']],
    ['Fruit Acids (Malic Acid, Tartaric Acid)', ['aha', 'aha']],
  ])('%s counts what is in it', (printed, expected) => {
    expect(familiesOf(printed)).toEqual(expected);
  });

  it.each([
    ['Fatty Complex (Cetyl Alcohol, Stearic Acid)', ['fatty-alcohol', 'acid-look-alike']],
    ['Plant Blend (Cetyl Alcohol, Salicylic Acid, Sodium Lactate)', ['fatty-alcohol', 'lactate']],
  ])('%s clears what only looks like it', (printed, expected) => {
    expect(meaningOf(printed).alike.map(({ why }) => why)).toEqual(expected);
  });

  it.each([
    'Lactic Acid/Glycolic Acid Copolymer',
    'Sodium Lactate/Chitosan Complex',
    'Complex of Retinol-like Peptides',
    'Lactobacillus Ferment Extract (Lactic Acid)',
    'Alpha Hydroxy Acid Ester',
    'Yeast Complex (from Lactic Acid)',
  ])('%s has none of the families in it', (printed) => {
    expect(familiesOf(printed)).toEqual([]);
  });
});

describe('what is printed beside a name', () => {
  it.each([
    ['Retinol (Vitamin A/Skin-Restoring)', 'retinol'],
    ['Retinol [Vitamin A/Firming]', 'retinol'],
    ['Vitamin A (Retinol)', 'retinol'],
    ['Vitamin A (Retinyl Palmitate)', 'ester'],
    ['Retinol (Retinyl Acetate)', 'ester'],
    ['Vitamin A', 'vitamin'],
  ])('%s is of the grade %s', (printed, grade) => {
    expect(meaningOf(printed).meaning).toMatchObject({ family: 'retinoid', grade });
  });

  it.each([
    'Salicylic Acid CAS 69-72-7',
    'Salicylic Acid 69-72-7',
    'Salicylic Acid (CAS No. 69-72-7)',
    'Salicylic Acid [69-72-7]',
    'Salicylic Acid (CAS: 69-72-7, EC: 200-712-3)',
    'Salicylic Acid EC 200-712-3',
    'Salicylic Acid (keratolytic)',
    'Keratolytic: Salicylic Acid',
    'Salicylic Acid – exfoliant',
    'Organic Salicylic Acid',
    'Salicylic Acid (BHA/Exfoliating)',
    '살리실릭애씨드（각질）',
  ])('%s is salicylic acid', (printed) => {
    expect(meaningOf(printed).meaning).toMatchObject({ family: 'bha', grade: 'acid' });
  });

  it.each([
    'Benzyl Alcohol 100-51-6',
    'Phenoxyethanol (solvent)',
    'Solvent: Propanediol',
    'Glycerin – humectant',
  ])('%s stays what it is', (printed) => {
    const { meaning, understood } = meaningOf(printed);
    expect(understood).toBe(true);
    expect(meaning?.is).not.toBe('flag');
  });
});
