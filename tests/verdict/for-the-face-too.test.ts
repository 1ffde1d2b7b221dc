import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (title: string) => productKind({ ...emptyProduct, title }, null).kind;

describe('what is sprayed on the face, and on no hair, is a face mist', () => {
  it.each([
    'Face & Body Spray',
    'Hydrating Face and Body Spray',
    'Gesichts-Spray',
    'Gesichts- und Körperspray',
    'Gesichts-, Hals- und Körperspray',
    'Gezichts- en lichaamsspray',
    'Ansigts- og kropsspray',
    'Спрей для лица и тела',
  ])('%s', (title) => expect(kindOf(title)).toBe('toner-like'));

  it.each([
    ['Body Spray', 'body'],
    ['Körperspray', 'body'],
    ['Gesichts- und Haarspray', 'other'],
    ['Face Sun Spray SPF 30', 'sunscreen'],
    ['Face Primer Spray', 'makeup'],
    ['Self Tan Face Spray', 'body'],
    ['Face Wash Spray', 'cleanser'],
    ['Face Oil Spray', 'serum'],
  ])('but not %s', (title, kind) => expect(kindOf(title)).toBe(kind));
});

describe('a compound for the body with another part before a hyphen', () => {
  it.each([
    ['Gesichts- und Körpertonic', 'toner-like'],
    ['Gesichts- und Körpercreme', 'moisturizer'],
    ['Gesichts- und Körperlotion', 'moisturizer'],
    ['Körpercreme', 'body'],
    ['Hand- und Fußcreme', 'body'],
    ['Hand- und Nagelcreme', 'body'],
  ])('%s is %s', (title, kind) => expect(kindOf(title)).toBe(kind));
});

describe('a Korean skin, however it is packed', () => {
  it.each([
    '맑은 스킨 300ml 1+1',
    '맑은 스킨 1+1',
    '맑은 스킨 기획 (본품+리필)',
    '맑은 스킨 기획세트',
    '맑은 스킨 리필',
    '맑은 스킨 300ml+150ml 증정',
  ])('%s', (title) => expect(kindOf(title)).toMatch(/^(toner-like|kit)$/));

  it('a sun factor with a plus is no count', () => {
    expect(kindOf('Mineral Tolerance Fluid SPF50+ 50ml')).toBe('sunscreen');
    expect(kindOf('Daily Fluid SPF 50+ 5 ml')).toBe('sunscreen');
  });

  it.each(['맑은 스킨 케어 크림', '스킨 리필 크림'])('but not %s', (title) => {
    expect(kindOf(title)).toBe('moisturizer');
  });
});
