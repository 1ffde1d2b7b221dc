import type { Entry } from '@/label/label';
import type { Evidence, Finding } from '@/report/report';
import type { ClaimedName } from './claimed-actives';
import { entryEvidence, finding, type JudgedProduct, titleEvidence } from './judged-product';

const STRONG = new Set(['prescription', 'drug', 'direct', 'retinol']);
/** Below this a retinoid is a trace, whatever form it has (percent). */
const TRACE = 0.001;

/** Retinoids: strong in a leave-on product in any place, minor as weak esters or where it is rinsed off. */
export function judgeRetinoid(product: JudgedProduct): Finding[] {
  const { list } = product;
  const leaveOn = product.contact !== 'rinse-off';
  if (!list) {
    const named = product.titleNames.filter((name) => name.active === 'retinoid');
    const claimed = product.claimNames.filter(({ name }) => name.active === 'retinoid');
    const printed = claimed.filter(({ name }) => name.percent !== null && name.percent >= TRACE);
    const evidence: Evidence[] = [...named.map(titleEvidence), ...claimed.map((claim) => claim.evidence)];
    if (evidence.length === 0) return [];
    const traces = named.every((name) => name.percent !== null && name.percent < TRACE);
    const strong = leaveOn && ((named.length > 0 && !traces) || printed.length > 0);
    return [finding(product, 'retinoid', strong ? 'strong' : 'minor', evidence)];
  }
  const found = product.flagged.filter(({ entry }) => isRetinoid(entry));
  if (found.length === 0) {
    // A strength printed on the box counts though the list lacks the name: drug labels list it apart.
    const printed = [
      ...product.titleNames.filter(isPrinted).map(titleEvidence),
      ...product.claimNames.filter(({ name }) => isPrinted(name)).map((claim) => claim.evidence),
    ];
    return printed.length > 0 ? [finding(product, 'retinoid', leaveOn ? 'strong' : 'minor', printed)] : [];
  }
  const strong = found.filter(({ entry }) => isStrong(entry));
  const shown = (strong.length > 0 && leaveOn ? strong : found).map(({ entry, section }) =>
    entryEvidence(product, entry, section),
  );
  return [finding(product, 'retinoid', leaveOn && strong.length > 0 ? 'strong' : 'minor', shown)];
}

const isPrinted = ({ active, percent }: ClaimedName) =>
  active === 'retinoid' && percent !== null && percent >= TRACE;

const flagOf = ({ meaning, carried }: Entry) => {
  if (meaning?.is !== 'flag' && !carried) return undefined;
  for (const name of [meaning, carried]) if (name?.is === 'flag' && name.family === 'retinoid') return name;
  return undefined;
};

export const isRetinoid = (entry: Entry): boolean => flagOf(entry) !== undefined;

const isStrong = (entry: Entry) =>
  STRONG.has(flagOf(entry)?.grade ?? '') && (entry.percent === null || entry.percent >= TRACE);
