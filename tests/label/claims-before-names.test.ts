import { describe, expect, it } from 'vitest';
import { listsOf, names } from './read';

const entriesOf = (raw: string) =>
  (listsOf(raw)[0]?.entries ?? []).map(({ text, meaning }) => [
    text,
    meaning?.is === 'flag' ? meaning.family : null,
  ]);

describe('a claim before every name', () => {
  it.each([
    ['Purified Water, Exfoliating Lactic Acid, Soothing Panthenol, Softening Squalane', 'aha'],
    ['Filtered Water, Pore-clearing Salicylic Acid, Hydrating Glycerin, Plant-derived Squalane', 'bha'],
    ['Deionised Water, Age-defying Retinol, Brightening Niacinamide, Conditioning Dimethicone', 'retinoid'],
    ['Pure Water, Clarifying Alcohol Denat., Moisture-binding Glycerin, Calming Allantoin', 'drying-alcohol'],
    ['Reines Wasser, Klärende Milchsäure, Beruhigendes Panthenol, Pflegendes Squalan', 'aha'],
  ])('is part of the name as printed, and hides nothing: %s', (raw, family) => {
    const entries = entriesOf(raw);
    expect(entries.map(([text]) => text)).toEqual(raw.split(', ').map((name) => name.replace(/\.$/, '')));
    expect(entries[1]?.[1]).toBe(family);
  });

  it.each([
    'Emulsifying Wax',
    'Plant Retinol',
    'Acetyl Salicylic Acid',
    'Hydrating Cetyl Alcohol',
    'Peeling Complex',
  ])('makes no flagged substance of "%s"', (name) => {
    expect(entriesOf(`Water, ${name}, Glycerin, Squalane`)[1]).toEqual([name, null]);
  });

  it.each([' including', ', including', ' such as'])(
    'is a teaser where it only gives examples: "%s"',
    (examples) => {
      const teaser = `Containing 1.5% active ingredients${examples} hydrating Hyaluronic Acid, softening Squalane and soothing Glycerin`;
      expect(names(teaser)).toEqual([]);
    },
  );
});
