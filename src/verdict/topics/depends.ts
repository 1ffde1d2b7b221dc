import type { Finding, Report } from '@/report/report';
import { judgeAlcohol } from './alcohol';
import type { JudgedProduct } from './judged-product';
import { verdictOf } from './verdict-of';

/** What the verdict would be if a product of unknown kind were a toner; undefined if it is the same. */
export function dependsOn(
  products: readonly JudgedProduct[],
  findings: readonly Finding[],
): Report['depends'] {
  const asToners = products
    .filter(({ kindFrom }) => kindFrom.length === 0)
    .flatMap((product) => judgeAlcohol(product, 'toner-like').map((one) => one.finding));
  const now = verdictOf(findings, true);
  const then = verdictOf([...findings, ...asToners], true);
  return then === now ? undefined : { on: 'toner-like', verdict: then };
}
