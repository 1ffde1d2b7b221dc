import type { Report } from '@/report/report';
import { productsOf } from './product';

/** A product whose page was read, as "seen lately" keeps it. */
export interface SeenProduct {
  title: string;
  brand: string;
  /** Without query and fragment. */
  url: string;
  verdict: Report['verdict'];
  kind: Report['product']['kind'];
  /** Whether its ingredient list was read: without one nothing can be recommended. */
  isRead: boolean;
  /** Whether the list has a drying alcohol, high or low. */
  hasAlcohol: boolean;
  /** An ISO date, "2026-11-30". */
  day: string;
}

/** How many are kept: the oldest go. */
export const seenMost = 200;

/** Null where the page is not one that could be found again. */
export function seenProduct(report: Report, day: string): SeenProduct | null {
  const { verdict, product, lists, findings } = report;
  const [first] = productsOf({ ...report, lists: [] });
  if (first === undefined || first.url === '' || first.title === '' || verdict === 'off-topic') return null;
  return {
    title: first.title,
    brand: first.brand,
    url: first.url,
    verdict,
    kind: product.kind,
    isRead: lists.some(({ names, actives }) => names.length + actives.length > 0),
    hasAlcohol: findings.some(({ topic }) => topic === 'alcohol' || topic === 'alcohol-toner'),
    day,
  };
}

/** The seen products with one more: the newest first, each page once. The same list where nothing changes. */
export function withSeen(seen: readonly SeenProduct[], product: SeenProduct): readonly SeenProduct[] {
  if (JSON.stringify(seen[0]) === JSON.stringify(product)) return seen;
  return [product, ...seen.filter(({ url }) => url !== product.url)].slice(0, seenMost);
}

/** Toners whose list was read and has no drying alcohol: what the article would not object to. */
export const tonersWithoutAlcohol = (seen: readonly SeenProduct[], most: number): SeenProduct[] =>
  seen
    .filter(
      ({ kind, isRead, hasAlcohol, verdict }) =>
        kind === 'toner-like' && isRead && !hasAlcohol && verdict !== 'skip',
    )
    .slice(0, most);
