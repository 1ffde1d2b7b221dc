import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { listsOf, names } from './read';

const BASE = ['Aqua', 'Glycerin', 'Squalane'];
const behind = (end: string) => names(`${BASE.join(', ')}, ${end}`);

describe('what a printer or a maker puts behind a name', () => {
  it.each([
    ['Phenoxyethanol.F13', 'Phenoxyethanol'],
    ['Linalool.B07', 'Linalool'],
    ['Tocopherol. AB12', 'Tocopherol'],
    ['Limonene *: Highland Original Formula', 'Limonene'],
    ['Limonene* = from the glen', 'Limonene'],
    [
      'Citrus Aurantium (Petitgrain Il)***Plant derived**Certified Organic Ingredient.',
      'Citrus Aurantium (Petitgrain Il)',
    ],
    ['Olea Europaea (Oliven Oil)*Organic ingredient', 'Olea Europaea (Oliven Oil)'],
    ['Caffeine []', 'Caffeine'],
    ['Caffeine ( )', 'Caffeine'],
  ])('is left out: %s', (end, name) => {
    expect(behind(end)).toEqual([...BASE, name]);
  });

  it.each([
    'Laureth-7',
    'CI 77891',
    'Polyquaternium-51',
    'C.I. 77891',
    'Yellow No. 5',
    'Titanium Dioxide [Nano]',
  ])('is the name’s own: %s', (name) => {
    expect(behind(name)).toEqual([...BASE, name]);
  });
});

describe('a footnote of several names', () => {
  it('is no part of the list', () => {
    const raw = `${BASE.join(', ')}, Mica (CI 77019) *Organic Oat Oil, Organic Rice Oil, Organic Cane (Brown Sugar)**Organic Essential Oils: Organic Rose Oil.`;
    expect(names(raw)).toEqual([...BASE, 'Mica (CI 77019)']);
  });
});

describe('colourants that a full stop parts', () => {
  it.each([
    ['CI 15985 / YELLOW 6 . CI 19140 / YELLOW 5', ['CI 15985 / YELLOW 6', 'CI 19140 / YELLOW 5']],
    ['Ci 14700/Red 4.Ci 17200/Red 33', ['Ci 14700/Red 4', 'Ci 17200/Red 33']],
    ['Mica, CI 77491. CI 77492. CI 77499', ['Mica', 'CI 77491', 'CI 77492', 'CI 77499']],
  ])('are several: %s', (printed, colours) => {
    expect(behind(printed)).toEqual([...BASE, ...colours]);
  });
});

const shown = (entries: { printed: { withoutStrength: string }; percent: number | null }[] | undefined) =>
  entries?.map(({ printed, percent }) => [printed.withoutStrength, percent]);

describe('a strength behind a comma', () => {
  it.each([
    'Active: Avobenzone, 2.0%, Homosalate, 5.5%, Octocrylene, 4.0%. Inactive: Water, Dimethicone, Propanediol',
    'Active: Avobenzone 2.0%, Homosalate,5.5%, Octocrylene 4.0%. Inactive: Water, Dimethicone, Propanediol',
    'Active: Avobenzone (2.0%), Homosalate, (5.5%), Octocrylene: 4.0%. Inactive: Water, Dimethicone, Propanediol',
    'Avobenzone, 2.0%, Homosalate 5.5%, Octocrylene 4%, Water, Dimethicone, Propanediol',
  ])('is that of the active before: %s', (raw) => {
    const [list] = listsOf(raw);
    expect(shown(list?.actives)).toEqual([
      ['Avobenzone', 2],
      ['Homosalate', 5.5],
      ['Octocrylene', 4],
    ]);
    expect(list?.entries.map(({ text }) => text)).toEqual(['Water', 'Dimethicone', 'Propanediol']);
  });

  it.each([
    ['Water, Salicylic Acid, 2%, Glycerin, Squalane', ['Salicylic Acid', 2]],
    ['Water, Glycolic Acid, (5 %), Glycerin, Squalane', ['Glycolic Acid', 5]],
    ['Water, Asiaticoside*(4,800ppm), Glycerin, Squalane', ['Asiaticoside', 0.48]],
  ])('is that of the name before: %s', (raw, second) => {
    const [list] = readLabel(raw).lists;
    expect(shown(list?.entries)).toEqual([['Water', null], second, ['Glycerin', null], ['Squalane', null]]);
  });

  it('stays with the name behind it where that has none', () => {
    const [list] = listsOf('5% Niacinamide, 2% Panthenol, Water, Glycerin, Squalane');
    expect(shown(list?.entries)?.slice(0, 2)).toEqual([
      ['Niacinamide', 5],
      ['Panthenol', 2],
    ]);
  });
});
