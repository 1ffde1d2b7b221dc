import type { Entry } from '@/label/label';
import type { Finding } from '@/report/report';
import { entryEvidence, finding, type JudgedProduct } from './judged-product';

/** Drying alcohol: a strong finding in a toner, a note elsewhere. The article speaks of toners alone. */
export function judgeAlcohol(product: JudgedProduct): Finding[] {
  const { list, kind } = product;
  if (!list) return [];
  const inEntries = list.entries.filter(isDrying);
  const inActives = list.actives.filter(isDrying);
  if (inEntries.length + inActives.length === 0) return [];
  const known = list.order === 'descending';
  const evidence = (entries: Entry[]) => [
    ...entries
      .filter((entry) => inActives.includes(entry))
      .map((entry) => entryEvidence(product, entry, 'actives')),
    ...entries
      .filter((entry) => inEntries.includes(entry))
      .map((entry) => entryEvidence(product, entry, 'ingredients')),
  ];
  const high = inEntries.filter((entry) => known && list.entries.indexOf(entry) < 5);
  const printed = [...inActives, ...inEntries].filter((entry) => entry.percent !== null);
  if (kind === 'toner-like') {
    const near = inEntries.filter((entry) => {
      const place = list.entries.indexOf(entry);
      return known && place >= 5 && place < 7 && product.marker > place;
    });
    const strong = [...new Set([...high, ...near, ...printed, ...(known ? [] : inEntries), ...inActives])];
    if (strong.length > 0) return [finding(product, 'alcohol-toner', 'strong', evidence(strong))];
    return [finding(product, 'alcohol-toner', 'minor', evidence(inEntries))];
  }
  if (kind === 'pore-strip') return [];
  const noted = [...new Set([...high, ...printed])];
  return noted.length > 0 ? [finding(product, 'alcohol', 'minor', evidence(noted))] : [];
}

/** A drying alcohol under its own name, or as the carrier inside another entry. */
export function isDrying({ meaning, carried }: Entry): boolean {
  return isDryingName(meaning) || isDryingName(carried);
}

const isDryingName = (name: Entry['meaning']) => name?.is === 'flag' && name.family === 'drying-alcohol';
