import { describe, expect, it } from 'vitest';
import { listsOf, namesOf } from './read';

/** The names between others, as they are printed without the commas between them. */
const between = (row: string) => namesOf(`Aqua, Squalane, ${row}, Silica`)[0]?.slice(2, -1);

it.each([
  ['Parfum / Fragrance', 'Limonene'],
  ['Panthenol', 'Water / Aqua / Eau', 'Alcohol Denat.'],
  ['Water/ Aqua', 'Panthenol'],
  ['Glycerin', 'Parfum /Fragrance', 'Panthenol'],
  ['Honey / Mel / Miel', 'Beeswax / Cera Alba', 'Panthenol'],
  ['CI 77891 / Titanium Dioxide', 'CI 77491 / Iron Oxides'],
  ['Citrus Aurantium Amara Flower Oil / Bitter Orange Flower Oil', 'Anthemis Nobilis Flower Oil'],
  ['Cellulose Gum', 'Copernicia Cerifera (Carnauba) Wax / Copernicia Cerifera Cera', 'Mica'],
  ['Dimethicone / Vinyl Dimethicone Crosspolymer', 'Panthenol'],
  ['Iron Oxides (CI 77491 / CI 77492)', 'Mica'],
  ['Aqua (Water)', 'Glycerin'],
])('names in several languages without commas between them: %s, %s', (...names) => {
  expect(between(names.join(' '))).toEqual(names.map((name) => name.replace(/\.$/, '')));
});

it.each([
  'Parfum / Fragrance',
  'Citrus Limon Peel Oil / Lemon Peel Oil',
  'Hydroxyethyl Acrylate / Sodium Acryloyldimethyl Taurate Copolymer',
  'Acrylates / C10-30 Alkyl Acrylate Crosspolymer',
  "Olea Europaea Oil / Huile d'Olive",
  'Quokka Peel Oil / Lemon Peel Oil',
  'Water / Aqua Quokkate',
])('one name stays one: %s', (name) => {
  expect(between(name)).toEqual([name]);
});

describe('capitals without a seam', () => {
  it.each([
    ['GLYCERINALCOHOL DENAT.', ['GLYCERIN', 'ALCOHOL DENAT']],
    ['AQUAALCOHOL DENAT.', ['AQUA', 'ALCOHOL DENAT']],
    ['PANTHENOLSODIUM HYALURONATE', ['PANTHENOL', 'SODIUM HYALURONATE']],
  ])('%s is two names', (glued, both) => {
    expect(listsOf(`WATER, ${glued}, BETAINE, PARFUM`)[0]?.entries.map(({ text }) => text)).toEqual([
      'WATER',
      ...both,
      'BETAINE',
      'PARFUM',
    ]);
  });

  it.each(['LANOLINALCOHOL', 'PHENOXYETHANOL', 'METHYLPROPANEDIOL', 'CETYLALCOHOL'])('%s is one', (one) => {
    const [list] = listsOf(`WATER, ${one}, BETAINE, PARFUM`);
    expect(list?.entries.map(({ text }) => text)).toEqual(['WATER', one, 'BETAINE', 'PARFUM']);
    expect(list?.entries[1]?.meaning?.is).not.toBe('flag');
  });
});
