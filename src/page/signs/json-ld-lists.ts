import { isRecord } from '@/report/checks';
import { lettersOf } from '@/text/letters';
import { mostFieldValues, mostLists } from '../text/caps';
import { apart, isListName } from '../text/headings';
import type { Steps } from '../text/steps';
import { type Fields, nodesIn, stringIn, text } from './json-ld-text';
import { wholeTextOfMarkup } from './markup';
import { isShownName } from './shown-names';

/** A list of the data; `product` is what a variant's name adds to that of its group. */
export interface DataList {
  text: string;
  product?: string;
  /** The variant whose list it is. */
  variant?: Fields;
}

/** The lists of the variant that is chosen, by one of its numbers or by the page's address; all if none is. */
export function chosenData(
  lists: readonly DataList[],
  chosen: () => ReadonlySet<string>,
  url: string,
): Omit<DataList, 'variant'>[] {
  const path = pathOf(url);
  const areChosen = (isChosen: (variant: Fields) => boolean) =>
    lists.filter(({ variant }) => variant !== undefined && isChosen(variant));
  const byNumber = lists.length < 2 ? lists : areChosen((each) => idsOf(each).some((id) => chosen().has(id)));
  const found = byNumber.length > 0 ? byNumber : areChosen((each) => pathOf(text(each.url)) === path);
  return (found.length > 0 ? found : lists).map(({ variant: _, ...list }) => list);
}

const pathOf = (address: string): string => URL.parse(address, 'https://shop.example/')?.pathname ?? '';

/** The numbers of a variant, and what the query of its address names. */
const idsOf = ({ sku, productID, mpn, url }: Fields): string[] =>
  [...[sku, productID, mpn].map(text), ...(URL.parse(text(url))?.searchParams.values() ?? [])].filter(
    (id) => id !== '',
  );

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
    lists.set(lettersOf(list), { text: list, variant: one, ...(version !== name && { product: version }) });
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
    const list = isListName(key) ? listed(value) : '';
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
