import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/label/names/name-meaning';
import { isExcipient } from '@/lexicon/excipients';
import words from '@/lexicon/words/excipients.json';

describe('a carrier of a drug label', () => {
  it.each([
    ['gereinigtes Wasser', 'gereinigtem Wasser', 'gereinigten Wassers'],
    ['weißes Vaselin', 'weißem Vaselin', 'weißen Vaselins'],
    ['dickflüssiges Paraffin', 'dickflüssigem Paraffin', 'dickflüssigen Paraffins'],
    ['mittelkettige Triglyceride', 'mittelkettigen Triglyceriden', 'mittelkettiger Triglyceride'],
    ['woda oczyszczona', 'wody oczyszczonej', 'wodą oczyszczoną'],
    ['wazelina biała', 'wazeliny białej', 'wazelinie białej'],
    ['glikol propylenowy', 'glikolu propylenowego', 'glikolem propylenowym'],
    ['čištěná voda', 'čištěné vody', 'čištěnou vodu'],
    ['bílá vazelína', 'bílé vazelíny', 'bílou vazelínou'],
    ['вода очищенная', 'воды очищенной', 'воду очищенную'],
    ['вазелиновое масло', 'вазелинового масла', 'вазелиновым маслом'],
    ['tisztított víz', 'tisztított vizet', 'tisztított vízzel'],
    ['puhdistettu vesi', 'puhdistettua vettä', 'puhdistetun veden'],
    ['vitt vaselin', 'hvidt vaselin', 'hvit vaselin'],
    ['vaseline blanche', 'vaselina blanca', 'vaselina bianca'],
    ['paraffine liquide', 'parafina líquida', 'paraffina liquida'],
    ['white soft paraffin', 'cetomacrogol emulsifying wax', 'sıvı parafin'],
  ])('is known in any case: %s, %s, %s', (...forms) => {
    for (const form of forms) expect(meaningOf(form).meaning, form).toEqual({ is: 'known' });
  });

  it.each([
    ...['kwas salicylowy', 'Salicylsäure', 'acide salicylique', 'kyselina salicylová', 'кислота молочная'],
    ...['spirytus', 'Alkohol', 'спирт', 'soft skin', 'weiße Haut', 'huile', 'di', 'blanca', 'white', 'weiß'],
  ])('is not what only resembles one: %s', (name) => {
    expect(isExcipient(name)).toBe(false);
  });
});

it.each(Object.entries(words))('every word of "%s" is read, however short', (_, { qualities, nouns }) => {
  const [noun = ''] = nouns.filter(({ length }) => length > 2);
  for (const word of [...qualities, ...nouns])
    expect(isExcipient(`${word} ${noun}`), `${word} ${noun}`).toBe(true);
});
