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
      return topic === 'aha' && hasFruit(one, findings) ? [] : [{ promised: promised.text, topic }];
    });
  });
}

/** Whether the list has what AHAs are also promised for: extracts of fruit. */
const hasFruit = ({ index }: JudgedProduct, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ topic, product, evidence }) =>
      topic === 'aha' &&
      product === index &&
      evidence.some(({ where }) => where === 'ingredients' || where === 'actives'),
  );
