import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

/** The names of the flagged substances in a list, as often as they are named. */
const flagged = (raw: string): string[] =>
  (listsOf(raw)[0]?.entries ?? [])
    .flatMap(({ meaning, carried }) => [meaning, ...carried.map((part) => part.meaning)])
    .flatMap((meaning) => (meaning?.is === 'flag' ? [meaning.name] : []))
    .sort();

const THREE = ['Glycolic Acid', 'Lactic Acid', 'Mandelic Acid'];

describe('acids that share a noun', () => {
  it.each([
    'glycolic, lactic and mandelic acids',
    'Glycolic, Lactic, and Mandelic Acids',
    'Glycolic, Lactic, Mandelic Acids',
    'Glycolic/Lactic/Mandelic Acids',
    'Glycolic, Lactic & Mandelic Acids',
    'Fruit Acids (Glycolic, Lactic, Mandelic)',
    'Acid Complex (Glycolic, Lactic, Mandelic)',
    'acides glycolique, lactique et mandélique',
    'acides glycolique, lactique, mandélique',
    'ácidos glicólico, láctico y mandélico',
    'acidi glicolico, lattico e mandelico',
    'kwasy glikolowy, mlekowy i migdałowy',
    'Glykol-, Milch- und Mandelsäure',
    'glycol-, melk- en amandelzuur',
  ])('are three, wherever the commas are: %s', (acids) => {
    expect(flagged(`Aqua, ${acids}, Glycerin, Betaine, Panthenol`)).toEqual(THREE);
  });

  it.each([
    'Palmitic, Stearic and Oleic Acids',
    'Milk, Honey, Amino Acids',
    'Milk, Fatty Acids',
    'Lactic Bacteria, Honey and Amino Acids',
    'acides aminés, miel et lait',
    'Glycol, Apple and Stearic Acid',
  ])('are no others: %s', (acids) => {
    expect(flagged(`Aqua, ${acids}, Glycerin, Betaine, Panthenol`)).toEqual([]);
  });
});

describe('the plural of "acid" in each language', () => {
  it.each([
    ['be', 'кіслоты гліколевая, малочная і міндальная'],
    ['bg', 'киселини гликолова, млечна и бадемова'],
    ['cs', 'kyseliny glykolová, mléčná a mandlová'],
    ['el', 'γλυκολικό, γαλακτικό και μανδελικό οξέα'],
    ['hr', 'kiseline glikolna, mliječna i bademova'],
    ['lt', 'glikolio, pieno ir migdolų rūgštys'],
    ['mk', 'киселини гликолна, млечна и бадемова'],
    ['ru', 'кислоты гликолевая, молочная и миндальная'],
    ['sk', 'kyseliny glykolová, mliečna a mandľová'],
    ['sl', 'kisline glikolna, mandljeva, mlečna'],
    ['sr', 'kiseline glikolna, mlečna i bademova'],
    ['sr', 'киселине гликолна, млечна и бадемова'],
    ['tr', 'glikolik, laktik ve mandelik asitler'],
    ['uk', 'кислоти гліколева, молочна та мигдальна'],
    ['ro', 'acizi glicolic, lactic și mandelic'],
  ])('gives each of a row its own (%s): %s', (_, acids) => {
    expect(flagged(`Aqua, ${acids}, Glycerin, Betaine, Panthenol`)).toEqual(THREE);
  });

  it.each(['жирні кислоти', 'mastné kyseliny', 'amino rūgštys', 'масне киселине', 'aminosavak'])(
    'makes no active of %s',
    (acids) => {
      expect(flagged(`Aqua, ${acids}, Glycerin, Betaine, Panthenol`)).toEqual([]);
    },
  );
});
