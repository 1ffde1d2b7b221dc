import type { Finding } from '@/report/report';
import { finding, type JudgedProduct } from './judged-product';
import type { WeighedFinding } from './weighed';

/**
 * A strong retinoid with a strong acid in one bottle, or in the steps of one treatment: the article's "never on
 * the same night" cannot be followed with it. Carries every strong retinoid and every strong acid.
 */
export function judgeTogether(
  products: readonly JudgedProduct[],
  found: readonly WeighedFinding[],
): Finding[] {
  const steps = products.length > 1 && products.every(({ list }) => list !== null && list.step !== null);
  const groups = steps ? [products] : products.map((one) => [one]);
  return groups.flatMap((group) => {
    const inside = found.filter(
      (one) => one.strong.length > 0 && group.some(({ index }) => index === one.finding.product),
    );
    const retinoids = inside.filter((one) => one.finding.topic === 'retinoid');
    const acids = inside.filter(({ finding: { topic } }) => topic === 'aha' || topic === 'bha');
    const holder = group.find(({ index }) => index === retinoids[0]?.finding.product);
    if (!holder || acids.length === 0) return [];
    const evidence = [...retinoids, ...acids].flatMap(({ strong }) => strong);
    return [finding(holder, 'retinoid-with-acid', 'strong', evidence)];
  });
}
