import type { PrintedSentence } from '@/report/explanation';
import type { Evidence, ReadList, TextSpan } from '@/report/report';
import { ordinal, percentage } from './number';
import { aroundSlot, slot } from './slot';
import type { Translate } from './translate';

/** One sentence about what was seen. */
export interface EvidenceLine extends PrintedSentence {
  /** Where the page can show them; null where it cannot. */
  at: TextSpan | null;
}

/** Says what was seen and where: "Alcohol Denat. is 2nd of 31". A place in a list without order is not said. */
export function evidenceLine(t: Translate, evidence: Evidence, order: ReadList['order']): EvidenceLine {
  const said = sentence(t, evidence, order);
  const whole = evidence.readAs === null ? said : t('evidence.readAs', said, evidence.readAs);
  return { ...aroundSlot(whole, evidence.text), at: evidence.at };
}

export const plainSentence = (line: EvidenceLine): string => line.before + line.printed + line.after;

function sentence(t: Translate, evidence: Evidence, order: ReadList['order']): string {
  const { place, of } = evidence;
  // "Salicylic Acid 2%, printed at 2%" would say it twice.
  const percent =
    evidence.percent === null || /[%％]/.test(evidence.text) ? null : percentage(t, evidence.percent);
  switch (evidence.where) {
    case 'title':
      return t('evidence.title', slot);
    case 'category':
      return t('evidence.category', slot);
    case 'claim':
      return t('evidence.claim', slot);
    case 'actives':
      return percent === null ? t('evidence.actives', slot) : t('evidence.activesPercent', slot, percent);
    case 'ingredients':
      if (place === null || of === null || order === 'unknown') {
        return percent === null ? t('evidence.inList', slot) : t('evidence.inListPercent', slot, percent);
      }
      return percent === null
        ? t('evidence.place', slot, ordinal(t, place), String(of))
        : t('evidence.placePercent', slot, ordinal(t, place), String(of), percent);
  }
}
