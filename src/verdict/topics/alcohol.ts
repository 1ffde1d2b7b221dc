import type { CarriedName, Entry } from '@/label/names/entry';
import type { Kind, MinorReason } from '@/report/report';
import { entryEvidence, type FlaggedEntry, finding, type JudgedProduct } from './judged-product';
import { placeIn } from './place-in';
import { type WeighedFinding, weighedFinding } from './weighed';

/** Up to which place an alcohol is high in the list, and up to which if no 1% marker comes before it. */
const HIGH = 5;
const HIGH_UNMARKED = 7;

/** Drying alcohol: a strong finding in a toner, a note elsewhere. The article only discusses toners. */
export function judgeAlcohol(product: JudgedProduct, kind: Kind = product.kind): WeighedFinding[] {
  if (!product.list || kind === 'pore-strip') return [];
  const drying = product.flagged.filter(({ name }) => isDryingName(name.meaning));
  if (drying.length === 0) return [];
  const weighed = drying.map((flagged) => ({
    evidence: entryEvidence(product, flagged),
    minorFor: weighInToner(product, flagged),
  }));
  if (kind === 'toner-like') return weighedFinding(product, 'alcohol-toner', weighed);
  const noted = drying.some(({ name, entry }) => isPrinted(name) || isHigh(product, entry, HIGH));
  if (!noted) return [];
  const evidence = weighed.map((one) => one.evidence);
  return [{ finding: finding(product, 'alcohol', 'minor', evidence), strong: [] }];
}

function weighInToner(product: JudgedProduct, { name, entry, section }: FlaggedEntry): MinorReason | null {
  if (section === 'actives' || isPrinted(name) || isHigh(product, entry, HIGH)) return null;
  const place = placeOf(product, entry);
  if (place >= product.lowFrom) return 'low';
  if (product.list?.order === 'unknown') return null;
  return isHigh(product, entry, HIGH_UNMARKED) && place < product.marker() ? null : 'low';
}

const placeOf = ({ list }: JudgedProduct, entry: Entry): number =>
  list === null ? -1 : placeIn(list.entries, entry);

function isHigh(product: JudgedProduct, entry: Entry, places: number): boolean {
  const place = placeOf(product, entry);
  return product.list?.order === 'descending' && place >= 0 && place < places && place < product.lowFrom;
}

const isPrinted = ({ percent }: CarriedName) => percent !== null && percent > 0;

/** A drying alcohol under its own name, or as the carrier inside another entry. */
export const isDrying = ({ meaning, carried }: Entry): boolean =>
  isDryingName(meaning) || carried.some((name) => isDryingName(name.meaning));

const isDryingName = (name: Entry['meaning']) => name?.is === 'flag' && name.family === 'drying-alcohol';
