import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { judge } from '@/verdict/judge';

const lists = [{ text: 'Aqua, Alcohol Denat., Glycerin, Panthenol, Parfum', source: 'pasted' as const }];

describe('a list whose kind is unknown', () => {
  const judged = (isToner?: boolean) => judge({ ...emptyProduct, lists, isToner });

  it('makes the verdict depend on whether it is a toner', () => {
    expect(judged()).toMatchObject({ verdict: 'clear', depends: { on: 'toner-like', verdict: 'skip' } });
  });

  it('is judged as a toner if the person says that it is one', () => {
    const report = judged(true);
    expect(report.verdict).toBe('skip');
    expect(report.depends).toBeUndefined();
    expect(report.findings.map(({ topic, weight }) => [topic, weight])).toEqual([
      ['alcohol-toner', 'strong'],
    ]);
  });

  it('is not asked about again if the person says that it isn’t one', () => {
    const report = judged(false);
    expect(report.verdict).toBe('clear');
    expect(report.depends).toBeUndefined();
  });
});

it('an answer does not outweigh what the title says', () => {
  const cream = judge({ ...emptyProduct, title: 'Calm Night Cream', lists, isToner: true });
  expect(cream.product.kind).toBe('moisturizer');
  expect(cream.verdict).toBe('clear');
});
