import type { Entry } from '@/label/names/entry';
import type { Evidence, Finding, MinorReason, Topic } from '@/report/report';
import { finding, type JudgedProduct } from './judged-product';

/** One piece of evidence with its own weight: null where it counts in full, else why it counts little. */
export interface WeighedEvidence {
  evidence: Evidence;
  minorFor: MinorReason | null;
}

/** A finding together with those pieces of its evidence that count in full. */
export interface WeighedFinding {
  finding: Finding;
  strong: Evidence[];
}

/** Where weak evidence has several reasons, the one that says most about the product. */
const TELLING: readonly MinorReason[] = [
  'rinsed-off',
  'printed',
  'low',
  'order',
  'weak-form',
  'claimed',
  'unlisted',
];

/** A finding that carries all of its evidence and is as strong as the strongest piece; none without evidence. */
export function weighedFinding(
  product: JudgedProduct,
  topic: Topic,
  weighed: readonly WeighedEvidence[],
): WeighedFinding[] {
  if (weighed.length === 0) return [];
  const strong = weighed.filter(({ minorFor }) => minorFor === null).map(({ evidence }) => evidence);
  const evidence = weighed.map((one) => one.evidence);
  if (strong.length > 0) return [{ finding: finding(product, topic, 'strong', evidence), strong }];
  const minorFor = TELLING.find((reason) => weighed.some((one) => one.minorFor === reason));
  return [
    { finding: { ...finding(product, topic, 'minor', evidence), ...(minorFor && { minorFor }) }, strong: [] },
  ];
}

/** A strength as printed, in percent; `below` where it is an upper limit ("< 0.1 %"). */
export type Printed = Pick<Entry, 'percent'> & { below?: boolean };

/** True where a strength is printed and lies under `limit` percent. */
export const isPrintedBelow = ({ percent, below }: Printed, limit: number): boolean =>
  percent !== null && (below ? percent <= limit : percent < limit);

/** True where a strength is printed and reaches `limit` percent. */
export const isPrintedFrom = ({ percent, below }: Printed, limit: number): boolean =>
  percent !== null && !below && percent >= limit;
