import type { LabelList } from '@/label/lists/label';
import type { Product } from '@/report/product';
import type { Contact, Kind } from '@/report/report';
import { poreClaims } from '../claims/pore-claims';
import { FORMS } from '../title/head-noun';
import { categoryWeight, type KindEvidence, WEIGHTS, weighKinds } from '../title/kind-evidence';
import { isOfMaterials, isSoaked } from '../title/things';
import { titleSigns } from '../title/title-kind';
import { isDrying } from '../topics/alcohol';
import { contactOf } from '../use/contact';
import { readInstructions } from '../use/instructions';
import { isScrub, isSoap } from '../use/washed-off';
import { categoryEvidence, isForRooms, namesSerums, namesToners } from './category-kind';
import { cleanses, formulaEvidence } from './formula-kind';

/** What a product is and how long it stays on. */
export interface ProductKind {
  kind: Kind;
  /** What told the kind, the weightiest first: "title: toner", "category: Toners". Empty where nothing did. */
  kindFrom: string[];
  contact: Contact;
}

/**
 * Kind and contact of one product: everything that title, category, use and formula say about it, weighed in one place.
 * `list` is its own list (a kit has several), or null where none was read.
 */
export function productKind(product: Product, list: LabelList | null): ProductKind {
  const { evidence, mayBeToner, tonic, thing, kit, severalInKit, texture, mist } = titleSigns(product.title);
  const all: KindEvidence[] = [...evidence, ...useEvidence(product, mayBeToner, tonic)];
  // "Lactic Acid 5%", filed under exfoliators: its title says nothing, its category says what it is for.
  if (evidence.length === 0 && mayBeToner === null && readInstructions(product.howTo).inDrops)
    all.push({ kind: 'serum', weight: WEIGHTS.drops, where: 'use', said: 'drops' });
  // "Toner Gift Set" with one list is a toner; without a list it is several things.
  if (kit !== null && (list === null || evidence.length === 0))
    all.push({ kind: 'kit', weight: WEIGHTS.title.kit, where: 'title', said: kit });
  else if (kit !== null && severalInKit)
    all.push({ kind: 'kit', weight: WEIGHTS.title.severalInKit, where: 'title', said: kit });
  // "Makeup Remover Cloth", a soap bag of "Cotton, Polyester": a thing without a formula.
  if (thing !== null && list === null)
    all.push({ kind: 'off-topic', weight: WEIGHTS.thing, where: 'title', said: thing });
  const materials = product.lists.length > 0 && product.lists.every(({ text }) => isOfMaterials(text));
  if (materials && !evidence.some(({ said }) => isSoaked(said)))
    all.push({ kind: 'off-topic', weight: WEIGHTS.thing, where: 'formula', said: 'materials' });
  // Shops that repeat the title as category say nothing new.
  const filed = product.category === product.title ? [] : categoryEvidence(product.category);
  // "Serum & Essence", "Mists": a serum filed there is no toner.
  const isSerum = evidence.some(({ kind, weight }) => kind === 'serum' && weight === WEIGHTS.title.soft);
  // "Treatments" leaves it to the use, as a title with such a noun does.
  const isUsedLikeToner = all.some(({ kind, where }) => kind === 'toner-like' && where === 'use');
  const category = filed.filter(
    (one) =>
      !(isSerum && one.kind === 'toner-like' && !isForToners(one)) &&
      !(isUsedLikeToner && one.kind !== 'toner-like' && titleSigns(one.said).mayBeToner !== null),
  );
  // What may be a toner is one in a category for toners, whatever else the category names.
  if (mayBeToner !== null && namesToners(product.category))
    all.push({
      kind: 'toner-like',
      weight: categoryWeight('toner-like', true),
      where: 'category',
      said: product.category,
    });
  if (mist !== null) all.push(...shelfOfMist(product, mist, category));
  // A body wash is made like a cleanser.
  const isBody = category.some((one) => one.kind === 'body');
  // A sun factor without a noun and its filters are one sign: a day cream has both.
  const [only, ...others] = evidence;
  const bySunFactor = only?.weight === WEIGHTS.title.sunFactorAlone && others.length === 0;
  const formula = formulaEvidence(list, category.length > 0).filter(
    (one) => !(isBody && one.kind === 'cleanser') && !(bySunFactor && one.kind === 'sunscreen'),
  );
  all.push(...category, ...formula);
  const isGel = evidence.some(({ said }) => FORMS.has(said));
  if (texture) all.push(...textureEvidence([...category, ...formula], isGel));
  if (isSoap(list)) all.push({ kind: 'cleanser', weight: WEIGHTS.soap, where: 'formula', said: 'soap' });
  // A bare "exfoliator" is told by what it exfoliates with.
  const isPart = evidence.some((one) => one.kind === 'lip' || one.kind === 'body');
  if (evidence.some((one) => one.kind === 'peel') && isScrub(list) && !isPart)
    all.push({ kind: 'cleanser', weight: WEIGHTS.scrub, where: 'formula', said: 'scrub' });
  const weighed = weighKinds(all);
  const contact = contactOf(weighed.kind, product, list);
  const open = mayBeToner !== null && isFiledAlone(weighed.kind, all) && isSpirit(list);
  return { ...weighed, kindFrom: open ? [] : weighed.kindFrom, contact };
}

