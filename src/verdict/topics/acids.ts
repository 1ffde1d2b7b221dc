import type { Entry } from '@/label/names/entry';
import type { MinorReason } from '@/report/report';
import type { ClaimedName } from '../claims/claimed-actives';
import { entryEvidence, type FlaggedEntry, type JudgedProduct } from './judged-product';
import { placeIn } from './place-in';
import { besideList, countsAsPrinted } from './promised';
import {
  isPrintedBelow,
  isPrintedFrom,
  type Printed,
  type WeighedEvidence,
  type WeighedFinding,
  weighedFinding,
} from './weighed';

type Acid = 'aha' | 'bha';

/** Printed strengths (percent) from which an acid counts as meant, and below which it is a trace. */
const MEANT = 0.5;
const TRACE = 0.1;
const CITRIC_MEANT = 1;
/** Up to which place an acid counts by its place alone; rinse-off products have more names before it. */
const HIGH = 10;
const HIGH_BHA_RINSED_OFF = 20;

/** AHA or BHA: strong where it is high in the list, printed, active, or named by the title. */
export function judgeAcid(product: JudgedProduct, acid: Acid): WeighedFinding[] {
  const actives = acid === 'aha' ? (['aha', 'citric'] as const) : (['bha'] as const);
  const titleNames = product.titleNames.filter(({ name }) => actives.some((one) => one === name.active));
  const named = titleNames.map(({ name }) => name);
  // Citric acid keeps the pH of most products: a claim counts only with a strength that is meant.
  const claimNames = product.claimNames.filter(
    ({ name }) =>
      name.active === acid ||
      (acid === 'aha' && name.active === 'citric' && isMeant(name) && countsAsPrinted(product, name)),
  );
  if (!product.list)
    return weighedFinding(product, acid, [
      ...titleNames.map(({ name, evidence }) => ({ evidence, minorFor: traceOf(name) })),
      ...claimNames.map(({ name, evidence }) => ({
        evidence,
        minorFor: isPrintedFrom(name, MEANT) ? null : ('claimed' as const),
      })),
    ]);
  const found = product.flagged.flatMap((flagged): WeighedEvidence[] => {
    const minorFor = weigh(product, acid, flagged, named);
    if (minorFor === undefined) return [];
    return [{ evidence: entryEvidence(product, flagged), minorFor }];
  });
  return weighedFinding(product, acid, [
    ...found,
    ...besideList(product, { titleNames, claimNames }, found, isMeant),
  ]);
}

const isMeant = (name: ClaimedName) => isPrintedFrom(name, name.active === 'citric' ? CITRIC_MEANT : MEANT);

const traceOf = (printed: Printed): MinorReason | null => (isPrintedBelow(printed, TRACE) ? 'printed' : null);

/** Null: counts in full. Undefined: not an acid of this family, or one that nothing presents as such. */
function weigh(
  product: JudgedProduct,
  acid: Acid,
  { name, entry, section }: FlaggedEntry,
  named: readonly ClaimedName[],
): MinorReason | null | undefined {
  const flag = name.meaning;
  if (flag.family !== acid) return undefined;
  const byTitle = named.some(({ active }) => active === acid);
  if (flag.grade === 'citric') {
    const citric = named.some(({ active }) => active === 'citric');
    return citric || isPrintedFrom(name, CITRIC_MEANT) ? traceOf(name) : undefined;
  }
  // Fruit extracts count as fruit acid only where the title sells them as such.
  if (flag.grade === 'fruit') return byTitle ? 'weak-form' : undefined;
  // Salts and esters of an AHA don't count, except the ammonium salts that the lexicon grades as acids.
  if (flag.grade === 'derivative' && acid === 'aha') return undefined;
  if (flag.grade !== 'acid') return 'weak-form';
  if (isPrintedBelow(name, TRACE)) return 'printed';
  if (section === 'actives' || byTitle || isPrintedFrom(name, MEANT)) return null;
  return weighPlace(product, acid, entry);
}

function weighPlace({ list, marker, contact }: JudgedProduct, acid: Acid, entry: Entry): MinorReason | null {
  if (!list || list.order === 'unknown') return 'order';
  const place = placeIn(list.entries, entry);
  const high = acid === 'bha' && contact === 'rinse-off' ? HIGH_BHA_RINSED_OFF : HIGH;
  return place < high && place < marker() ? null : 'low';
}
