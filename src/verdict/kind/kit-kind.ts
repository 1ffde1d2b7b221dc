import type { LabelList } from '@/label/lists/label';
import { isMain } from '@/label/products/list-name';
import type { Product } from '@/report/product';
import { namesKind } from '../title/title-kind';
import { type ProductKind, productKind } from './product-kind';

/** A kit's product is judged by its own name; the steps of one treatment share the page's kind. */
export function kindWithin(product: Product, list: LabelList, whole: ProductKind): ProductKind {
  if (list.product && list.step === null && namesKind(list.product))
    return productKind({ ...product, title: list.product, category: '', howTo: '' }, list);
  if (whole.kind !== 'kit') return whole;
  // What has no name of its own beside a gift is what the title names.
  const titled = list.product === null || isMain(list.product) ? productKind(product, list) : whole;
  if (titled.kind !== 'kit') return titled;
  const own = productKind({ ...product, title: list.product ?? '', category: '', howTo: '' }, list);
  return own.kind === 'kit' ? { ...own, kind: 'other', contact: 'leave-on' } : own;
}
