import { foldKey } from '@/text/fold';
import { mostChoices } from '../text/caps';
import { shortText } from '../text/short-text';

/** What a product page offers to choose from ("Unscented", "50 ml"), folded, and which of it is chosen. */
export interface OptionNames {
  all: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
}

/** Markup: names of fields that choose something else: how many, in which order, for which country. */
const otherChoices = /qty|quantity|amount|sort|order|country|currency|lang|locale|rating|page/i;
const swatches =
  '[role="radio"],[role="option"],button[aria-pressed],button[data-option-value],button[data-value]';
const chosenMarks =
  '[aria-checked="true"],[aria-selected="true"],[aria-pressed="true"],.selected,.is-selected,.active,.is-active';
const longestName = 60;

/** Reads the choices of a page: radio buttons, menus and swatches. */
export function optionNames(document: Document): OptionNames {
  const all = new Set<string>();
  const chosen = new Set<string>();
  const add = (names: readonly (string | null | undefined)[], isChosen: boolean) => {
    for (const name of names) {
      const key = optionKey(name ?? '');
      if (key === '') continue;
      all.add(key);
      if (isChosen) chosen.add(key);
    }
  };
  for (const field of [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].slice(
    0,
    mostChoices,
  ))
    if (!otherChoices.test(field.name))
      add([field.value, field.ariaLabel, ...[...(field.labels ?? [])].map(wordsOf)], field.checked);
  for (const menu of [...document.getElementsByTagName('select')].slice(0, mostChoices)) {
    if (otherChoices.test(`${menu.name} ${menu.id}`)) continue;
    for (const option of [...menu.options].slice(0, mostChoices))
      add([option.value, option.text], option.selected);
  }
  for (const swatch of [...document.querySelectorAll(swatches)].slice(0, mostChoices))
    add(
      [
        wordsOf(swatch),
        swatch.ariaLabel,
        swatch.getAttribute('data-option-value'),
        swatch.getAttribute('data-value'),
      ],
      swatch.matches(chosenMarks),
    );
  return { all, chosen };
}

/** The form in which names of choices are compared; empty for what names nothing, a bare number among them. */
export const optionKey = (name: string): string => {
  const key = name.length > longestName ? '' : foldKey(name.replace(/^[\s:：]+|(?<![\s:：])[\s:：]+$/g, ''));
  return key.length < 2 || /^\d{1,3}$/.test(key) ? '' : key;
};

const wordsOf = (element: Element): string => shortText(element, longestName) ?? '';
