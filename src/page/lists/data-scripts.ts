import { foldKey } from '@/text/fold';
import { namedInQuery } from '../signs/product-address';
import { namesAgree, withoutSize } from '../signs/shown-names';
import { mostAroundPlaces, mostDataLists } from '../text/caps';
import type { Steps } from '../text/steps';
import { dataOf } from './data-sources';
import { isOfOtherThing, mayBeProduct } from './data-things';
import { type Candidate, candidatesIn } from './data-values';

/**
 * Lists that a page keeps only in the data of its scripts, because their panel is not drawn until it is opened.
 * Such a text has no place on the page and cannot be marked.
 */

/** What is shown: data in scripts outlives the view that it came with. */
export interface View {
  title: string;
  url: string;
  /** The document was loaded at this address: then its data is this product's. */
  isFresh: boolean;
}

/** What tells a list from other texts, and finds the one under a heading in a text with markup. */
export interface Readers {
  isList: (text: string) => boolean;
  inMarkup: (markup: string) => string | null;
}

/** A shorter name or address would be found in any other. */
const shortestName = 8;
const shortestHandle = 4;

/**
 * The list of what is chosen, or of the product that is shown, by name or address; on a page that was loaded here
 * also the only list there is, unless it has another product's name. Null if none is certain to be this one's.
 */
export function* listInDataScripts(
  document: Document,
  view: View,
  { isList, inMarkup }: Readers,
  ids: () => ReadonlySet<string>,
): Steps<string | null> {
  const found = yield* listsIn(document, { isList, inMarkup });
  const candidates = found.filter((each) => !isOfOther(each, view));
  if (candidates.length === 0) return null;
  const chosen = ids();
  const title = foldKey(withoutSize(view.title));
  const isNamed = ({ names }: Candidate) => names.some((name) => foldKey(withoutSize(name)) === title);
  const only =
    single(candidates, (each) => each.ids.some((id) => chosen.has(id))) ??
    single(candidates, (each) => isNamed(each) || isAt(each, view.url)) ??
    // Part of a name may belong to another product, so it counts only in data that was loaded with this one.
    (view.isFresh
      ? single(candidates, ({ names }) => names.some((name) => isPartOf(name, view.title)))
      : null);
  if (only !== null) return only;
  const [lone, ...more] = candidates;
  const isOwn = view.isFresh && more.length === 0 && lone !== undefined && !isOfAnother(lone, view.title);
  return isOwn ? lone.text : null;
}

function* listsIn(document: Document, { isList, inMarkup }: Readers): Steps<Candidate[]> {
  const found = new Map<string, Candidate>();
  let described = 0;
  const known = new Map<string, string | null>();
  for (const data of dataOf(document)) {
    yield;
    for (const each of candidatesIn(data)) {
      if (each === null) {
        yield;
        continue;
      }
      if (each.described && ++described > mostDataLists) continue;
      const text = each.described ? inMarkup(each.text) : each.text;
      if (text === null) continue;
      const candidate = { ...each, text };
      let key = known.get(candidate.text);
      if (key === undefined) {
        key = isList(candidate.text) ? foldKey(candidate.text) : null;
        known.set(candidate.text, key);
      }
      if (key === null) continue;
      const before = found.get(key);
      if (before === undefined && found.size === mostDataLists) continue;
      found.set(key, before === undefined ? candidate : joined(before, candidate));
    }
  }
  return [...found.values()];
}

/** The same text again, in another place of the data. */
const joined = (one: Candidate, two: Candidate): Candidate =>
  one.names.length + one.ids.length > mostAroundPlaces
    ? one
    : {
        text: one.text,
        names: [...one.names, ...two.names],
        ids: [...one.ids, ...two.ids],
        addresses: [...one.addresses, ...two.addresses],
        things: [...one.things, ...two.things],
      };

function single(candidates: readonly Candidate[], isMeant: (each: Candidate) => boolean): string | null {
  const [only, ...more] = candidates.filter(isMeant);
  return only !== undefined && more.length === 0 ? only.text : null;
}

/** Whether the data gives an address or a handle that this one ends with. */
function isAt({ addresses, ids }: Candidate, url: string): boolean {
  const named = namedInQuery(url);
  if (named.length > 0) return ids.some((id) => named.includes(id));
  const last = lastStep(URL.parse(url)?.pathname ?? '');
  if (last.length < shortestHandle) return false;
  const isNumber = (id: string) => id.length >= 6 && /^\d+$/.test(id) && last.includes(id);
  return addresses.some((address) => lastStep(address) === last) || ids.some(isNumber);
}

const lastStep = (address: string): string =>
  address
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .findLast((step) => step !== '')
    ?.toLowerCase() ?? '';

/** Whether the list is another product's, wherever the data has it. */
function isOfOther({ things }: Candidate, { title, url }: View): boolean {
  const last = lastStep(URL.parse(url)?.pathname ?? '');
  const isShown = (address: string) => last.length >= shortestHandle && lastStep(address) === last;
  return title !== '' && things.every((thing) => isOfOtherThing(thing, title, isShown));
}

function isPartOf(name: string, title: string): boolean {
  const [one, other] = [foldKey(name), foldKey(title)];
  return Math.min(one.length, other.length) >= shortestName && (one.includes(other) || other.includes(one));
}

/** Whether the data names a product around the list, and it is not this one. */
function isOfAnother({ names }: Candidate, title: string): boolean {
  const products = names.filter(mayBeProduct);
  return title !== '' && products.length > 0 && !products.some((name) => namesAgree(name, title));
}
