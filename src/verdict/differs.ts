import type { Finding, Report } from '@/report/report';
import type { JudgedProduct } from './judged-product';
import { isPrintedDrug, isPromise } from './promised';

/** What title and claims promise and the list does not hold: the list decides. */
export function differencesOf(
  products: readonly JudgedProduct[],
  findings: readonly Finding[],
): Report['differs'] {
  return products.flatMap((one) => {
    if (!one.list) return [];
    return (['retinoid', 'aha', 'bha'] as const).flatMap((topic) => {
      const promises = [...one.titleNames, ...one.claimNames.filter(isPromise)]
        .map(({ name }) => name)
        .filter((name) => name.active === topic);
      const [promised] = promises;
      if (!promised || one.held.has(topic) || promises.some(isPrintedDrug)) return [];
      const fruit = findings.some(
        (found) =>
          topic === 'aha' &&
          found.topic === topic &&
          found.product === one.index &&
          found.evidence.some(({ where }) => where === 'ingredients' || where === 'actives'),
      );
      return fruit ? [] : [{ promised: promised.text, topic }];
    });
  });
}
