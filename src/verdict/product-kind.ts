import { fold } from '../label/folded-text';
import type { LabelList } from '../label/label';
import { type Hit, phraseFinder } from '../label/phrases';
import { isDenied } from './negation';
import type { Product } from './product';
import type { Contact, Kind } from './report';
import words from './words/product-kinds.json';

/**
 * What a product is and how long it stays on. The last noun of the title decides; where it does not, the
 * shop's category does; the formula speaks last.
 */
export interface ProductKind {
  kind: Kind;
  contact: Contact;
}

const TITLE = words.kinds.map(({ kind, words: list }) => ({ kind: kind as Kind, find: phraseFinder(list) }));
const CATEGORY = words.categories.map(({ kind, words: list }) => ({
  kind: kind as Kind,
  find: phraseFinder(list),
}));
const CATEGORY_NAMES = new Map(
  words.categories.flatMap(({ kind, words: list }) =>
    list.map((word) => [fold(word).folded, kind as Kind] as const),
  ),
);
const TAIL = phraseFinder(words.tail);
const RINSE_TITLE = phraseFinder(words.rinse.title);
const RINSE_HOW = phraseFinder(words.rinse.howTo, true);
const NO_RINSE = phraseFinder(words.rinse.noRinse, true);
const CLAYS = new Set(words.rinse.clays);

/** Words that mean a toner under "Toners" and something else elsewhere. */
const TONER_WHERE_FILED_SO =
  /^(?:lotions?|로션|에센스|essence|esencia|ローション|エッセンス|treatment|liquid|fluid|solution|water|serum|스팟|패드)$/u;
const SIZE =
  /[([][^)\]([]{0,80}[)\]]|\b\d+(?:[.,]\d+)?\s?(?:ml|g|gr|oz|fl\.?\s?oz|l|pcs|pieces|pads|ct|count|pack|x)\b|\b\d+\s?(?:매|개|ea)\b|\s[-–|·]\s(?:pack|set) of.*$/giu;

interface TitleKind {
  kind: Kind;
  word: string;
}

/** The kind that a title names; undefined where none of its nouns is a product word. */
export function kindOfTitle(title: string): TitleKind | undefined {
  const clean = title.replace(SIZE, ' ').trim();
  if (!clean) return undefined;
  const whole = fold(clean);
  const hits = TITLE.flatMap(({ kind, find }) =>
    find(whole)
      .filter((hit) => !isDenied(whole.folded, hit))
      .map((hit) => ({ kind, hit })),
  ).filter(({ kind, hit }) => !(kind === 'toner-like' && bareSkin(whole.folded, hit)));
  if (hits.length === 0) return undefined;
  for (const over of ['off-topic', 'lip', 'body'] as const) {
    const found = hits.find(({ kind, hit }) => kind === over && !swallowed(hit, hits));
    if (
      found &&
      (over !== 'off-topic' || isLast(found.hit, hits, whole.folded) || HAIR.test(found.hit.phrase))
    )
      return { kind: over, word: found.hit.phrase };
  }
  const kit = hits.find(({ kind }) => kind === 'kit');
  if (kit) return { kind: 'kit', word: kit.hit.phrase };
  // "Toner for Sensitive Skin": what follows the first preposition says for whom, not what.
  const overlaps = (hit: Hit) => hits.some((other) => other.hit.start < hit.end && hit.start < other.hit.end);
  const tail =
    TAIL(whole).find((hit) => hits.some((other) => other.hit.end <= hit.start) && !overlaps(hit))?.start ??
    whole.folded.length;
  const head = hits.filter(({ hit }) => hit.end <= tail);
  const nouns = head.length > 0 ? head : hits;
  const telling = nouns.filter(
    ({ hit }) =>
      !SAYS_LITTLE.test(hit.phrase) ||
      !nouns.some(
        (other) =>
          other.hit !== hit &&
          /^[\s-]*$/.test(whole.folded.slice(other.hit.end, hit.start)) &&
          other.hit.end <= hit.start,
      ),
  );
  const last = (telling.length > 0 ? telling : nouns).reduce((best, next) =>
    next.hit.end > best.hit.end || (next.hit.end === best.hit.end && next.hit.start < best.hit.start)
      ? next
      : best,
  );
  // "SPF 30 Sunscreen Mist": a mist that protects from the sun is no face mist.
  if (
    last.kind === 'toner-like' &&
    (hits.some(({ kind }) => kind === 'sunscreen') || SUN_FACTOR.test(whole.folded))
  )
    return { kind: 'sunscreen', word: last.hit.phrase };
  return { kind: last.kind, word: last.hit.phrase };
}

