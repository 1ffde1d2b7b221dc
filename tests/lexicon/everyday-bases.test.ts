import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { hasInciShape } from '@/lexicon/inci-shape';
import { meaningOf } from '../../src/label/names/name-meaning';

/** Lists of small shops, in everyday words. */
const lists = {
  it: 'Acqua, Alcool, Olio di jojoba, Burro di karité, Pantenolo, Gomma xantana, Profumo',
  es: 'Agua, Alcohol, Aceite de jojoba, Manteca de karité, Pantenol, Goma xantana, Perfume',
  fr: 'Eau, Alcool, Huile de jojoba, Beurre de karité, Panthénol, Gomme xanthane, Parfum',
  de: 'Wasser, Alkohol, Jojobaöl, Sheabutter, Panthenol, Xanthan, Parfüm',
  nl: 'Water, Alcohol, Jojobaolie, Sheaboter, Panthenol, Xanthaangom, Parfum',
  pl: 'Woda, Alkohol, Olej jojoba, Masło shea, Pantenol, Guma ksantanowa, Zapach',
  pt: 'Água, Álcool, Óleo de jojoba, Manteiga de karité, Pantenol, Goma xantana, Perfume',
  nb: 'Vann, Alkohol, Jojobaolje, Sheasmør, Pantenol, Xantangummi, Parfyme',
  da: 'Vand, Alkohol, Jojobaolie, Sheasmør, Panthenol, Xanthangummi, Parfume',
  sv: 'Vatten, Alkohol, Jojobaolja, Sheasmör, Pantenol, Xantangummi, Parfym',
  cs: 'Voda, Alkohol, Jojobový olej, Bambucké máslo, Panthenol, Xanthanová guma, Parfém',
};

describe('bases in everyday words', () => {
  it.each(Object.entries(lists))('are known: %s', (_, list) => {
    expect(list.split(', ').filter((name) => meaningOf(name).meaning === undefined)).toEqual([]);
    expect(readLabel(list).lists[0]?.entries.map(({ text }) => text)).toEqual(list.split(', '));
  });

  it.each([
    'Huile de baobab',
    'Huile d’avocat',
    'Olio d’oliva',
    'Estratto d’avena',
    'Aceite de baobab',
    'Óleo de pequi',
    'Baobabolie',
    'Baobabolja',
    'Citrate de sodium',
    'Óxido de hierro',
  ])('are told by their form: %s', (name) => {
    expect(hasInciShape(name)).toBe(true);
  });

  it.each([
    'Soin du visage',
    'Crema para manos',
    'Manteca y pan para todos',
    'Envío gratis',
    'Livraison offerte',
  ])('are not: %s', (name) => {
    expect(hasInciShape(name)).toBe(false);
  });
});
