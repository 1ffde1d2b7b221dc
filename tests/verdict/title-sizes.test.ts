import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const report = (title: string, text = '') =>
  judge({ ...emptyProduct, title, lists: text ? [{ text, source: 'shop' }] : [] });
const kindOf = (title: string) => report(title).product.kind;

describe('a size glued to a word', () => {
  it.each([
    ['Quokka Toner200ml', 'toner-like'],
    ['Quokka Toner200 ml', 'toner-like'],
    ['Quokka Gesichtswasser200ml', 'toner-like'],
    ['Quokka Tónico6.7oz', 'toner-like'],
    ['Тоник200мл', 'toner-like'],
    ['Quokka Eye Cream15ml', 'moisturizer'],
    ['Quokka Serum1oz', 'serum'],
    ['Quokka Day CreamSPF15', 'moisturizer'],
    ['Quokka Sun CreamSPF50 50ml', 'sunscreen'],
    ['Quokka SPF50 L’Or', 'sunscreen'],
    ['Quokka Pore Strips10pcs', 'pore-strip'],
  ])('hides no noun: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it('hides no toner with alcohol, and the title stays as printed', () => {
    const { verdict, product } = report(
      'Quokka Clarifying Toner200ml',
      'Aqua, Alcohol Denat., Glycerin, Niacinamide, Panthenol, Parfum',
    );
    expect(verdict).toBe('skip');
    expect(product.title).toBe('Quokka Clarifying Toner200ml');
  });
});

describe('a sun factor', () => {
  it.each([
    'Daily UV Stick SPF50+ | Suncare Stick SPF50 | Anti-Imperfection SPF50 | Fluid SPF50+ | Mineral SPF 50',
    'Invisible Shield SPF 35 | Tinted SPF50 | Fluide SPF50 | Fluido SPF 50 | Fluid LSF 50+',
    'All Set for Sun SPF 45',
  ])('tells a sunscreen where no noun says what it is: %s', (titles) => {
    expect(titles.split(' | ').filter((title) => kindOf(title) !== 'sunscreen')).toEqual([]);
  });

  it.each([
    [
      'moisturizer',
      'Day Cream SPF30 | Face Lotion SPF 30 | Tinted Moisturizer SPF 20 | Tagesfluid LSF 30 | Crème de jour SPF 30',
    ],
    [
      'makeup',
      'BB Cream SPF 30 | Foundation SPF 20 | Primer SPF 30 | Cushion SPF 50 | CC+Illumination Cream SPF 50',
    ],
    ['lip', 'Lip Balm SPF 15 | Lipstick SPF 15'],
    ['serum', 'Serum SPF 30 | Vitamin C Drops SPF 50'],
    ['body', 'Hand Cream SPF 15 | Body Oil SPF 30'],
    ['off-topic', 'Hair Mist SPF 30'],
    ['kit', 'SPF 30 Set | Facial SPF 30 Kit'],
  ])('leaves a %s what it is: %s', (kind, titles) => {
    expect(titles.split(' | ').filter((title) => kindOf(title) !== kind)).toEqual([]);
  });
});

it('a sun factor without a noun leaves a day cream among the moisturizers that it is filed under', () => {
  const text =
    'Aqua, Glycerin, Octocrylene, Butyl Methoxydibenzoylmethane, Ethylhexyl Salicylate, Dimethicone, Parfum';
  const of = (category: string) =>
    judge({
      ...emptyProduct,
      title: 'Quokka Bright Hope SPF 30',
      category,
      lists: [{ text, source: 'shop' }],
    });
  expect(of('Moisturizers').product.kind).toBe('moisturizer');
  expect(of('').product.kind).toBe('sunscreen');
});

describe('what is for after the sun', () => {
  it.each([
    'After Sun Gel | After Sun Lotion | Aftersun Lotion | After Sun Gel Suncare Treatment | Après-soleil lait',
    'Gel après-soleil | Latte doposole | Balsam po opalaniu | Gel pós-sol | Güneş sonrası jel | Гель после загара',
    'アフターサンジェル | 晒后凝胶 | Gel po opalování | Gel after sun',
  ])('is no sunscreen, where it is filed among them: %s', (titles) => {
    const kinds = titles
      .split(' | ')
      .map((title) => [title, judge({ ...emptyProduct, title, category: 'Sun care' }).product.kind]);
    expect(kinds.filter(([, kind]) => kind !== 'body' && kind !== 'moisturizer')).toEqual([]);
  });

  it.each(['Sun Gel', 'Sun Lotion SPF 30', 'Sun Cream for After Work'])('but %s is', (title) => {
    expect(kindOf(title)).toBe('sunscreen');
  });
});
