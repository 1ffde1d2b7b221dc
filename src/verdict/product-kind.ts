import type { LabelList } from '@/label/label';
import type { Product } from '@/report/product';
import type { Contact, Kind } from '@/report/report';
import { fold } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import { kindOfCategory } from './category-kind';
import { kindOfTitle, withoutSize } from './title-kind';
import words from './words/product-kinds.json';

/**
 * What a product is and how long it stays on. The last noun of the title decides; where it does not, the
 * shop's category does; the formula speaks last.
 */
export interface ProductKind {
  kind: Kind;
  /** What told the kind, the weightiest first: "title: toner", "category: Toners". Empty where nothing did. */
  kindFrom: string[];
  contact: Contact;
}

const RINSE_TITLE = phraseFinder(words.rinse.title);
const RINSE_HOW = phraseFinder(words.rinse.howTo, true);
const NO_RINSE = phraseFinder(words.rinse.noRinse, true);
const CLAYS = new Set(words.rinse.clays);

/** Words that mean a toner under "Toners" and something else elsewhere. */
const TONER_WHERE_FILED_SO =
  /^(?:lotions?|로션|에센스|essence|esencia|ローション|エッセンス|treatment|liquid|fluid|solution|water|serum|스팟|패드)$/u;

/** Korean toners are called "skin", as the last word of the title and of no skin type. */
const SKIN_TONER =
  /(?<![\p{L}])(?<!(?:dry|oily|sensitive|normal|mature|your|all|glowing|clear|combination|acne|prone|for)\s)skin\s*$/iu;

/** Kind and contact of one product. `list` is its own list (a kit has several), or null where none was read. */
export function productKind(product: Product, list: LabelList | null): ProductKind {
  const kind = findKind(product, list);
  return { kind, kindFrom: kind === 'other' ? [] : ['title'], contact: findContact(kind, product, list) };
}

function findKind(product: Product, list: LabelList | null): Kind {
  const title = kindOfTitle(product.title);
  const category = kindOfCategory(product.category);
  // Shops that repeat the title as category tell nothing new.
  const filed = product.category === product.title ? undefined : category;
  if (title) {
    if (
      filed?.kind === 'off-topic' &&
      !['toner-like', 'cleanser', 'sunscreen', 'makeup', 'lip', 'body'].includes(title.kind)
    )
      return 'off-topic';
    if (filed?.kind === 'toner-like' && TONER_WHERE_FILED_SO.test(title.word)) return 'toner-like';
    if (filed?.kind === 'body' && filed.exact && title.kind !== 'off-topic' && title.kind !== 'kit')
      return 'body';
    if (filed?.kind === 'sunscreen' && ['moisturizer', 'serum', 'other'].includes(title.kind))
      return 'sunscreen';
    // Pads and sticks filed under cleansers are wiped on and stay; the category says nothing else of them.
    if (title.kind === 'other' && filed && filed.kind !== 'serum' && filed.kind !== 'cleanser')
      return filed.kind;
    return title.kind;
  }
  if (SKIN_TONER.test(withoutSize(product.title))) return 'toner-like';
  if (filed) return filed.kind;
  return kindOfFormula(list) ?? 'other';
}

const SURFACTANT =
  /(?:laureth|lauryl|coco|myreth)\s?(?:yl)?\s?sulfate|cocamidopropyl|cocoyl (?:isethionate|glutamate|glycinate)|betaine$|glucoside$|sodium (?:palmate|tallowate)/i;
const UV_FILTER =
  /avobenzone|octocrylene|homosalate|octinoxate|octisalate|methoxycinnamate|zinc oxide|methoxydibenzoylmethane/i;

function kindOfFormula(list: LabelList | null): Kind | undefined {
  if (!list) return undefined;
  if (list.actives.filter((entry) => UV_FILTER.test(entry.text)).length >= 2) return 'sunscreen';
  const first = list.entries.slice(0, 5).filter((entry) => SURFACTANT.test(entry.text));
  return first.length >= 2 ? 'cleanser' : undefined;
}

function findContact(kind: Kind, product: Product, list: LabelList | null): Contact {
  if (kind === 'pore-strip' || kind === 'steamer' || kind === 'device') return 'device';
  if (kind === 'off-topic') return 'unknown';
  const howTo = fold(product.howTo);
  if (NO_RINSE(howTo).length > 0) return 'leave-on';
  if (RINSE_HOW(howTo).length > 0) return 'rinse-off';
  if (
    kind === 'toner-like' ||
    kind === 'serum' ||
    kind === 'sunscreen' ||
    kind === 'makeup' ||
    kind === 'moisturizer'
  )
    return 'leave-on';
  const title = fold(product.title);
  if (NO_RINSE(title).length > 0) return 'leave-on';
  if (kind === 'cleanser' || RINSE_TITLE(title).length > 0) return 'rinse-off';
  if (kind === 'mask' && list?.entries.slice(0, 5).some((entry) => CLAYS.has(entry.text.toLowerCase())))
    return 'rinse-off';
  return 'leave-on';
}
