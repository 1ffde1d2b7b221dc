import type { Alike, CarriedName, Entry } from '@/label/names/entry';
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
  const cleared: Cleared[] = [];
  for (const [index, entry] of list.entries.entries()) {
    const place = index + 1;
    const why = flagged.has(place) ? null : reasonFor(product, entry);
    if (why !== null) cleared.push({ text: entry.text, why, place, product: product.index });
    // Few names hold others.
    if (entry.alike.length === 0 && entry.carried.length === 0) continue;
    for (const { text, why } of insideOf(entry))
      if (!named.has(`${place} ${text}`)) cleared.push({ text, why, place, product: product.index });
  }
  return cleared;
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
