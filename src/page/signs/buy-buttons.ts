import { foldAll, foldCase } from '@/text/fold';
import { mostButtons } from '../text/caps';
import { shortText } from '../text/short-text';
import type { PageElements } from './page-elements';
import words from './words/buttons.json';

const longestButton = 40;
/** "Add to bag – 24,90 €" */
const price = /[–—|·•:(\p{Sc}-][^\p{L}]{1,16}\p{L}{0,3}\)?$/u;

/** Folded at the first question: most pages name their button in markup, and a page is read again and again. */
let buying: ReadonlySet<string> | undefined;

/** The buttons to buy: by their names in markup, else by what they say. */
export function buyButtons(document: Document, elements: PageElements): readonly Element[] {
  const named = elements.of('buy');
  return named.length > 0 ? named : buttonsThatSay(document);
}

/** The buttons that say "Add to bag" or the like; old carts print it as the value or the text of a form's field. */
function buttonsThatSay(document: Document): Element[] {
  buying ??= new Set(foldAll(words.buy));
  const phrases = buying;
  const says = (text: string) =>
    text !== '' && phrases.has(foldCase(text.replace(price, '')).replace(/\s+/g, ' ').trim());
  const buttons = [...document.getElementsByTagName('button')].slice(0, mostButtons);
  const fields = [...document.getElementsByTagName('input')].slice(0, mostButtons);
  return [
    ...buttons.filter((button) => says(shortText(button, longestButton) ?? '')),
    ...fields.filter(
      (field) =>
        PRESSED.has(field.type) &&
        says((field.type === 'image' ? field.alt : field.value).slice(0, longestButton)),
    ),
  ];
}

/** The types of fields that are buttons. */
const PRESSED: ReadonlySet<string> = new Set(['submit', 'button', 'image']);
