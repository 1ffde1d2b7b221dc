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
