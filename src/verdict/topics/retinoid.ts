import type { CarriedName } from '@/label/names/entry';
import type { MinorReason } from '@/report/report';
import type { ClaimedName } from '../claims/claimed-actives';
import { entryEvidence, type JudgedProduct } from './judged-product';
import { besideList, isTrueForm } from './promised';
import {
  isPrintedBelow,
  isPrintedFrom,
  type WeighedEvidence,
  type WeighedFinding,
  weighedFinding,
} from './weighed';

/** Below this a retinoid is a trace, whatever form it has (percent). */
const TRACE = 0.001;

/** Retinoids: strong in a leave-on product in any place, minor as weak esters or where it is rinsed off. */
export function judgeRetinoid(product: JudgedProduct): WeighedFinding[] {
  const rinsedOff: MinorReason | null = product.contact === 'rinse-off' ? 'rinsed-off' : null;
  const named = product.titleNames.filter(({ name }) => isRetinoidName(name));
  const claimed = product.claimNames.filter(({ name }) => isRetinoidName(name));
  if (!product.list)
    return weighedFinding(product, 'retinoid', [
      ...named.map(({ name, evidence }) => ({
        evidence,
        minorFor: isPrintedBelow(name, TRACE) ? ('printed' as const) : rinsedOff,
      })),
      ...claimed.map(({ name, evidence }) => ({
        evidence,
        minorFor: isPrintedFrom(name, TRACE) ? rinsedOff : ('claimed' as const),
      })),
    ]);
  const found = product.flagged
    .filter(({ name }) => name.meaning.family === 'retinoid')
    .map(
      (flagged): WeighedEvidence => ({
        evidence: entryEvidence(product, flagged),
        minorFor: weigh(flagged.name, rinsedOff),
      }),
    );
  const beside = besideList(product, { titleNames: named, claimNames: claimed }, found, (name) =>
    isPrintedFrom(name, TRACE),
  );
  return weighedFinding(product, 'retinoid', [
    ...found,
    ...beside.map((one) => ({ ...one, minorFor: one.minorFor ?? rinsedOff })),
  ]);
}

function weigh(name: CarriedName, rinsedOff: MinorReason | null): MinorReason | null {
  if (!isTrueForm('retinoid', name.meaning.grade)) return 'weak-form';
  return isPrintedBelow(name, TRACE) ? 'printed' : rinsedOff;
}

const isRetinoidName = ({ active }: ClaimedName) => active === 'retinoid';
