import type { Kind } from '@/report/report';
import { kindSource } from '../title/kind-evidence';
import type { JudgedProduct } from '../topics/judged-product';

const toner: Kind = 'toner-like';

/** The products with the kind that the person gave to those whose kind nothing tells. */
export const withSaidKind = (
  products: readonly JudgedProduct[],
  isToner: boolean | undefined,
): JudgedProduct[] =>
  products.map((product) =>
    isToner === true && product.kindFrom.length === 0
      ? { ...product, kind: toner, kindFrom: [kindSource('person', toner)] }
      : product,
  );
