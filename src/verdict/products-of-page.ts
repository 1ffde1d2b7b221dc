import type { Label, LabelList } from '@/label/label';
import type { Product } from '@/report/product';
import type { Evidence } from '@/report/report';
import { type ClaimedName, claimedActives } from './claimed-actives';
import { devicesIn, isDeviceForElse } from './devices';
import { wordEvidence } from './home-procedure';
import { flaggedOf, type JudgedProduct } from './judged-product';
import { firstMarker } from './one-percent-line';
import { type ProductKind, productKind } from './product-kind';
import { kindOfTitle } from './title-kind';

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

/** Strips, steamers and tools are known by their words; null where the title and category name none. */
export function deviceKind(product: Product): ProductKind | null {
  if (isDeviceForElse(product.title)) return { kind: 'off-topic', contact: 'unknown' };
  const inTitle = devicesIn(product.title);
  const hits = [...inTitle, ...devicesIn(product.category === product.title ? '' : product.category)];
  if (hits.some((hit) => hit.topic === 'pore-strip')) return { kind: 'pore-strip', contact: 'device' };
  if (hits.some((hit) => hit.topic === 'steaming')) return { kind: 'steamer', contact: 'device' };
  const tool = inTitle.some((hit) => hit.topic === 'needling' || hit.topic === 'laser');
  return tool ? { kind: 'device', contact: 'device' } : null;
}

/** The kind of the page: a kit where it sells several products that are no steps of one treatment. */
export function pageKind(product: Product, lists: SourcedList[]): ProductKind {
  const found = productKind(product, lists[0]?.list ?? null);
  const kit = lists.length > 1 && lists.some(({ list }) => list.step === null);
  return kit && found.kind !== 'off-topic' ? { kind: 'kit', contact: 'unknown' } : found;
}

/** Every product of the page with what the topics weigh. */
export function judgedProducts(
  product: Product,
  lists: SourcedList[],
  whole: ProductKind,
  claims: Claim[],
): JudgedProduct[] {
  const titleNames = claimedActives(product.title);
  const claimNames = claims.flatMap((claim) =>
    claimedActives(claim.text).map((name) => ({
      name,
      evidence: { ...claim.evidence(name.text, name.start, name.end), percent: name.percent },
    })),
  );
  if (lists.length === 0)
    return [
      {
        index: 0,
        source: 0,
        ...whole,
        list: null,
        flagged: [],
        marker: Number.POSITIVE_INFINITY,
        titleNames,
        claimNames,
      },
    ];
  return lists.map(({ list, source }, index) => ({
    index,
    source,
    ...(lists.length > 1 ? kindWithin(product, list, whole) : whole),
    list,
    flagged: flaggedOf(list),
    // Few lists hold anything that asks for it.
    get marker() {
      return firstMarker(list);
    },
    titleNames: lists.length > 1 ? namesWithin(list, titleNames) : titleNames,
    // A claim about a kit belongs to no single product of it.
    claimNames: lists.length > 1 ? [] : claimNames,
  }));
}

/** A kit's product is judged by its own name; the steps of one treatment share the page's kind. */
function kindWithin(product: Product, list: LabelList, whole: ProductKind): ProductKind {
  if (list.product && list.step === null && kindOfTitle(list.product))
    return productKind({ ...product, title: list.product, category: '', howTo: '' }, list);
  if (whole.kind !== 'kit') return whole;
  const own = productKind({ ...product, title: list.product ?? '', category: '', howTo: '' }, list);
  return own.kind === 'kit' ? { kind: 'other', contact: 'leave-on' } : own;
}

/** Within a kit a name in the title counts for the product that bears it; its place on the page is the title. */
function namesWithin(list: LabelList, titleNames: ClaimedName[]): ClaimedName[] {
  const own = new Set(claimedActives(list.product ?? '').map((name) => name.active));
  return titleNames.filter((name) => own.has(name.active));
}

/** Every claim of the page: the shop's sentences, and the blurbs around the list. */
export function claimsOf(product: Product, labels: Label[]): Claim[] {
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
