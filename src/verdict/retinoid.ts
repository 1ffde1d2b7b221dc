import type { CarriedName } from '@/label/label';
import type { MinorReason } from '@/report/report';
import type { ClaimedName } from './claimed-actives';
import { entryEvidence, type JudgedProduct, titleEvidence } from './judged-product';
import {
  isPrintedBelow,
  isPrintedFrom,
  type WeighedEvidence,
  type WeighedFinding,
  weighedFinding,
} from './weighed';

const STRONG = new Set(['prescription', 'drug', 'direct', 'retinol']);
/** Below this a retinoid is a trace, whatever form it has (percent). */
const TRACE = 0.001;

/** Retinoids: strong in a leave-on product in any place, minor as weak esters or where it is rinsed off. */
export function judgeRetinoid(product: JudgedProduct): WeighedFinding[] {
  const rinsedOff: MinorReason | null = product.contact === 'rinse-off' ? 'rinsed-off' : null;
  const named = product.titleNames.filter(isRetinoidName);
  const claimed = product.claimNames.filter(({ name }) => isRetinoidName(name));
  if (!product.list)
    return weighedFinding(product, 'retinoid', [
      ...named.map((name) => ({
        evidence: titleEvidence(name),
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
  if (found.length > 0) return weighedFinding(product, 'retinoid', found);
  // A strength printed on the box counts though the list lacks the name: drug labels print it apart.
  const printed = [
    ...named.filter((name) => isPrintedFrom(name, TRACE)).map(titleEvidence),
    ...claimed.filter(({ name }) => isPrintedFrom(name, TRACE)).map(({ evidence }) => evidence),
  ];
  return weighedFinding(
    product,
    'retinoid',
    printed.map((evidence) => ({ evidence, minorFor: rinsedOff })),
  );
}

function weigh(name: CarriedName, rinsedOff: MinorReason | null): MinorReason | null {
  if (!STRONG.has(name.meaning.grade)) return 'weak-form';
  return isPrintedBelow(name, TRACE) ? 'printed' : rinsedOff;
}

const isRetinoidName = ({ active }: ClaimedName) => active === 'retinoid';
