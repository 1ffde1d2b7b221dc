import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misreadCost } from './misread-cost';

const cost = (read: string, printed: string) => misreadCost(read, printed, 100);

describe('the cost of a misreading', () => {
  it.each([
    ['what looks alike', 'retinoi', 'retinol', 'what does not', 'retinok'],
    ['one sign for two', 'carnphor', 'camphor', 'two other letters', 'caxyphor'],
    ['two signs for one', 'chcolate', 'cholate', 'a letter too many', 'chxolatez'],
    ['a thin letter lost', 'squaane', 'squalane', 'a wide one', 'squalne'],
  ])('is less for %s (%s of %s) than for %s (%s)', (_, near, printed, __, far) => {
    expect(cost(near, printed)).toBeLessThan(cost(far, printed));
    expect(cost(near, printed)).toBeGreaterThan(0);
  });

  it('is zero for the same letters, symmetric, and never above the limit', () => {
    const word = fc.string({ unit: fc.constantFrom(...'acdilmnort10'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(cost(one, one)).toBe(0);
        expect(cost(one, other)).toBeCloseTo(cost(other, one));
        const limited = misreadCost(one, other, 1);
        expect(
          limited === Number.POSITIVE_INFINITY ? cost(one, other) > 1 : limited === cost(one, other),
        ).toBe(true);
      }),
    );
  });
});
