import { foldKey } from '@/text/fold';
import { namesAgree, namesContain } from '../signs/shown-names';
import { longestKey } from '../text/caps';
import { readHeading } from '../text/headings';

/**
 * Whose list the data of a page holds: that of the product that is shown, of a version of it, or of another product
 * that is recommended beside it.
 */

/** An object of the data that has a name, within another one. */
export interface Thing {
  names: readonly string[];
  addresses: readonly string[];
  /** It has what only products have, and is no version of the thing around it. */
  isProduct: boolean;
  outer: Thing | null;
}

/** Keys in markup of what products have, and sections of a page do not. */
const goodsKey =
  /^(?:prices?|price_?range|offers?|brand|vendor|manufacturer|handle|sku|availability|in_?stock|available_?for_?sale)$/i;
/** Keys in markup of the versions of one product, which have names of their own. */
const versionKey =
  /^[a-z]*[_-]?(?:variants?|variations?|versions?|skus?|shades?|sizes?|colou?rs?|swatch(?:es)?|options?|scents?|flavou?rs?|editions?|formats?|child(?:ren)?|regions?|markets?|locales?|translations?)(?:[_-]?(?:list|items|data|connection|map|by_?(?:id|sku|size|name)))?$/i;

export const isVersionKey = (key: string): boolean => versionKey.test(key);

/** The thing that an object of the data is; the one around it where it has no name. */
export function thingAt(
  around: { thing: Thing | null; isVersion: boolean },
  own: { names: readonly string[]; addresses: readonly string[]; keys: readonly string[]; hasList: boolean },
): Thing | null {
  const { names, addresses, keys, hasList } = own;
  if (names.length === 0) return around.thing;
  const isGoods = hasList || keys.some((key) => key.length <= longestKey && goodsKey.test(key));
  return { names, addresses, isProduct: isGoods && !around.isVersion, outer: around.thing };
}

/** A shorter name may be that of a shade, a region or a tab. Some scripts need fewer letters, and no spaces. */
const shortestName = 8;
const shortestDense = 4;
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

export const mayBeProduct = (name: string): boolean =>
  (dense.test(name) ? name.length >= shortestDense : name.length >= shortestName && /\S\s+\S/.test(name)) &&
  readHeading(name) === null;

/** Whether the nearest product around a list is another than the one with this title or address. */
export function isOfOtherThing(
  nearest: Thing | null,
  title: string,
  isAddress: (address: string) => boolean,
): boolean {
  const isShown = shownIn(nearest, title);
  for (let thing = nearest; thing !== null; thing = thing.outer) {
    const { names, addresses, isProduct } = thing;
    if (names.some(isShown) || addresses.some(isAddress)) return false;
    if (isProduct && names.some(mayBeProduct)) return true;
  }
  return false;
}

/** What is called like the product. Where something farther out has just its name, half of it is another's. */
function shownIn(nearest: Thing | null, title: string): (name: string) => boolean {
  const key = foldKey(title);
  for (let thing = nearest; thing !== null; thing = thing.outer)
    if (thing.names.some((name) => foldKey(name) === key)) return (name) => namesContain(name, title);
  return (name) => namesAgree(name, title);
}