/** Words that say what a thing is wherever they stand in the title. */
const HAIR =
  /sanit|disinfect|deodor|toothpaste|tooth ?brush|mouthwash|snor|garment|clothes|epilat|vacuum|extract(?:or|ion)|pointer|hair|scalp|shampoo|haar|cheveux|capell|cabell?o|wlos|ヘア|頭皮|シャンプー|헤어|두피|샴푸|发|髮/u;

/** "Cleanser Treatment", "Toner Oil": such a last noun leaves the word to the noun right before it. */
const SAYS_LITTLE = /^(?:treatment|liquid|care|formula|oil)$/;
const SUN_FACTOR = /(?<![\p{L}])(?:spf|lsf|fps|ip)\s?\d{2}|pa\+{2}/iu;

const swallowed = (hit: Hit, all: { hit: Hit }[]) =>
  all.some(
    (other) =>
      other.hit !== hit &&
      other.hit.start <= hit.start &&
      other.hit.end >= hit.end &&
      other.hit.end - other.hit.start > hit.end - hit.start,
  );

const isLast = (hit: Hit, all: { hit: Hit }[], folded: string) =>
  all.every((other) => other.hit.end <= hit.end) || folded.slice(hit.end).trim() === '';

/** Korean toners are called "skin", but as a word of its own: "드라이스킨" is dry skin. */
const bareSkin = (folded: string, hit: Hit) =>
  hit.phrase === '스킨' &&
  (/[\uac00-\ud7a3]/.test(folded[hit.start - 1] ?? '') || /^\s*케어/.test(folded.slice(hit.end)));

const SKIN_TONER =
  /(?<![\p{L}])(?<!(?:dry|oily|sensitive|normal|mature|your|all|glowing|clear|combination|acne|prone|for)\s)skin\s*$/iu;

interface Filed {
  kind: Kind;
  /** The whole step is the category's name, not a phrase that it holds. */
  exact: boolean;
}

/** Departments that also stand above skin care in some shops. */
const NOT_TELLING = new Set(['health', 'baby products', 'accessories', 'tools', 'drinks']);

function kindOfCategory(category: string): Filed | undefined {
  const steps = category
    .split(/[>›»|]|\s\/\s/)
    .map((step) => fold(step.trim()))
    .filter(({ folded }) => folded !== '');
  const elsewhere = steps.find(
    ({ folded }) => CATEGORY_NAMES.get(folded) === 'off-topic' && !NOT_TELLING.has(folded),
  );
  if (elsewhere) return { kind: 'off-topic', exact: true };
  for (const step of steps.reverse()) {
    const exact = CATEGORY_NAMES.get(step.folded);
    if (exact) return { kind: exact, exact: true };
    const kind = kindOfTitle(step.raw)?.kind ?? lastKind(step);
    if (kind) return { kind, exact: false };
  }
  return undefined;
}

function lastKind(folded: ReturnType<typeof fold>): Kind | undefined {
  let best: { kind: Kind; hit: Hit } | undefined;
  for (const { kind, find } of CATEGORY)
    for (const hit of find(folded)) {
      // "Health & Beauty" is no reason to look away: other departments must be named as such.
      if ((kind === 'off-topic' && !HAIR.test(hit.phrase)) || bareSkin(folded.folded, hit)) continue;
      if (!best || hit.end > best.hit.end || (hit.end === best.hit.end && hit.start < best.hit.start))
        best = { kind, hit };
    }
  return best?.kind;
}

/** Kind and contact of one product. `list` is its own list (a kit has several), or null where none was read. */
export function productKind(product: Product, list: LabelList | null): ProductKind {
  const kind = findKind(product, list);
  return { kind, contact: findContact(kind, product, list) };
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
  if (SKIN_TONER.test(product.title.replace(SIZE, ' ').trim())) return 'toner-like';
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
