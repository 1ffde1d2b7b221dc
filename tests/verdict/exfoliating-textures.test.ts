import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const kindOf = (title: string, category = '') => productKind({ ...emptyProduct, title, category }, null).kind;

describe('a gel that exfoliates is a peel', () => {
  it.each([
    'Larkspur Exfoliating Gel',
    'Gel exfoliant',
    'Gel exfoliante',
    'Gel esfoliante',
    'Żel złuszczający',
    'Отшелушивающий гель',
    'Hámlasztó gél',
  ])('"%s"', (title) => {
    expect(kindOf(title)).toBe('peel');
  });
  it.each([
    ['Larkspur Exfoliating Cleansing Gel', 'cleanser'],
    ['Larkspur Exfoliating Toner', 'toner-like'],
    ['Larkspur Exfoliating Lotion', 'toner-like'],
    ['Larkspur Resurfacing Serum', 'serum'],
    ['Larkspur Exfoliating Body Cream', 'body'],
    ['Larkspur Exfoliating Mask', 'mask'],
    ['Tónico exfoliante', 'toner-like'],
    ['Larkspur Exfoliating Night Cream', 'moisturizer'],
    ['Crema exfoliante', 'moisturizer'],
  ])('and "%s" is a %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });
  it('unless its shelf says that it moisturizes or cleanses', () => {
    expect(kindOf('Larkspur Resurfacing Gel', 'Moisturisers')).toBe('moisturizer');
    expect(kindOf('Larkspur Exfoliating Gel', 'Cleansers')).toBe('cleanser');
  });
  it('a cream that scrubs is told by its grains', () => {
    const scrub = readLabel('Aqua, Glycerin, Prunus Armeniaca Seed Powder, Cetyl Alcohol').lists[0] ?? null;
    const product = { ...emptyProduct, title: 'Larkspur Exfoliating Cream' };
    expect(productKind(product, scrub)).toMatchObject({ kind: 'cleanser', contact: 'rinse-off' });
    expect(productKind(product, null)).toMatchObject({ kind: 'moisturizer', contact: 'leave-on' });
  });
});
