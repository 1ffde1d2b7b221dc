import { describe, expect, it } from 'vitest';
import { poreClaims } from '../../src/verdict/claims/pore-claims';

const promised = (text: string) => poreClaims(text).map((claim) => claim.text);

describe('a softening word', () => {
  it.each([
    ['Shrinks pores and improves the look of fine lines.', 'Shrinks pores'],
    ['Minimizes pores, evens tone and visibly smooths texture.', 'Minimizes pores'],
    ['Tightens pores and reduces the appearance of blemishes.', 'Tightens pores'],
    ['Reduces the appearance of blemishes and tightens pores.', 'tightens pores'],
    ['Reduces the look of lines and shrinks pores.', 'shrinks pores'],
    ['Closes pores for visibly smoother skin.', 'Closes pores'],
    ['Resserre les pores et améliore visiblement le teint.', 'Resserre les pores'],
    ['Verkleinert die Poren und mildert sichtbar Fältchen.', 'Verkleinert die Poren'],
  ])('belongs to its own verb: %s', (text, claim) => {
    expect(promised(text)).toEqual([claim]);
  });

  it.each([
    'Minimizes the look of lines and pores.',
    'Visibly smooths and tightens pores.',
    'Visibly minimizes pores and fine lines.',
    'Minimizes pores visibly.',
    'Minimizes pores and fine lines visibly.',
    'Shrinks pores and wrinkles visibly in two weeks.',
    'Minimizes pores and their appearance.',
    'Minimizes pores in appearance.',
    'Minimizes pores and blemishes visibly within days.',
    'Reduces the appearance of fine lines, wrinkles and pores.',
    'For the look of smooth skin and minimized pores.',
    'The look of clear skin and tight pores.',
    'Tightens pores for visibly smaller pores.',
    'Réduit les pores et les rides visiblement dès 7 jours.',
    'Verkleinert Poren und Fältchen sichtbar.',
  ])('takes back what it is said of: %s', (text) => {
    expect(promised(text)).toEqual([]);
  });
});

describe('clogged pores', () => {
  it.each([
    'Tightens clogged pores.',
    'Shrinks congested pores.',
    'Verkleinert verstopfte Poren.',
    'Resserre les pores obstrués.',
    'Restringe i pori ostruiti.',
  ])('that shrink are promised to: %s', (text) => {
    expect(promised(text)).toHaveLength(1);
  });

  it.each([
    'Reduces clogged pores.',
    'Minimizes clogged pores.',
    'Réduit les pores obstrués.',
    'Shrinks blackheads and unclogs pores.',
    'Tightens pore clogging.',
  ])('may be fewer: %s', (text) => {
    expect(promised(text)).toEqual([]);
  });
});

describe('zero pores', () => {
  it.each(['제로 모공 원데이 크림', '제로모공 크림', '모공 제로 패드', 'ゼロ毛穴クリーム'])(
    'are promised by %s',
    (title) => {
      expect(promised(title)).toHaveLength(1);
    },
  );

  it.each(['오일 제로 모공 클렌저', '皮脂ゼロ毛穴ケア'])('are not by %s', (title) => {
    expect(promised(title)).toEqual([]);
  });
});
