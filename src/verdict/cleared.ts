import type { Entry } from '@/label/label';
import type { Cleared, Finding } from '@/report/report';
import { isDrying } from './alcohol';
import type { JudgedProduct } from './judged-product';

/** What was seen, looks alike, and is not flagged, with the reason: a key of the locale files. */
export function clearedOf(product: JudgedProduct, findings: readonly Finding[]): Cleared[] {
  const { list } = product;
  if (!list) return [];
  const flagged = new Set(
    findings
      .filter((finding) => finding.product === product.index)
      .flatMap(({ evidence }) =>
        evidence.filter(({ where }) => where === 'ingredients').map(({ place }) => place),
      ),
  );
  return list.entries.flatMap((entry, index) => {
    const why = reasonFor(product, entry);
    const place = index + 1;
    return why !== null && !flagged.has(place)
      ? [{ text: entry.text, place, why, product: product.index }]
      : [];
  });
}

function reasonFor(product: JudgedProduct, entry: Entry): string | null {
  const { meaning } = entry;
  if (meaning?.is === 'clear') return meaning.why;
  if (meaning?.is === 'flag' && meaning.family !== 'drying-alcohol') {
    if (meaning.grade === 'citric') return 'ph-adjuster';
    if (meaning.grade === 'fruit') return 'other';
    return meaning.family === 'aha' && meaning.grade === 'derivative' ? 'acid-salt-or-ester' : null;
  }
  // The article is about toners: alcohol low in the list of something else is found, and not flagged.
  if (isDrying(entry)) return product.kind === 'toner-like' ? null : 'alcohol-elsewhere';
  return entry.carried.length === 0 && entry.understood ? entry.printed.lookAlike : null;
}
