import type { Finding, Report } from '@/report/report';
import type { JudgedProduct } from './judged-product';

/** What the title, or a claim with a strength, promises and the list does not hold: the list decides. */
export function differencesOf(
  products: readonly JudgedProduct[],
  findings: readonly Finding[],
): Report['differs'] {
  return products.flatMap((one) => {
    if (!one.list) return [];
    return (['retinoid', 'aha', 'bha'] as const).flatMap((topic) => {
      const promised =
        one.titleNames.find((name) => name.active === topic) ??
        one.claimNames.find(({ name }) => name.active === topic && name.percent !== null)?.name;
      const found = findings.find((other) => other.topic === topic && other.product === one.index);
      const held = found?.evidence.some(({ where }) => where === 'ingredients' || where === 'actives');
      const weaker = topic === 'retinoid' && found?.minorFor === 'weak-form';
      return promised && (!held || weaker) ? [{ promised: promised.text, topic }] : [];
    });
  });
}
