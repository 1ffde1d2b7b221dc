import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const product = (title: string, text: string) =>
  judge({ ...emptyProduct, title, lists: [{ text, source: 'shop' }] }).product;

describe('a list that opens with soap', () => {
  it.each([
    ['Quokka Body Bar', 'Sodium Palmate, Sodium Palm Kernelate, Aqua, Glycerin, Parfum, Sodium Chloride'],
    ['Quokka Rose Bar', 'Sodium Tallowate, Sodium Cocoate, Aqua, Glycerin, Parfum'],
    ['Quokka Olive Block', 'Sodium Olivate, Aqua, Glycerin, Parfum'],
    ['Quokka Castile', 'Saponified Olive Oil, Water, Glycerin, Parfum'],
    ['Quokka Liquid', 'Aqua, Potassium Cocoate, Potassium Oleate, Glycerin, Parfum'],
  ])('is rinsed off, whatever its title: %s', (title, text) => {
    expect(product(title, text).contact).toBe('rinse-off');
  });

  it.each([
    ['Quokka Glow Stick', 'Propylene Glycol, Aqua, Sodium Stearate, Glycerin, Parfum'],
    ['Quokka Body Stick', 'Sodium Stearate, Aqua, Sodium Palmitate, Glycerin, Parfum'],
    ['Quokka Body Lotion', 'Aqua, Glycerin, Cetyl Alcohol, Potassium Cocoate, Parfum'],
    ['Quokka Lotion Bar', 'Cera Alba, Butyrospermum Parkii Butter, Cocos Nucifera Oil, Parfum'],
  ])('and a salt of fats that holds a stick or a cream together is not: %s', (title, text) => {
    expect(product(title, text).contact).toBe('leave-on');
  });
});

describe('an exfoliator', () => {
  it.each([
    [
      'Radiance Exfoliator',
      'Aqua, Glycerin, Decyl Glucoside, Carbomer, Cetyl Alcohol, Prunus Armeniaca (Apricot) Seed Powder, Parfum',
    ],
    ['Facial Exfoliator', 'Sucrose, Glycerin, Helianthus Annuus Seed Oil, Parfum'],
    ['Gesichtspeeling', 'Aqua, Glycerin, Pumice, Parfum, Tocopherol'],
    ['Exfoliant visage', 'Aqua, Glycerin, Juglans Regia Shell Powder, Parfum'],
  ])('that scrubs is a cleanser: %s, %s', (title, text) => {
    expect(product(title, text)).toMatchObject({ kind: 'cleanser', contact: 'rinse-off' });
  });

  it.each([
    ['Facial Exfoliator', 'Aqua, Glycolic Acid, Glycerin, Prunus Armeniaca Seed Powder, Parfum'],
    ['Facial Exfoliator', 'Aqua, Glycerin, Papain, Panthenol, Sodium Chloride, Parfum'],
    ['Exfoliant visage', 'Aqua, Gluconolactone, Glycerin, Sucrose, Parfum'],
  ])('that dissolves is not one: %s, %s', (title, text) => {
    expect(product(title, text)).toMatchObject({ kind: 'peel', contact: 'leave-on' });
  });
});
