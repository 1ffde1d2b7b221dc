import type { Finding, MinorReason } from '@/report/report';
import { paragraph } from './punctuation';
import type { Translate } from './translate';

const reasonKey = {
  low: 'low',
  order: 'order',
  'weak-form': 'weakForm',
  'rinsed-off': 'rinsedOff',
  claimed: 'claimed',
  unlisted: 'unlisted',
  printed: 'printed',
} as const satisfies Record<MinorReason, string>;

/**
 * Why a minor finding doesn't count, in one sentence about its words. This is our own reading: the article gives no
 * amounts and mentions no weak forms. Null where the report gives no reason.
 */
export function minorReasonOf(t: Translate, { minorFor, evidence }: Finding): string | null {
  if (minorFor === undefined) return null;
  const [seen] = evidence;
  return t(`reading.${reasonKey[minorFor]}`, seen?.text ?? '');
}

/** What we make of a minor finding: why it does not count, and what follows from that. */
export function minorReadingOf(t: Translate, finding: Finding): string {
  const follows = finding.topic === 'alcohol-toner' ? t('reading.noAmount') : t('reading.dontCount');
  const reason = minorReasonOf(t, finding);
  return paragraph(t, reason === null ? [follows] : [reason, follows]);
}
