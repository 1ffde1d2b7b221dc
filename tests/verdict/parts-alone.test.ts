import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const read = (title: string, category = '', list = '') =>
  productKind({ ...emptyProduct, title, category }, list === '' ? null : (readLabel(list).lists[0] ?? null));
const SUGAR = 'Sucrose, Ricinus Communis Seed Oil, Cera Alba, Tocopherol';
const PLAIN = 'Aqua, Glycerin, Cetearyl Alcohol, Panthenol, Tocopherol';

describe('what is for the lips, whatever its noun', () => {
  it.each([
    ['Quail Lip Repair', ''],
    ['Quail Lip Repair SPF 30', 'Moisturizers'],
    ['Quail Lip Therapy', 'moisturizer'],
    ['Hush Lip Honey Plumping Balm', 'moisturizer'],
    ['Quail Salve', 'Lip Care'],
    ['Jelly Shot', 'Lip Treatments'],
    ['Quail Lip Plumping Booster Serum', 'Serums'],
  ])('"%s" in "%s"', (title, category) => {
    expect(read(title, category).kind).toBe('lip');
  });
  it.each([
    ['Remover for Eyes and Lips', 'cleanser'],
    ['Cream for Face, Eyes & Lips', 'moisturizer'],
    ['Lip Duo', 'kit'],
    ['眼唇卸妝液', 'cleanser'],
  ])('and not "%s"', (title, kind) => {
    expect(read(title).kind).toBe(kind);
  });
  it('a balm that scrubs is rinsed off', () => {
    const title = 'Quail Lips Sugar Exfoliating Balm';
    expect(read(title, 'moisturizer', SUGAR)).toMatchObject({ kind: 'lip', contact: 'rinse-off' });
    expect(read(title, 'moisturizer', PLAIN)).toMatchObject({ kind: 'lip', contact: 'leave-on' });
  });
});

describe('what is for the body, where no noun says what it is', () => {
  it.each(['Quail Hand Therapy', 'Quail Body Fit Active', 'Pėdų priežiūra', 'Ķermeņa prieks'])(
    '"%s"',
    (title) => {
      expect(read(title)).toMatchObject({ kind: 'body', contact: 'leave-on' });
    },
  );
  it.each([
    ['Quail Body Shop Night Serum', 'serum'],
    ['Quail Body Set', 'kit'],
  ])('and not "%s"', (title, kind) => {
    expect(read(title).kind).toBe(kind);
  });
});

describe('a shelf of what is rinsed off', () => {
  it.each([
    ['Serenity Salts', 'Bath Salts'],
    ['Serenity Salts', 'Bath & Shower'],
    ['Rose Gel', 'Body > Body Wash'],
  ])('says so of "%s" in "%s"', (title, category) => {
    expect(read(title, category)).toMatchObject({ kind: 'body', contact: 'rinse-off' });
  });
  it.each([
    ['Rose Milk', 'Bath & Body'],
    ['Almond Oil', 'Bath and Body'],
    ['Serenity Salts', 'Body'],
  ])('and not of "%s" in "%s"', (title, category) => {
    expect(read(title, category)).toMatchObject({ kind: 'body', contact: 'leave-on' });
  });
  it('of an exfoliator among cleansers, and of no pads', () => {
    expect(read('Quail Exfoliator', 'cleanser').contact).toBe('rinse-off');
    expect(read('Quail Exfoliator', 'Exfoliators').contact).toBe('leave-on');
    expect(read('Quail Peel Pads', 'cleanser').contact).toBe('leave-on');
  });
});

describe('for whom, not with what', () => {
  it.each(['Антисептик для рук', 'Антисептик для ніг', 'Désodorisant pour mains'])(
    '"for hands" does not make skin care of "%s"',
    (title) => {
      expect(read(title).kind).not.toBe('body');
    },
  );
  it.each(['Hand, Nail & Body Cream', 'Crème mains et ongles', 'Krem do rąk i paznokci'])(
    'and "hands and nails" does: "%s"',
    (title) => {
      expect(read(title).kind).toBe('body');
    },
  );
});
