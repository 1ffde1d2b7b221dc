import { isRecord } from '@/report/checks';
import { wholeTextOfMarkup } from '../signs/markup';
import {
  longestKey,
  mostAround,
  mostDataLines,
  mostKeptTexts,
  mostKeys,
  mostValues,
  valuesPerStep,
} from '../text/caps';
import { isListName, readHeading } from '../text/headings';
import { isVersionKey, type Thing, thingAt } from './data-things';
import { mayHoldList } from './list-words';
import { namesOfObjects } from './name-objects';

/** A list somewhere in a page's data, and what the data says around it. */
export interface Candidate {
  text: string;
  /** The names that the data gives around the list, the nearest first. */
  names: readonly string[];
  /** The ids around it: of the shade or size that it belongs to, and of the product. */
  ids: readonly string[];
  /** Addresses and handles around it. */
  addresses: readonly string[];
  /** The nearest thing with a name around it, in each place of the data that has it; null where there is none. */
  things: readonly (Thing | null)[];
  /** The text is markup that may have a list under a heading in it. */
  described?: boolean;
}

/** Keys in markup whose values are lists. */
const listKey =
  /^(?:full|product|all)?[_-]?(?:ingredients?|inci)[_-]?(?:list|text|html|desc|description|value|content)?$/i;
/** Whether a key's words, in any language, are the heading of a list: "inhaltsstoffe", "fullIngredients". */
const isListKey = (key: string): boolean => listKey.test(key) || (mayHoldList(key) && isListName(key));
/** Keys in markup that name a product. */
const nameKeys: ReadonlySet<string> = new Set([
  'name',
  'displayName',
  'title',
  'productName',
  'product_name',
]);
/** Keys in markup that announce a list, as in `{"label": "Inhaltsstoffe", "value": "Aqua, …"}`, and hold it. */
const labelKey =
  /^(?:[a-z]{1,12}_?)?(?:label|title|name|header|heading|headline|key|code|caption|question)$/i;
/** The keys in markup beside them. */
const valueKeys =
  /^(?:[a-z_]{0,30}(?:values?|contents?|texts?|answer)|[a-z]{2}(?:[-_][a-z]{2})?|body|html|markup|description|copy|data|json|children|raw|plain|nodes|edges|items|entries)$/i;
/** Keys in markup of what is said about a product at length, where a list may stand under a heading. */
const descriptionKey = /^(?:[a-z]{1,12}_?)?(?:desc|description|body|content|details?|html)(?:_?html)?$/i;
/** Keys in markup with the id of a product or variant. */
const idKey = /^(?:id|sku|(?:variant|variation|sku|shade|product|item)_?(?:id|code)?)$/i;
/** Keys in markup with the address of a product. */
const addressKey = /^(?:handle|slug|url|path|href|permalink|canonical(?:_?url)?|url_?key|seo_?url)$/i;

/** A value still to be searched. `listed`: its content is announced as a list. */
interface Place {
  value: unknown;
  names: readonly string[];
  ids: readonly string[];
  addresses: readonly string[];
  thing: Thing | null;
  /** The next thing with a name is a version of the one around it. */
  isVersion: boolean;
  listed: boolean;
}

