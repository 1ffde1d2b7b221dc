import { describe, expect, it } from 'vitest';
import { names } from './read';

describe('a few words about one thing are no list', () => {
  it.each([
    'Rich in shea and cocoa butter',
    'A drop of argan oil',
    'Shea and cocoa butter',
    'Based on thermal water',
    'Contains rose water',
    'Reich an Arganöl',
    'Rijk aan sheaboter',
    'Rico en manteca de karité',
    'Zawiera olej arganowy',
    'Rose petals in olive oil',
  ])('with a word that no name holds: %s', (raw) => expect(names(raw)).toEqual([]));

  it.each([
    'Prickly Pear Seed Oil',
    'Cold pressed Castor Oil',
    'Organic Lavender Hydrosol',
    'Xylocarpus Moluccensis Seed Oil',
    'Hemp Seed Oil, Tamanu Oil',
    'Argania Spinosa Kernel Oil',
  ])('but a name that nobody knows may be one: %s', (raw) => expect(names(raw)).toEqual(raw.split(', ')));
});

describe('two families, one of them unknown, are a teaser', () => {
  const teaser =
    'Honey, precious botanical oils (avocado, almond), barley extract, shea butter, allantoin and vitamin E.';
  it.each([teaser, `${teaser} Made in France.`, `${teaser}Care from our gardens.`])('%s', (raw) =>
    expect(names(raw)).toEqual([]),
  );
});

describe('a sentence in Korean, Japanese or Chinese is no list', () => {
  it.each([
    '병풀추출물, 판테놀, 세라마이드로 진정과 보습을',
    '히알루론산, 판테놀, 세라마이드가 피부를 촉촉하게',
    '녹차, 쌀, 병풀추출물을 가득 담은 크림',
    'グリセリン、セラミド、スクワランで潤うお肌へ',
    '甘油、泛醇、神经酰胺，让肌肤水润',
  ])('%s', (raw) => expect(names(raw)).toEqual([]));
});

describe('what sells, in a sentence that ends with the letter of a vitamin', () => {
  const FORMULA = ['Water', 'Glycerin', 'Squalane', 'Retinal', 'Tocopherol', 'Phenoxyethanol'];
  it.each([
    'Powered by peptides and vitamin E.',
    'Powered by peptides, squalane and vitamin C.',
    'Rich in vitamins A, C and E.',
    'Mit Sheabutter und Vitamin E.',
    'Protège la peau avec la vitamine C.',
  ])('is no part of the list behind it: %s', (teaser) => {
    expect(names(`${teaser} ${FORMULA.join(', ')}`)).toEqual(FORMULA);
  });

  it('other lone capitals are part of a name', () => {
    const list = ['Water', 'Aloe B. Leaf Juice', 'Chamomilla R. Flower', 'D.E. Water', 'Phenoxyethanol'];
    expect(names(list.join(', '))).toEqual(list);
  });
});

describe('words that head the whole list behind a teaser', () => {
  const FORMULA = ['Water', 'Glycerin', 'Squalane', 'Retinal', 'Phenoxyethanol'];
  it.each([
    'Full list',
    'Complete formula',
    'Vollständige Liste',
    'Liste complète',
    'Lista completa',
    'Pełna lista',
  ])('%s', (heading) =>
    expect(names(`Powered by peptides and oat. ${heading}: ${FORMULA.join(', ')}`)).toEqual(FORMULA),
  );

  it('head none where no list follows', () => {
    expect(names('Full list of stockists: London, Paris, Rome')).toEqual([]);
    expect(names('Powered by peptides. Full list: see the box.')).toEqual([]);
  });
});

describe('star ingredients alone are a formula where they are printed like one', () => {
  it.each([
    'Squalane CAS 111-01-3, Retinol CAS 68-26-8, Tocopherol CAS 59-02-9',
    'Squalane (111-01-3), Glycolic Acid (79-14-1), Niacinamide (98-92-0)',
    'Squalane 98%, Retinol 0.5%, Tocopherol 1.5%',
  ])('%s', (raw) => expect(names(raw)).toHaveLength(3));

  it.each([
    'Squalane, Retinol, Tocopherol',
    'Retinol 0.5%, Niacinamide 5%, Peptides',
    'Vitamin C 15%, Retinol 1%, Niacinamide 10%',
  ])('but not %s', (raw) => expect(names(raw)).toEqual([]));
});

describe('an oil under a heading', () => {
  it.each(['Squalane, Retinol, Tocopherol, Jojoba Oil', 'Squalane, Jojoba Oil, Rosehip Oil, Retinol'])(
    'is a list where oils are half of it: %s',
    (raw) => expect(names(`INCI: ${raw}`)).toEqual(raw.split(', ')),
  );

  it.each(['Squalane, Retinol, Niacinamide, Hyaluronic Acid', 'Squalane, Jojoba Oil, Retinol, Peptides'])(
    'is none where what sells is most of it: %s',
    (raw) => expect(names(`Ingredients: ${raw}`)).toEqual([]),
  );
});
