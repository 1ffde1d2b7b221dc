import type { ReadList, Report } from '@/report/report';
import { sourceKey } from './keys';
import { countForm } from './number';
import type { Translate } from './translate';

/** How much of one list was read, and where it was found. */
export interface ReadListView {
  /** The product's name within a kit. */
  product: string | null;
  /** "31 entries, 2 not understood:" or "31 entries, all understood." */
  extent: string;
  unclear: string[];
  source: string;
  /** Further remarks: the order is unknown, colourants that may be in it. */
  remarks: string[];
}

export const readListViews = (t: Translate, report: Report): ReadListView[] =>
  report.lists.map((list) => readListView(t, list));

function readListView(t: Translate, list: ReadList): ReadListView {
  const count = list.actives.length + list.names.length;
  const entries = t(`list.entries.${countForm(t, count)}`, String(count));
  const mayContain = list.mayContain.length;
  return {
    product: list.product,
    extent:
      list.unclear.length === 0
        ? t('list.allUnderstood', entries)
        : t('list.someUnclear', entries, String(list.unclear.length)),
    unclear: list.unclear,
    source: t(`list.source.${sourceKey[list.source]}`),
    remarks: [
      ...(list.order === 'unknown' ? [t('list.orderUnknown')] : []),
      ...(mayContain > 0 ? [t(`list.mayContain.${countForm(t, mayContain)}`, String(mayContain))] : []),
    ],
  };
}