/** All texts in a value that its keys or labels call a list; yields null now and then, so that other work can run. */
export function* candidatesIn(root: unknown): Generator<Candidate | null> {
  const words = new Map<string, string>();
  const stack: Place[] = [
    { value: root, names: [], ids: [], addresses: [], thing: null, isVersion: false, listed: false },
  ];
  let count = 0;
  let pause = valuesPerStep;
  for (let place = stack.pop(); place !== undefined && count < mostValues; place = stack.pop()) {
    if (typeof place.value !== 'object' || place.value === null) continue;
    if (count >= pause) {
      pause = count + valuesPerStep;
      yield null;
    }
    if (Array.isArray(place.value)) {
      // Only objects and arrays have keys or values of their own.
      const items: unknown[] = place.value.slice(0, mostValues - count);
      count += items.length + 1;
      for (const value of items) if (typeof value === 'object') stack.push({ ...place, value });
      continue;
    }
    const entries: [string, unknown][] = Object.entries(place.value).slice(0, mostKeys);
    count += entries.length + 1;
    const labelled = isLabelled(entries);
    const names = textsUnder(entries, (key) => nameKeys.has(key));
    const addresses = textsUnder(entries, (key) => addressKey.test(key));
    const around = {
      names: nearest(names, place.names),
      ids: nearest(
        textsUnder(entries, (key) => idKey.test(key)),
        place.ids,
      ),
      addresses: nearest(addresses, place.addresses),
    };
    const hasList = entries.some(([key, value]) => typeof value === 'string' && isListKey(key));
    const thing = thingAt(place, { names, addresses, keys: entries.map(([key]) => key), hasList });
    for (const [key, value] of entries) {
      const named = key.length <= longestKey;
      const isList = named && (isListKey(key) || (valueKeys.test(key) && (place.listed || labelled)));
      const text = isList ? textOf(value, words) : null;
      if (text !== null) yield { text, ...around, things: [thing] };
      else if (typeof value === 'string') {
        if (named && descriptionKey.test(key) && mayHoldList(value))
          yield { text: value, ...around, things: [thing], described: true };
      } else if (typeof value === 'object') {
        // Data may be kept under the ids themselves.
        const ids = named && /\d{3}/.test(key) ? nearest([key], around.ids) : around.ids;
        const isVersion = (place.isVersion && names.length === 0) || (named && isVersionKey(key));
        stack.push({ value, ...around, ids, thing, isVersion, listed: isList });
      }
    }
  }
}

/** Whether an object, or what it says of its attribute, is called like a list. */
function isLabelled(entries: readonly [string, unknown][]): boolean {
  if (entries.some(([key, value]) => labelKey.test(key) && announces(value))) return true;
  if (!entries.some(([key, value]) => value !== null && valueKeys.test(key))) return false;
  return entries.some(
    ([, value]) =>
      isRecord(value) &&
      Object.entries(value)
        .slice(0, mostAround)
        .some(([key, label]) => labelKey.test(key) && announces(label)),
  );
}

const nearest = (own: readonly string[], outer: readonly string[]): readonly string[] =>
  own.length === 0 ? outer : [...own, ...outer].slice(0, mostAround);

/** The short texts and numbers under some keys, without those that announce a list. */
const textsUnder = (
  entries: readonly [string, unknown][],
  isMeant: (key: string) => boolean,
): readonly string[] =>
  entries.flatMap(([key, value]) => {
    if (key.length > longestKey || !isMeant(key) || announces(value)) return [];
    return typeof value === 'string' || typeof value === 'number' ? [String(value).slice(0, 300)] : [];
  });

/** The words of a list that data keeps by itself; null where they are no list. */
export const wordsOfList = (value: unknown): string | null => textOf(value, new Map());

/** The words of a string, or of an array: paragraphs, or one name each, which may be in an object. */
function textOf(value: unknown, known: Map<string, string>): string | null {
  if (typeof value === 'string') return wordsOf(value, known);
  const lines: unknown[] = Array.isArray(value) && value.length <= mostDataLines ? value : [];
  const texts = (namesOfObjects(lines) ?? lines).filter((line) => typeof line === 'string');
  if (texts.length === 0 || texts.length < lines.length) return null;
  return texts.map((text) => wordsOf(text, known)).join('\n');
}

function wordsOf(markup: string, known: Map<string, string>): string {
  const before = known.get(markup);
  if (before !== undefined) return before;
  const words = wholeTextOfMarkup(markup);
  if (known.size < mostKeptTexts) known.set(markup, words);
  return words;
}

const announces = (value: unknown): boolean =>
  typeof value === 'string' && readHeading(value)?.section === 'list';
