import { islandProps } from '../signs/island-props';
import { parseJson } from '../signs/json';
import { readNextRows, readScript, readStream } from '../signs/script-data';
import { largestScript, mostAttributes, mostScripts, mostTemplates } from '../text/caps';
import { mayHoldList } from './list-words';

/** The data of a page: in its scripts, and in the attributes that its parts are drawn from. */

/** Attributes with the data that an element is drawn from. */
const dataAttributes = [
  ':product',
  ':product-data',
  ':props',
  'data-component-props',
  'data-config',
  'data-initial-state',
  'data-json',
  'data-mage-init',
  'data-page',
  'data-product',
  'data-product-data',
  'data-product-json',
  'data-props',
  'data-react-props',
  'data-state',
  'data-variant',
  'data-variants',
  'product',
  'product-data',
  'product-json',
] as const;

function* dataInAttributes(document: Document): Generator<unknown> {
  // One query per attribute: an attribute that no element has is answered at once, a selector list is not.
  for (const name of dataAttributes)
    for (const element of [...document.querySelectorAll(`[${CSS.escape(name)}]`)].slice(0, mostAttributes)) {
      const source = element.getAttribute(name) ?? '';
      if (/^\s*[[{]/.test(source) && source.length <= largestScript && mayHoldList(source))
        yield parseJson(source);
    }
}

/** What may hold a list. */
export function* dataOf(document: Document): Generator<unknown> {
  yield* dataInAttributes(document);
  yield* islandProps(document, mayHoldList);
  const pushed: string[] = [];
  const streamed: string[] = [];
  for (const script of dataScripts(document).slice(0, mostScripts)) {
    const source = script.textContent ?? '';
    if (source.includes('__next_f.push')) pushed.push(source);
    else if (source.includes('streamController.enqueue')) streamed.push(source);
    else if (mayHoldList(source)) yield* readScript(source);
  }
  if (pushed.some(mayHoldList)) yield* readNextRows(pushed);
  if (streamed.some(mayHoldList)) yield* readStream(streamed);
}

/** The scripts that may be data; some shop systems keep theirs in templates. */
function dataScripts(document: Document): Element[] {
  const kept = [...document.getElementsByTagName('template')]
    .slice(0, mostTemplates)
    .flatMap(({ content }) => [...content.querySelectorAll(inline)]);
  return [...document.querySelectorAll(inline), ...kept];
}

const inline = 'script:not([src],[type="application/ld+json"])';
