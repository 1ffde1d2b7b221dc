import type { Entry } from '@/label/label';
import type { Evidence, Finding } from '@/report/report';
import type { ClaimedName } from './claimed-actives';
import { entryEvidence, finding, type JudgedProduct, titleEvidence } from './judged-product';

type Acid = 'aha' | 'bha';

/** Printed strengths (percent) from which an acid counts as meant, and below which it is a trace. */
const MEANT = 0.5;
const TRACE = 0.1;
const CITRIC_MEANT = 1;

/** AHA or BHA: strong where it is high in the list, printed, active, or named by the title. */
export function judgeAcid(product: JudgedProduct, acid: Acid): Finding[] {
  const { list } = product;
  const named = product.titleNames.filter((name) => name.active === acid);
  const printedClaims = product.claimNames.filter(
    ({ name }) => name.active === acid && (name.percent ?? 0) >= MEANT,
  );
  if (!list) return withoutList(product, acid, named);
  const found = product.flagged.flatMap(({ entry, section }) => {
    const weight = weigh(product, acid, entry, section, named);
    return weight ? [{ entry, section, weight }] : [];
  });
  const strong = found.filter(({ weight }) => weight === 'strong');
  // A strength printed on the box counts though the list lacks the name: drug labels list it apart.
  const inTitle =
    found.length > 0 ? [] : named.filter(({ percent }) => (percent ?? 0) >= MEANT).map(titleEvidence);
  const claims = [...inTitle, ...printedClaims.map((claim) => claim.evidence)];
  if (found.length === 0 && claims.length === 0) return [];
  const shown = strong.length > 0 ? strong : found;
  const evidence: Evidence[] = shown.map(({ entry, section }) => entryEvidence(product, entry, section));
  const isStrong = strong.length > 0 || claims.length > 0;
  return [finding(product, acid, isStrong ? 'strong' : 'minor', [...evidence, ...claims])];
}

function withoutList(product: JudgedProduct, acid: Acid, named: ClaimedName[]): Finding[] {
  const citric = acid === 'aha' ? product.titleNames.filter((name) => name.active === 'citric') : [];
  const claimed = product.claimNames.filter(({ name }) => name.active === acid);
  const evidence = [...[...named, ...citric].map(titleEvidence), ...claimed.map((claim) => claim.evidence)];
  if (evidence.length === 0) return [];
  const traces = named.length > 0 && named.every((name) => name.percent !== null && name.percent < TRACE);
  const printed = claimed.some(({ name }) => (name.percent ?? 0) >= MEANT);
  const strong = (named.length + citric.length > 0 && !traces) || printed;
  return [finding(product, acid, strong ? 'strong' : 'minor', evidence)];
}

function weigh(
  product: JudgedProduct,
  acid: Acid,
  entry: Entry,
  section: 'ingredients' | 'actives',
  named: ClaimedName[],
): 'strong' | 'minor' | null {
  const flag = [entry.meaning, entry.carried].find((name) => name?.is === 'flag' && name.family === acid);
  if (flag?.is !== 'flag') return null;
  if (flag.grade === 'citric') {
    const byTitle = product.titleNames.some((name) => name.active === 'citric');
    return byTitle || (entry.percent ?? 0) >= CITRIC_MEANT ? 'strong' : null;
  }
  // Fruit extracts count as fruit acid only where the title sells them as such.
  if (flag.grade === 'fruit') return named.length > 0 ? 'minor' : null;
  // Salts and esters of an AHA are none, but for the ammonium salts that the lexicon grades as acids.
  if (flag.grade === 'derivative' && acid === 'aha') return null;
  if (flag.grade !== 'acid') return 'minor';
  if (entry.percent !== null && entry.percent < TRACE) return 'minor';
  if (section === 'actives' || named.length > 0 || (entry.percent ?? 0) >= MEANT) return 'strong';
  const list = product.list;
  if (!list || list.order === 'unknown') return 'minor';
  const place = list.entries.indexOf(entry);
  if (acid === 'aha') return place < 10 && product.marker > place ? 'strong' : 'minor';
  if (place < 10) return 'strong';
  return product.contact === 'rinse-off' && place < 20 && product.marker > place ? 'strong' : 'minor';
}
