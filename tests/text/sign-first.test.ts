import { describe, expect, it } from 'vitest';
import { findStrength, withoutOuterStrength } from '../../src/text/percent';

describe('a percent sign before its number', () => {
  it.each([
    ['%10 glikolik asit', 10, 0],
    ['Salisilik Asit %2', 2, 15],
    ['Retinol (%0,5)', 0.5, 9],
    ['% 1.5 BHA', 1.5, 0],
    ['％2 BHA', 2, 0],
    ['%100 saf', 100, 0],
  ])('is read: %s', (text, percent, start) => {
    expect(findStrength(text)).toMatchObject({ percent, below: false, start });
  });

  it('takes a limit with it', () => {
    expect(findStrength('Retinol <%0,3')).toMatchObject({ percent: 0.3, below: true });
  });

  it.each([
    ['10% 5 ml', 10],
    ['Urea 5 %, 2 tubes', 5],
    ['10 % 2 adet', 10],
    ['%5 10%', 5],
  ])('of two signs and numbers the first is one strength: %s', (text, percent) => {
    expect(findStrength(text)?.percent).toBe(percent);
  });

  it.each(['Vitamin%20C', 'serum%2Cretinol', '%', '% asit 2', '%2000'])('is not one: %s', (text) => {
    expect(findStrength(text)).toBeNull();
  });

  it('comes off a name', () => {
    expect(['Salisilik Asit %2', '%10 Üre', 'Retinol (%0,5)'].map(withoutOuterStrength)).toEqual([
      'Salisilik Asit',
      'Üre',
      'Retinol',
    ]);
  });
});
