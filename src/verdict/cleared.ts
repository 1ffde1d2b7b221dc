import type { Entry } from '@/label/label';
import type { Cleared, Finding } from '@/report/report';
import { isDrying } from './alcohol';
import type { JudgedProduct } from './judged-product';

/** What was seen, looks alike, and is not flagged, with the reason: a key of the locale files. */
export function clearedOf(product: JudgedProduct, findings: Finding[]): Cleared[] {
  const { list } = product;
  if (!list) return [];
  const flagged = new Set(
    findings
      .filter((finding) => finding.product === product.index)
      .flatMap((finding) => finding.evidence.map((evidence) => `${evidence.where}:${evidence.place}`)),
  );
  return list.entries.flatMap((entry, index) => {
    const why = reason(product, entry);
    return why && !flagged.has(`ingredients:${index + 1}`)
      ? [{ text: entry.text, place: index + 1, why, product: product.index }]
      : [];
  });
}

function reason(product: JudgedProduct, entry: Entry): string | null {
  const { meaning } = entry;
  if (meaning?.is === 'clear') return meaning.why;
  if (meaning?.is === 'flag' && meaning.grade === 'citric') return 'ph-adjuster';
  if (meaning?.is === 'flag' && meaning.family === 'aha' && meaning.grade === 'derivative')
    return 'acid-salt-or-ester';
  // The article speaks of toners: alcohol low in the list of something else is seen, and let be.
  if (isDrying(entry) && product.kind !== 'toner-like') return 'alcohol-elsewhere';
  return null;
}
