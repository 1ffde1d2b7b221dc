import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';

const flagged = (name: string) => {
  const { meaning } = meaningOf(name);
  return meaning?.is === 'flag' ? `${meaning.family} ${meaning.grade}` : undefined;
};

describe('a flagged name', () => {
  it.each([
    'Retinol encapsulado',
    'Retinol enkapsulowany',
    'Retinolo puro',
    'Rétinol pur',
    'Retinol puro',
    'Retinol verkapselt',
    'Pure Retinol',
  ])('keeps its meaning beside a word of praise, in front or behind: %s', (name) => {
    expect(flagged(name)).toBe('retinoid retinol');
  });

  it.each([
    ['Salicylate de bétaïne', 'bha acid'],
    ['Salicilato de betaína', 'bha acid'],
    ['Salicilato di betaina', 'bha acid'],
    ['Salicylate de sodium', 'bha derivative'],
    ['Salicilato di sodio', 'bha derivative'],
    ['Salicylan sodu', 'bha derivative'],
    ['Lactate d’ammonium', 'aha acid'],
    ['Lattato di ammonio', 'aha acid'],
    ['Mleczan amonu', 'aha acid'],
    ['Rétinoate d’hydroxypinacolone', 'retinoid direct'],
    ['Rubbing Alcohol', 'drying-alcohol drying'],
  ])('is known in everyday language: %s', (name, meaning) => {
    expect(flagged(name)).toBe(meaning);
  });

  it.each([
    'Lactate de sodium',
    'Salicylate de benzyle',
    'Bakuchiol puro',
    'Alcool cétylique pur',
    'Purée de rétinol',
  ])('is not what looks like one: %s', (name) => {
    expect(flagged(name)).toBeUndefined();
  });
});
