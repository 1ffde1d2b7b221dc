import { isRecord } from '@/report/checks';
import { mostFieldValues } from '../text/caps';
import { textOfMarkup } from './markup';

/** A node of structured data. */
export type Fields = Record<string, unknown>;

/** The nodes in a value: one, or an array of them. */
export function nodesIn(value: unknown): Fields[] {
  const nodes: unknown[] = [value].flat();
  return nodes.slice(0, mostFieldValues).filter(isRecord);
}

/** What a product is called; a group without a name is called like its variants. */
export const nameOf = (product: Fields): string =>
  text(product.name) || text(nodesIn(product.hasVariant)[0]?.name);

/** A value as text: strings may contain markup, and may have a language beside them. */
export const text = (value: unknown): string => textOfMarkup(stringIn(value));

/** The string in a value, as it is printed. */
export function stringIn(value: unknown): string {
  if (Array.isArray(value)) return stringIn(value[0]);
  if (isRecord(value)) return stringIn(value['@value']);
  return typeof value === 'string' ? value : '';
}
