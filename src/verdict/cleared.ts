import type { Alike, CarriedName, Entry } from '@/label/label';
import type { Cleared, Finding } from '@/report/report';
import { isDrying } from './alcohol';
import type { JudgedProduct } from './judged-product';

/** What was seen, looks alike, and is not flagged, with the reason: a key of the locale files. */
export function clearedOf(product: JudgedProduct, findings: readonly Finding[]): Cleared[] {
  const { list } = product;
  if (!list) return [];
  const evidence = findings
    .filter((finding) => finding.product === product.index)
    .flatMap((finding) => finding.evidence.filter(({ where }) => where === 'ingredients'));
  const flagged = new Set(evidence.map(({ place }) => place));
  const named = new Set(evidence.map(({ place, text }) => `${place} ${text}`));
  return list.entries.flatMap((entry, index) => {
    const place = index + 1;
    const why = flagged.has(place) ? null : reasonFor(product, entry);
    const own = why === null ? [] : [{ text: entry.text, why }];
    const inside = insideOf(entry).filter(({ text }) => !named.has(`${place} ${text}`));
    return [...own, ...inside].map((name) => ({ ...name, place, product: product.index }));
  });
}

/** The look-alikes of a mixture, and its acids that no finding rests on. */
const insideOf = ({ alike, carried }: Entry): readonly Alike[] => [
  ...alike,
  ...carried.flatMap(({ text, meaning }) => {
    const why = reasonForAcid(meaning);
    return why === null ? [] : [{ text, why }];
  }),
];

function reasonForAcid({ family, grade }: CarriedName['meaning']): string | null {
  if (grade === 'citric') return 'ph-adjuster';
  if (grade === 'fruit') return 'other';
  return family === 'aha' && grade === 'derivative' ? 'acid-salt-or-ester' : null;
}

function reasonFor(product: JudgedProduct, entry: Entry): string | null {
  const { meaning } = entry;
  if (meaning?.is === 'clear') return meaning.why;
  if (meaning?.is === 'flag' && meaning.family !== 'drying-alcohol') return reasonForAcid(meaning);
  // The article is about toners: alcohol low in the list of something else is found, and not flagged.
  if (isDrying(entry)) return product.kind === 'toner-like' ? null : 'alcohol-elsewhere';
  return entry.carried.length === 0 && entry.understood ? entry.printed.lookAlike : null;
}
