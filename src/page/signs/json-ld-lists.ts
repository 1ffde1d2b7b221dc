import { isRecord } from '@/report/checks';
import { lettersOf } from '@/text/letters';
import { mostFieldValues, mostLists } from '../text/caps';
import { apart, readHeading } from '../text/headings';
import type { Steps } from '../text/steps';
import { type Fields, nodesIn, stringIn, text } from './json-ld-text';
import { wholeTextOfMarkup } from './markup';
import { isShownName } from './shown-names';

/** A list of the data; `product` is what a variant's name adds to that of its group. */
export interface DataList {
  text: string;
  product?: string;
}

/**
 * The product's list. Of a group without one, that of the variant that the page is called like, or of all variants; as
 * many as there are different ones. None where they are too many to be read.
 */
export function* listsOf(document: Document, product: Fields): Steps<DataList[]> {
  const lists = new Map<string, DataList>();
  for (const one of [product, ...nodesIn(product.hasVariant)]) {
    yield;
    const list = ingredientsOf(one);
    if (list === '') continue;
    const name = text(one.name);
    if (one === product || isShownName(document, name)) return [{ text: list }];
    const version = apart(name.replace(text(product.name), ''));
    lists.set(lettersOf(list), { text: list, ...(version !== name && { product: version }) });
  }
  const found = [...lists.values()];
  // A single list is that of every variant.
  if (found.length < 2) return found.map(({ text }) => ({ text }));
  return found.length > mostLists ? [] : found;
}

/** The list under any key or property with such a name, in any language; an array has one name per item. */
function ingredientsOf(product: Fields): string {
  const labelled = nodesIn(product.additionalProperty).map(({ name, value }): [string, unknown] => [
    text(name),
    value,
  ]);
  for (const [key, value] of [...Object.entries(product).slice(0, mostFieldValues), ...labelled]) {
    const heading = readHeading(key.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' '));
    const list = heading?.section === 'list' && heading.exact ? listed(value) : '';
    if (list !== '') return list;
  }
  return '';
}

function listed(value: unknown): string {
  if (isRecord(value) && Array.isArray(value.itemListElement)) return listed(value.itemListElement);
  if (!Array.isArray(value)) return wholeTextOfMarkup(stringIn(value));
  if (value.length > mostFieldValues) return '';
  return value
    .map(nameIn)
    .filter((name) => name !== '')
    .join(', ');
}

/** The name in an item of a list, which may wrap what it lists. */
function nameIn(value: unknown): string {
  if (!isRecord(value)) return text(value);
  return text(value.name) || (isRecord(value.item) ? text(value.item.name) : text(value.item));
}
