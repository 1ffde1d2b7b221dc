import { stanceOf } from '@/article/topics';
import type { Report } from '@/report/report';
import { topicKey, verdictKey } from './keys';
import { isShopUnread } from './shop-report';
import type { Translate } from './translate';

/** Where the judged words came from; it decides how a failure to read them is put. */
export type Origin = 'page' | 'other-page' | 'pasted' | 'selection';

export interface Headline {
  headline: string;
  /** One sentence. */
  reason: string;
}

/** The verdict in a few words, and the one sentence that gives its reason. */
export const headlineOf = (t: Translate, report: Report, origin: Origin): Headline => ({
  headline: t(`verdict.${verdictKey[report.verdict]}.headline`),
  reason: reasonOf(t, report, origin),
});

function reasonOf(t: Translate, report: Report, origin: Origin): string {
  switch (report.verdict) {
    case 'off-topic':
      return t('verdict.offTopic.reason');
    case 'myth':
      return t('verdict.myth.reason');
    case 'clear':
      return report.findings.length > 0 ? t('verdict.clear.reasonMinor') : t('verdict.clear.reason');
    case 'unread':
      return origin === 'page' && isShopUnread(report)
        ? t('verdict.unread.reasonShop')
        : unreadReason(t, origin);
    default: {
      // The first finding that has the verdict's stance is the one that decided it.
      const verdict = report.verdict;
      const decisive = report.findings.find((finding) => stanceOf(finding) === verdict);
      return decisive === undefined ? '' : t(`topic.${topicKey[decisive.topic]}.reason`);
    }
  }
}

function unreadReason(t: Translate, origin: Origin): string {
  switch (origin) {
    case 'page':
      return t('verdict.unread.reason');
    case 'other-page':
      return t('verdict.unread.reasonOtherPage');
    case 'pasted':
      return t('verdict.unread.reasonPasted');
    case 'selection':
      return t('verdict.unread.reasonSelection');
  }
}
