import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsIn, longestClaim, mostClaims } from '../../src/report/claims';

describe('claims of a description', () => {
  it('are its lines', () => {
    expect(claimsIn('With 2 % salicylic acid.\n\n Fragrance-free. Vegan.', [])).toEqual([
      'With 2 % salicylic acid.',
      'Fragrance-free. Vegan.',
    ]);
  });

  it('are sentences if a line is long', () => {
    const sentence = `${'Soothes the skin and '.repeat(15)}shrinks pores.`;
    expect(claimsIn(`${sentence} ${sentence.toUpperCase()} Rinse well.`, [])).toEqual([
      sentence,
      'Rinse well.',
    ]);
  });

  it('leave out what is part of a list, and repetitions', () => {
    expect(claimsIn('Shrinks pores.\nAqua, Glycerin\nSHRINKS  PORES.', ['Aqua, Glycerin, Parfum'])).toEqual([
      'Shrinks pores.',
    ]);
  });

  it.each(['缩毛孔', '毛孔隐形', '모공 축소', '毛穴レス', 'กระชับ'])(
    'keep %s, short in characters',
    (claim) => {
      expect(claimsIn(claim, [])).toEqual([claim]);
    },
  );

  it.each(['Vegan.', 'New!', '新品'])('leave out the scrap %s', (scrap) => {
    expect(claimsIn(scrap, [])).toEqual([]);
  });

  it('are limited in number and length, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 200 }), { maxLength: 80 }), (lines) => {
        const text = lines.join('\n');
        const claims = claimsIn(text, []);
        expect(claims.length).toBeLessThanOrEqual(mostClaims);
        for (const claim of claims) {
          expect(claim.length).toBeLessThanOrEqual(longestClaim);
          expect(text).toContain(claim);
        }
      }),
    );
  });
});
