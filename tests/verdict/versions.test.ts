import { describe, expect, it } from 'vitest';
import { areVersions } from '../../src/verdict/kind/versions';

type Name = string | null;
/** Lists of one text for each array of names. */
const listsIn = (...texts: Name[][]) =>
  texts.flatMap((names, source) => names.map((product) => ({ list: { product, step: null }, source })));

describe('lists below a title that names no kind of product', () => {
  it.each<[Name, Name]>([
    ['EU', 'US'],
    ['Old formula', 'New formula'],
    ['Gammal formel', 'Ny formel'],
    ['100 ml', '250 ml'],
    ['Rose', 'Cucumber'],
    [null, 'Cucumber'],
    ['Rose', null],
    ['Toner 100 ml', 'Toner 250 ml'],
    ['구', '신'],
  ])('named "%s" and "%s" are versions', (one, other) => {
    expect(areVersions('other', listsIn([one, other]))).toBe(true);
  });

  it.each<[Name, Name]>([
    ['Rose Toner', 'Night Cream'],
    ['Rose Toner', 'Soft Toner'],
    ['Rose', 'Night Cream'],
    ['Rose', 'Free Gift'],
    ['Rose', '증정'],
    [null, null],
    [null, 'Toner 250 ml'],
  ])('named "%s" and "%s" are a kit', (one, other) => {
    expect(areVersions('other', listsIn([one, other]))).toBe(false);
  });

  it('have names that say so in every text', () => {
    expect(areVersions('other', listsIn(['EU', 'US'], ['50 ml', '100 ml']))).toBe(true);
    expect(areVersions('other', listsIn(['EU', 'US'], ['Toner', 'Cream']))).toBe(false);
    expect(areVersions('other', listsIn(['EU', 'US'], [null]))).toBe(false);
    expect(areVersions('other', listsIn(['Rose'], ['Cucumber']))).toBe(false);
  });
});

describe('lists below a title that names one product', () => {
  it.each<[Name, Name]>([
    ['Rose', 'Cucumber'],
    [null, null],
  ])('named "%s" and "%s" are versions, in one text or two', (one, other) => {
    expect(areVersions('toner-like', listsIn([one, other]))).toBe(true);
    expect(areVersions('toner-like', listsIn([one], [other]))).toBe(true);
  });

  it.each<[Name, Name]>([
    ['Rose Toner', 'Night Cream'],
    [null, 'Night Cream'],
    [null, 'Free Gift'],
  ])('named "%s" and "%s" are a kit', (one, other) => {
    expect(areVersions('toner-like', listsIn([one, other]))).toBe(false);
    expect(areVersions('toner-like', listsIn([one], [other]))).toBe(false);
  });
});

describe('lists below the title of a set', () => {
  it('are versions only where each name says which', () => {
    expect(areVersions('kit', listsIn(['50 ml', '100 ml']))).toBe(true);
    expect(areVersions('kit', listsIn([null, '100 ml']))).toBe(true);
    expect(areVersions('kit', listsIn(['Rose', 'Cucumber']))).toBe(false);
    expect(areVersions('kit', listsIn([null, null]))).toBe(false);
  });
});

it.each(['other', 'toner-like', 'kit'] as const)('neither one list nor steps are versions: %s', (kind) => {
  expect(areVersions(kind, listsIn(['EU']))).toBe(false);
  const steps = listsIn(['EU', 'US']).map((each, index) => ({
    ...each,
    list: { ...each.list, step: index + 1 },
  }));
  expect(areVersions(kind, steps)).toBe(false);
});
