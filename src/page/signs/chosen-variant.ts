import { mostChosen } from '../text/caps';

/**
 * Which shade, size or set of a product is chosen, by its id. Read again after clicks, so it looks at a few attributes
 * only.
 */

const idAttributes = [
  'data-variant-id',
  'data-variant',
  'data-variation-id',
  'data-sku',
  'data-sku-id',
  'data-shade-id',
  'data-option',
  'data-option-value',
] as const;
/** Selects the elements that belong to one variant. */
export const owners = idAttributes.map((name) => `[${name}]`).join(',');
/** Names in markup and addresses: query parameters of a variant. */
const inAddress = /^(?:variant|variation|sku|shade|size)(?:_?id)?$/i;
const fields =
  'form[action*="cart" i] [name="id"],[name*="variant" i],[name*="variation" i],[name*="sku" i],[name*="shade" i]';
/** Selects what is marked as chosen. */
export const chosenMarks =
  '[aria-checked="true"],[aria-selected="true"],[aria-pressed="true"],[aria-current="true"],.selected,.is-selected,.active,.is-active,.current';

/** The ids of the chosen variant: from the address, the form fields, and the selected swatch. */
export function chosenIds(document: Document, url: string): ReadonlySet<string> {
  const ids = new Set<string>();
  if (URL.canParse(url)) {
    for (const [name, value] of new URL(url).searchParams) if (inAddress.test(name)) ids.add(value);
  }
  // By tag first, which browsers index: the long selectors on all elements took twice as long on a large page.
  const candidates = ['input', 'select'].flatMap((tag) => [...document.getElementsByTagName(tag)]);
  for (const field of candidates.filter((each) => each.matches(fields))) {
    if (field instanceof HTMLSelectElement) {
      ids.add(field.value);
      const option = field.selectedOptions[0];
      if (option !== undefined) for (const id of idsOn(option)) ids.add(id);
    } else if (field instanceof HTMLInputElement && isChosen(field)) {
      ids.add(field.value);
      for (const id of idsOn(field)) ids.add(id);
    }
  }
  const marked = [...document.querySelectorAll(owners)].filter((each) => each.matches(chosenMarks));
  for (const mark of marked.slice(0, mostChosen)) {
    for (const id of idsOn(mark)) ids.add(id);
  }
  ids.delete('');
  return ids;
}

const isChosen = (field: HTMLInputElement): boolean =>
  field.type === 'radio' || field.type === 'checkbox' ? field.checked : true;

/** The variant ids that an element carries. */
export const idsOn = (element: Element): string[] =>
  idAttributes.flatMap((name) => element.getAttribute(name) ?? []);
