import words from '@/headings/words/headings.json';
import { textOfMarkup } from '../signs/markup';
import { readNextRows, readScript } from '../signs/script-data';
import { readHeading } from '../text/headings';
import { anywhere } from '../text/word-pattern';

/**
 * Lists that a page keeps only in the data of its scripts, because their panel is not drawn until it is opened.
 * Such a text has no place on the page and cannot be marked.
 */

/** Keys in markup that hold a list. */
const listKey =
  /^(?:full|product|all)?[_-]?(?:ingredients?|inci)[_-]?(?:list|text|html|desc|description|value|content)?$/i;
const nameKeys = ['name', 'displayName', 'title', 'productName'] as const;
/** Keys in markup that announce a list, as in `{"label": "Inhaltsstoffe", "value": "Aqua, …"}`, and hold it. */
const labelKey = /^(?:label|title|(?:display)?name|header|heading|headline|key)$/i;
/** The keys in markup that stand beside them. */
const valueKeys = /^(?:values?|contents?|texts?|body|html|markup|description|copy|data|raw|plain)$/i;
/** Keys in markup with the id of a product or variant. */
const idKey = /^(?:id|sku|(?:variant|variation|sku|shade|product|item)_?(?:id|code)?)$/i;
/** A script without any word for ingredients need not be parsed. */
const worthReading = new RegExp(anywhere(words.naming), 'i');
const mostNodes = 200_000;

interface Candidate {
  text: string;
  /** The names that the data gives around the list, the nearest first. */
  names: readonly string[];
  /** The ids around it: of the shade or size that it belongs to, and of the product. */
  ids: readonly string[];
}

/**
 * The list of what is chosen, of the product called `title`, or the only list there is. Null where the data
 * holds the lists of several products and none says that it is this one's.
 */
export function listInDataScripts(
  document: Document,
  title: string,
  isList: (text: string) => boolean,
  ids: () => ReadonlySet<string>,
): string | null {
  const found = new Map<string, Candidate>();
  for (const data of dataOf(document)) {
    for (const candidate of candidatesIn(data)) {
      const key = candidate.text.replace(/\W/g, '').toLowerCase();
      const known = found.get(key);
      if (known !== undefined) found.set(key, joined(known, candidate));
      else if (isList(candidate.text)) found.set(key, candidate);
    }
  }
  const candidates = [...found.values()];
  if (candidates.length <= 1) return candidates[0]?.text ?? null;
  const chosen = ids();
  const picked = candidates.filter(({ ids }) => ids.some((id) => chosen.has(id)));
  if (picked.length === 1) return picked[0]?.text ?? null;
  const wanted = bare(title);
  const own = candidates.filter(({ names }) => wanted !== '' && names.some((name) => bare(name) === wanted));
  return own.length === 1 ? (own[0]?.text ?? null) : null;
}

/** The same text again, in another place of the data. */
const joined = (one: Candidate, two: Candidate): Candidate => ({
  text: one.text,
  names: [...one.names, ...two.names],
  ids: [...one.ids, ...two.ids],
});

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function* dataOf(document: Document): Generator<unknown> {
  const pushed: string[] = [];
  for (const script of document.querySelectorAll('script:not([src],[type="application/ld+json"])')) {
    const source = script.textContent ?? '';
    if (source.includes('__next_f.push')) pushed.push(source);
    else if (worthReading.test(source)) yield* readScript(source);
  }
  if (pushed.some((source) => worthReading.test(source))) yield* readNextRows(pushed);
}

/** A value still to be looked into. `listed`: what stands in it is announced as a list. */
interface Place {
  value: unknown;
  names: readonly string[];
  ids: readonly string[];
  listed: boolean;
}

function* candidatesIn(root: unknown): Generator<Candidate> {
  const stack: Place[] = [{ value: root, names: [], ids: [], listed: false }];
  for (let count = 0; count < mostNodes; count++) {
    const place = stack.pop();
    if (place === undefined) return;
    if (typeof place.value !== 'object' || place.value === null) continue;
    const entries: [string, unknown][] = Object.entries(place.value);
    const labelled = entries.some(([key, value]) => labelKey.test(key) && announces(value));
    const own = entries.flatMap(([key, value]) =>
      nameKeys.some((name) => name === key) && typeof value === 'string' && !announces(value) ? [value] : [],
    );
    const names = own.length === 0 ? place.names : [...own, ...place.names];
    const ids = [...place.ids, ...entries.flatMap(([key, value]) => (idKey.test(key) ? idOf(value) : []))];
    for (const [key, value] of entries) {
      const listed = listKey.test(key) || (valueKeys.test(key) && (place.listed || labelled));
      const text = listed ? textOf(value) : null;
      if (text !== null) yield { text, names, ids };
      else if (typeof value === 'object') {
        const inArray = Array.isArray(place.value) && place.listed;
        // Data may be kept under the ids themselves.
        const within = /\d{3}/.test(key) ? [...ids, key] : ids;
        stack.push({ value, names, ids: within, listed: listed || inArray });
      }
    }
  }
}

const idOf = (value: unknown): string[] =>
  typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];

/** The words of a string, or of an array of them: paragraphs, or one name each. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return textOfMarkup(value);
  const lines: unknown[] = Array.isArray(value) ? value : [];
  const texts = lines.filter((line) => typeof line === 'string');
  return texts.length === 0 || texts.length < lines.length ? null : texts.map(textOfMarkup).join('\n');
}

const announces = (value: unknown): boolean =>
  typeof value === 'string' && readHeading(value)?.section === 'list';