/** True of a shelf that holds toners and no serums. */
const isForToners = ({ said }: KindEvidence): boolean => namesToners(said) && !namesSerums(said);

/** True of a cleanser that only the shop's category calls one. */
const isFiledAlone = (kind: Kind, evidence: readonly KindEvidence[]): boolean =>
  kind === 'cleanser' && evidence.every((one) => one.kind !== 'cleanser' || one.where === 'category');

/** Drying alcohol carries it and nothing in it foams: a category for cleansers often holds toners too. */
const isSpirit = (list: LabelList | null): boolean =>
  list?.entries.slice(0, SPIRIT_PLACES).some(isDrying) === true && !cleanses(list);

const SPIRIT_PLACES = 3;

/** A "lotion", "water" or "solution" that is toning, is used like a toner, or promises to tighten pores, is one. */
function useEvidence(product: Product, mayBeToner: string | null, tonic: string | null): KindEvidence[] {
  if (mayBeToner === null) return [];
  if (tonic !== null) return [{ kind: 'toner-like', weight: WEIGHTS.use, where: 'title', said: tonic }];
  const { likeToner, rinse } = readInstructions(product.howTo);
  const isUsedLikeToner = (likeToner && !rinse) || poreClaims(product.title).length > 0;
  return isUsedLikeToner ? [{ kind: 'toner-like', weight: WEIGHTS.use, where: 'use', said: mayBeToner }] : [];
}

/** "Palo Santo Mist": one that is sprayed into rooms, or filed under scents or setting sprays, is not for the skin. */
function shelfOfMist(
  { howTo, category }: Product,
  said: string,
  shelf: readonly KindEvidence[],
): KindEvidence[] {
  const weight = WEIGHTS.part.household;
  if (readInstructions(howTo).onThings) return [{ kind: 'off-topic', weight, where: 'use', said }];
  if (shelf.some(({ kind }) => kind === 'makeup'))
    return [{ kind: 'makeup', weight: WEIGHTS.part.setting, where: 'category', said: category }];
  return shelf.some(({ kind }) => kind === 'off-topic') || isForRooms(category)
    ? [{ kind: 'off-topic', weight, where: 'category', said: category }]
    : [];
}

/** A bare "gel", "milk" or "balm" is a cleanser where category or formula says so, else a gel is a peel where its category does. */
function textureEvidence(evidence: readonly KindEvidence[], isGel: boolean): KindEvidence[] {
  const told =
    evidence.find(({ kind }) => kind === 'cleanser') ??
    (isGel ? evidence.find(({ kind }) => kind === 'peel') : undefined);
  return told ? [{ ...told, weight: WEIGHTS.texture }] : [];
}
