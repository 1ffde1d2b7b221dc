import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import type { Finding } from '@/report/report';
import { judge } from '@/verdict/judge';
import { roleOf } from '@/week/role';

const found = (...findings: [Finding['topic'], Finding['weight']][]) =>
  roleOf({ findings: findings.map(([topic, weight]) => ({ topic, weight, product: 0, evidence: [] })) });

describe('the role of a product', () => {
  it.each<[string, ReturnType<typeof found>, string]>([
    ['a strong retinoid', found(['retinoid', 'strong']), 'retinoid'],
    ['a strong AHA', found(['aha', 'strong']), 'exfoliant'],
    ['a strong BHA', found(['bha', 'strong']), 'exfoliant'],
    ['both, strong', found(['retinoid', 'strong'], ['bha', 'strong']), 'both'],
    ['both, as the report names them', found(['retinoid-with-acid', 'strong']), 'both'],
    ['a strong retinoid and a weak acid', found(['retinoid', 'strong'], ['aha', 'minor']), 'retinoid'],
    ['a weak retinoid and a strong acid', found(['retinoid', 'minor'], ['aha', 'strong']), 'exfoliant'],
    ['weak ones alone', found(['retinoid', 'minor'], ['bha', 'minor']), 'none'],
    ['an alcohol toner with an acid', found(['alcohol-toner', 'strong'], ['bha', 'strong']), 'exfoliant'],
    ['an alcohol toner', found(['alcohol-toner', 'strong']), 'none'],
    ['nothing', found(), 'none'],
  ])('%s', (_, role, expected) => {
    expect(role).toBe(expected);
  });

  it.each([
    ['Night Serum', 'Aqua, Glycerin, Retinol, Tocopherol', 'retinoid'],
    ['Pore Toner', 'Aqua, Salicylic Acid, Glycerin', 'exfoliant'],
    ['Morning Cream', 'Aqua, Cetearyl Alcohol, Glycerin', 'none'],
  ])('as it is judged: %s', (title, text, role) => {
    expect(roleOf(judge({ ...emptyProduct, title, lists: [{ text, source: 'pasted' }] }))).toBe(role);
  });
});
