import type { Stance } from '../article/topics';
import { cardViews } from '../ui/words/card';
import type { Translate } from '../ui/words/translate';
import type { Mark } from './marks';

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
  seen: { before: string; printed: string; after: string };
  says: string;
  advice: string;
}

/** The cards of the findings at a mark, each with the one sentence that is about these words. */
export const tooltipTextOf = (t: Translate, mark: Mark): TooltipText => ({
  entries: mark.said.flatMap(({ report, finding, evidence }) =>
    cardViews(t, { ...report, findings: [{ ...finding, evidence: [evidence] }] }).map((card) => ({
      stance: card.stance,
      title: card.title,
      seen: card.evidence[0] ?? { before: '', printed: mark.text, after: '' },
      says: card.says,
      advice: card.advice,
    })),
  ),
  labels: { article: t('popup.article'), advice: t('popup.do') },
  language: t('language'),
  by: t('extName'),
});
