import type { LabelList } from '@/label/lists/label';
import { isGift, isVersion, productNounsIn } from '@/label/products/list-name';
import { namesKind } from '../title/title-kind';
import type { ProductKind } from './product-kind';

/** One of several lists of a page: its name, and which of the page's texts it stands in. */
interface NamedList {
  list: Pick<LabelList, 'product' | 'step'>;
  source: number;
}

/**
 * Whether several lists are versions of one product (regions, sizes, formulas, scents) rather than the products of a
 * kit: where their own names say so, or where the title names one product and none of them another. Steps and gifts
 * are products of their own.
 */
export function areVersions(kind: ProductKind['kind'], lists: readonly NamedList[]): boolean {
  if (lists.length < 2 || lists.some(isStepOrGift)) return false;
  const names = lists.map(({ list }) => list.product);
  if (kind !== 'kit' && kind !== 'other' && !names.some((name) => namesKind(name ?? ''))) return true;
  if (kind === 'kit' && !names.every((name) => name === null || isVersion(name))) return false;
  const texts = [...Map.groupBy(lists, ({ source }) => source).values()];
  return texts.every((inText) => areNamedAsVersions(inText.map(({ list }) => list.product)));
}

const isStepOrGift = ({ list }: NamedList): boolean => list.step !== null || isGift(list.product ?? '');

/**
 * True for the names of several lists in one text, one of which may have none, if none of them says what kind of
 * product it is, or all say the same and which version.
 */
function areNamedAsVersions(names: readonly (string | null)[]): boolean {
  const named = names.filter((name) => name !== null);
  if (names.length < 2 || named.length === 0 || named.length < names.length - 1) return false;
  const [kind, ...kinds] = names.map((name) => productNounsIn(name ?? '').join());
  return kinds.every((other) => other === kind) && (kind === '' || named.every(isVersion));
}
