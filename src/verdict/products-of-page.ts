import type { Label, LabelList } from '@/label/lists/label';
import type { Product } from '@/report/product';
import type { Evidence } from '@/report/report';
import { claimedActives } from './claims/claimed-actives';
import { saysItHolds } from './claims/says-it-holds';
import { kindWithin } from './kind/kit-kind';
import { type ProductKind, productKind } from './kind/product-kind';
import { areVersions } from './kind/versions';
import { kindSource } from './title/kind-evidence';
import { devicesIn, isDeviceForElse } from './topics/devices';
import { wordEvidence } from './topics/home-procedure';
import {
  type ClaimPromise,
  flaggedOf,
  type JudgedProduct,
  ownNamePromise,
  type Promised,
  titlePromise,
} from './topics/judged-product';
import { firstMarker } from './topics/one-percent-line';
import { heldIn } from './topics/promised';

/** One list with the place it came from. */
export interface SourcedList {
  list: LabelList;
  source: number;
}

/** A claim with the place it came from. */
export interface Claim {
  text: string;
  evidence(text: string, start: number, end: number): Evidence;
}

/** What a page sells: one product, one product in several versions, or several products. */
export interface PageProducts {
  product: Product;
  lists: readonly SourcedList[];
  /** Kind and contact of the page. */
  whole: ProductKind;
  /** The lists are versions of one product: all have the page's title, kind and contact. */
  versions: boolean;
}

/** Tells kits from versions, and the kind of the page. */
export function pageOf(product: Product, lists: readonly SourcedList[]): PageProducts {
  const found = deviceKind(product) ?? productKind(product, lists[0]?.list ?? null);
  const versions = areVersions(found.kind, lists);
  const kit = lists.length > 1 && !versions && lists.some(({ list }) => list.step === null);
  if (!kit || found.kind === 'off-topic') return { product, lists, whole: found, versions };
  const whole: ProductKind = { ...found, kind: 'kit', contact: 'unknown' };
  // Where all products of a kit are used alike, so is the kit.
  const [contact = whole.contact, ...others] = new Set(
    lists.map(({ list }) => kindWithin(product, list, whole).contact),
  );
  return { product, lists, whole: others.length === 0 ? { ...whole, contact } : whole, versions };
}

/** Strips, steamers and tools are known by their words; null where the title and category name none. */
function deviceKind(product: Product): ProductKind | null {
  if (isDeviceForElse(product.title))
    return { kind: 'off-topic', kindFrom: [kindSource('title', product.title)], contact: 'unknown' };
  const inTitle = devicesIn(product.title).map((hit) => ({ ...hit, where: 'title' as const }));
  const filed = product.category === product.title ? [] : devicesIn(product.category);
  const hits = [...inTitle, ...filed.map((hit) => ({ ...hit, where: 'category' as const }))];
  for (const [kind, topics, among] of [
    ['pore-strip', ['pore-strip'], hits],
    ['steamer', ['steaming'], hits],
    ['device', ['needling', 'laser'], inTitle],
  ] as const) {
    const hit = among.find(({ topic }) => topics.some((one) => one === topic));
    if (hit) return { kind, kindFrom: [kindSource(hit.where, hit.text)], contact: 'device' };
  }
  return null;
}

/** Every product of the page with what the topics weigh. */
export function judgedProducts(page: PageProducts, claims: readonly Claim[]): JudgedProduct[] {
  const { product, lists, whole, versions } = page;
  const titleNames = claimedActives(product.title).map(titlePromise);
  const claimNames = claims.flatMap((claim) =>
    claimedActives(claim.text).map((name) => ({
      name,
      contained: saysItHolds(claim.text, name),
      evidence: { ...claim.evidence(name.text, name.start, name.end), percent: name.percent },
    })),
  );
  const nothing = {
    source: 0,
    list: null,
    flagged: [],
    held: heldIn([]),
    marker: () => INFINITY,
    lowFrom: INFINITY,
  };
  if (lists.length === 0) return [{ index: 0, ...nothing, ...whole, titleNames, claimNames }];
  const several = lists.length > 1 && !versions;
  const products = lists.map(({ list, source }, index): JudgedProduct => {
    const { kind, kindFrom, contact } = several ? kindWithin(product, list, whole) : whole;
    const flagged = flaggedOf(list);
    const lowFrom = list.lowFrom ?? INFINITY;
    return {
      index,
      source,
      kind,
      kindFrom,
      contact,
      list,
      flagged,
      held: heldIn(flagged),
      // Asked on demand: few lists have anything whose weight depends on it.
      marker: () => Math.min(firstMarker(list), lowFrom),
      lowFrom,
      titleNames: several ? namesWithin(list, titleNames) : titleNames,
      claimNames,
    };
  });
  if (!several) return products;
  const within = claimsWithin(claimNames, products);
  for (const one of products) one.claimNames = within.get(one.index) ?? [];
  return products;
}

const INFINITY = Number.POSITIVE_INFINITY;

/** Within a kit, the product's own name names actives, and the title those that it shares with it. */
function namesWithin(list: LabelList, titleNames: readonly Promised[]): Promised[] {
  const own = claimedActives(list.product ?? '');
  const shared = titleNames.filter(({ name }) => own.some(({ active }) => active === name.active));
  // "Salicylic Acid 2 % Lotion" tells more than "with salicylic acid" in the title of the kit.
  const more = own.filter(
    (one) =>
      !shared.some(
        ({ name }) => name.active === one.active && (one.percent === null || name.percent !== null),
      ),
  );
  return [...shared, ...more.map(ownNamePromise)];
}

/**
 * What claims about a kit say of its products: of the one that is named so, or alone holds it. What none holds is
 * said of the first that stays on the skin.
 */
function claimsWithin(
  claims: readonly ClaimPromise[],
  kit: readonly JudgedProduct[],
): ReadonlyMap<number, ClaimPromise[]> {
  const claimed = new Map<number, ClaimPromise[]>();
  const first = kit.find(({ contact }) => contact !== 'rinse-off') ?? kit[0];
  for (const claim of claims) {
    const { active } = claim.name;
    const named = kit.filter(({ titleNames }) => titleNames.some(({ name }) => name.active === active));
    const having = named.length > 0 ? named : kit.filter((one) => one.held.has(active));
    const owner = having.length === 0 ? first : having.length === 1 ? having[0] : undefined;
    if (owner) claimed.set(owner.index, [...(claimed.get(owner.index) ?? []), claim]);
  }
  return claimed;
}

/** Every claim of the page: the shop's sentences, and the blurbs around the list. */
export function claimsOf(product: Product, labels: readonly Label[]): Claim[] {
  const evidence =
    (at: (start: number, end: number) => Evidence['at']) =>
    (text: string, start: number, end: number): Evidence =>
      wordEvidence(text, 'claim', at(start, end));
  return [
    ...product.claims.map((text, index) => ({
      text,
      evidence: evidence((start, end) => ({ in: 'claim', index, start, end })),
    })),
    ...labels.flatMap((label, index) =>
      label.blurbs.map((blurb) => ({
        text: blurb.text,
        // Within HTML the words have moved: then the whole blurb is the place.
        evidence: evidence((start, end) =>
          blurb.exact
            ? { in: 'list', index, start: blurb.span.start + start, end: blurb.span.start + end }
            : { in: 'list', index, ...blurb.span },
        ),
      })),
    ),
  ];
}
