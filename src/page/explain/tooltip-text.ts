import type { Stance } from '@/report/stance';
import { cardViews } from '@/words/card';
import type { Translate } from '@/words/translate';
import type { Mark } from '../mark/marks';

/** All the words of one tooltip. */
export interface TooltipText {
  entries: TooltipEntry[];
  labels: { article: string; advice: string };
  language: string;
  by: string;
}

export interface TooltipEntry {
  stance: Stance;
  title: string;
  /** Null where it was said above. */
  seen: { before: string; printed: string; after: string } | null;
  says: string;
  /** Null where a weightier finding above already says what to do. */
  advice: string | null;
}

/** The cards of the findings at a mark, each with the one sentence that is about these words. */
export const tooltipTextOf = (t: Translate, mark: Mark): TooltipText => ({
  entries: mark.said.flatMap(({ report, finding, evidence }, index) =>
    cardViews(t, { ...report, findings: [{ ...finding, evidence: [evidence] }] }).map((card) => ({
      stance: card.stance,
      title: card.title,
      seen: index === 0 ? (card.evidence[0] ?? { before: '', printed: mark.text, after: '' }) : null,
      says: card.says,
      advice: index === 0 ? card.advice : null,
    })),
  ),
  labels: { article: t('popup.article'), advice: t('popup.do') },
  language: t('language'),
  by: t('extName'),
});
