import { storage } from '@/browser/storage';
import { boolean, isRecord, object, text, textUpTo } from '@/report/checks';
import { Kind, Verdict } from '@/report/report';
import { type SeenProduct, seenMost, withSeen } from '@/week/seen';
import { keptValue, type Parsed } from './kept-value';

/** The product pages that were read lately, in `storage.local`: kept only where the person switched that on. */

const key = 'local:seen';
const version = 1;

const isSeen = object({
  title: textUpTo(200),
  brand: textUpTo(100),
  url: textUpTo(1000),
  verdict: Verdict,
  kind: Kind,
  isRead: boolean,
  hasAlcohol: boolean,
  day: text,
});

const isWebPage = ({ url }: SeenProduct): boolean => /^https?:\/\//.test(url);

function seenIn(value: unknown): Parsed<readonly SeenProduct[]> {
  if (value === null) return { value: [], whole: true };
  const stored = isRecord(value) && Array.isArray(value.products) ? value.products : [];
  const products = stored.filter(isSeen).filter(isWebPage).slice(0, seenMost);
  return {
    value: products,
    whole: isRecord(value) && value.version === version && products.length === stored.length,
  };
}

const kept = keptValue({ key, parse: seenIn, print: (products) => ({ version, products }) });

export const readSeen = (): Promise<readonly SeenProduct[]> => kept.read();

export const addSeen = (product: SeenProduct): Promise<void> =>
  kept.update((seen) => withSeen(seen, product));

export const forgetSeen = (): Promise<void> => storage.removeItem(key);

/** Reports what was seen now and at each change, or why it cannot be read; returns how to stop. */
export function watchSeen(
  report: (seen: readonly SeenProduct[]) => void,
  failed: (error: unknown) => void,
): () => void {
  readSeen().then(report, failed);
  return kept.watch(report);
}
