import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { names } from './read';

const NAMES = [
  'Aqua',
  'Methyl Gluceth-20',
  'Glycerin',
  'Retinol',
  'Niacinamide',
  'Phenoxyethanol',
  'Linalool',
];
const SAID = [
  'draws water to the skin.',
  'Keeps the formula stable',
  'softens. Gentler than retinol.',
  'a vitamin A that renews the skin, gently',
  'carries the other ingredients.',
  'protects the formula from bacteria.',
  'gives a scent of lavender.',
];
const explained = (print: (name: string, said: string, index: number) => string, all = NAMES) =>
  all.map((name, index) => print(name, SAID[index % SAID.length] ?? '', index)).join('\n');

describe('a list that explains each name', () => {
  it.each([
    ['behind a colon', explained((name, said) => `${name}: ${said}`)],
    ['behind a dash', explained((name, said) => `${name} – ${said}`)],
    ['behind a hyphen', explained((name, said) => `${name} - ${said}`)],
    ['behind a colon, with bullets', explained((name, said) => `• ${name}: ${said}`)],
    ['behind a dash, with numbers', explained((name, said, index) => `${index + 1}. ${name} — ${said}`)],
    ['with empty lines between', explained((name, said) => `${name}: ${said}\n`)],
    ['under its heading', `Ingredients\n${explained((name, said) => `${name}: ${said}`)}`],
    [
      'with a name that nobody knows',
      explained((name, said) => `${name}: ${said}`).replace('Niacinamide', 'Fenwater'),
    ],
  ])('has the names alone %s', (_, raw) => {
    const expected = raw.includes('Fenwater') ? NAMES.with(4, 'Fenwater') : NAMES;
    expect(names(raw)).toEqual(expected);
  });

  it('is read in other languages', () => {
    expect(
      names(
        'Eau : apporte de l’eau à la peau.\nGlycérine : la garde souple.\nSqualane : adoucit la peau.\nPanthénol : apaise la peau.\nParfum : sent bon le soir.',
      ),
    ).toEqual(['Eau', 'Glycérine', 'Squalane', 'Panthénol', 'Parfum']);
    expect(
      names(
        '水：お肌に水分を届けます\nグリセリン：うるおいを保ちます\nスクワラン：やわらかくします\nパンテノール：お肌を整えます\n香料：やさしい香りです',
      ),
    ).toEqual(['水', 'グリセリン', 'スクワラン', 'パンテノール', '香料']);
  });
});

describe('what is explained', () => {
  it('is no list where only star ingredients are', () => {
    const stars = ['Niacinamide', 'Retinol', 'Hyaluronic Acid', 'Squalane', 'Ceramide NP', 'Peptides'];
    expect(
      readLabel(
        explained((name, said) => `${name}: ${said}`, stars),
        true,
      ).lists,
    ).toEqual([]);
  });

  it('stays what the shop says above a list', () => {
    const raw = `Retinol: renews the skin.\nSqualane: softens the skin.\n\n${NAMES.join(', ')}`;
    expect(names(raw)).toEqual(NAMES);
  });

  it('does not part the lists of a kit', () => {
    const lists = ['Toner', 'Serum', 'Cream', 'Mask', 'Oil'].map((name) => `${name}: ${NAMES.join(', ')}`);
    expect(readLabel(lists.join('\n')).lists.map(({ entries }) => entries.length)).toEqual([7, 7, 7, 7, 7]);
  });
});

describe('a short formula that explains each name in a word', () => {
  const row = (separator: string, said: readonly string[]) =>
    ['Aqua', 'Alcohol Denat.', 'Glycerin', 'Parfum']
      .map((name, at) => `${name}${separator}${said[at]}`)
      .join('\n');

  it.each([
    ['nośnik', 'konserwuje', 'nawilża', 'zapach'],
    ['base aqueuse', 'conserve', 'hydrate', 'donne son parfum'],
    ['Basis', 'konserviert', 'spendet Feuchtigkeit', 'duftet'],
    ['lösningsmedel', 'konserveringsmedel', 'fuktgivare', 'doft'],
    ['carries', 'preserves', 'moisturises', 'scents'],
  ])('has the names alone: %s', (...said) => {
    for (const separator of [' – ', ': ', ' = '])
      expect(names(row(separator, said)).map((name) => name.replace(/\.$/, ''))).toEqual([
        'Aqua',
        'Alcohol Denat',
        'Glycerin',
        'Parfum',
      ]);
  });

  it.each([
    'Retinol: renews\nSqualane: softens\nPeptides: firm',
    'Morning: cleanse\nNoon: protect\nNight: repair',
    'Water: 50 ml\nSerum: 30 ml\nCream: 15 ml',
  ])('is no teaser and no plan: %s', (raw) => {
    expect(readLabel(raw).lists).toEqual([]);
  });
});
