import { describe, expect, it } from 'vitest';
import { ands, andsAndPlus, anyAnds } from '../../src/label/names/conjunctions';
import words from '../../src/label/words/conjunctions.json';
import { listsOf } from './read';

describe('the words for "and"', () => {
  it.each(Object.entries(words))('are sorted, languages and words: %s', (_, byLanguage) => {
    expect(Object.keys(byLanguage)).toEqual(Object.keys(byLanguage).toSorted());
    for (const own of Object.values(byLanguage)) expect(own).toEqual(own.toSorted());
  });

  it('stand in one of the lists each', () => {
    expect(new Set(anyAnds).size).toBe(anyAnds.length);
    expect(anyAnds.length).toBeGreaterThan(andsAndPlus.length);
    expect(andsAndPlus.length).toBeGreaterThan(ands.length);
  });

  it.each(ands)('part the last two names of a list: %s', (and) => {
    const names = listsOf(`Aqua, Glycerin, Panthenol, Lactic Acid ${and} Tocopherol`)[0]?.entries;
    const acids = names?.flatMap(({ meaning, carried }) => [meaning, ...carried.map((part) => part.meaning)]);
    expect(acids?.filter((meaning) => meaning?.is === 'flag')).toHaveLength(1);
  });

  it('are no "in": it is "and" in Slovenian alone', () => {
    expect(ands).not.toContain('in');
    expect(andsAndPlus).not.toContain('in');
  });
});
