import type { Report, Verdict } from '@/report/report';
import type { Stance } from '@/report/stance';
import { cardViews } from '@/words/card';
import type { EvidenceLine } from '@/words/evidence';
import { headlineOf } from '@/words/headline';
import type { Translate } from '@/words/translate';
import type { TooltipText } from './tooltip-text';

/** All the words of the seal beside a list. */
export interface SealText {
  verdict: Verdict;
  /** Names the region for screen readers. */
  label: string;
  headline: string;
  reason: string;
  findings: SealFinding[];
  off: string;
  language: TooltipText['language'];
  by: TooltipText['by'];
}

export interface SealFinding {
  stance: Stance;
  title: string;
  seen: (EvidenceLine & { show: string })[];
}

/** `shown` is the report without the topics that the person hides; the verdict is the whole report's. */
export const sealTextOf = (t: Translate, report: Report, shown: Report): SealText => {
  const { headline, reason } = headlineOf(t, report, 'page');
  return {
    verdict: report.verdict,
    label: t('seal.label', headline),
    headline,
    reason,
    findings: cardViews(t, shown).map(({ stance, title, evidence }) => ({
      stance,
      title,
      seen: evidence.map((line) => ({ ...line, show: t('popup.showMeName', line.printed) })),
    })),
    off: t('seal.off'),
    language: t('language'),
    by: t('extName'),
  };
};
