import { describe, expect, it } from 'vitest';
import { names } from './read';

describe('a sentence that lists what a product is made of', () => {
  it.each([
    'This serum is made of water, glycerin, retinol, squalane and phenoxyethanol.',
    'Made with water, glycerin, retinol, squalane and phenoxyethanol.',
    'The whole formula consists of water, glycerin, retinol, squalane, phenoxyethanol',
  ])('lists names, and its other words are none: %s', (sentence) => {
    expect(names(sentence)).toEqual(['water', 'glycerin', 'retinol', 'squalane', 'phenoxyethanol']);
  });

  it.each([
    ['Das Serum besteht aus Wasser, Glycerin, Retinol und Squalan.', 'Wasser'],
    ['Ce sérum est composé de eau, glycérine, rétinol et squalane.', 'eau'],
    ['Este sérum está compuesto por agua, glicerina, retinol y escualano.', 'agua'],
    ['Il siero è composto da acqua, glicerina, retinolo e squalano.', 'acqua'],
    ['O sérum é feito de água, glicerina, retinol e esqualano.', 'água'],
    ['Het serum bestaat uit water, glycerine, retinol en squalaan.', 'water'],
    ['Serum składa się z woda, gliceryna, retinol i skwalan.', 'woda'],
    ['Serumet består av vatten, glycerin, retinol och skvalan.', 'vatten'],
  ])('in other languages: %s', (sentence, first) => {
    const found = names(sentence);
    expect([found[0], found.length]).toEqual([first, 4]);
  });

  it.each([
    'The bottle is made of glass, aluminium and cork.',
    'Made with aloe, shea butter and vitamin E for calm skin.',
    'A blend made of argan oil, jojoba oil and vitamin E',
  ])('is no list where it tells of a bottle or teases: %s', (sentence) => {
    expect(names(sentence)).toEqual([]);
  });
});
