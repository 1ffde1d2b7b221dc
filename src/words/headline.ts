import { stanceOf } from '@/article/topics';
import { leastUnderstood } from '@/report/picture';
import type { Report } from '@/report/report';
import { eitherOf } from './doubts';
import { topicKey, verdictKey } from './keys';
import { percentage } from './number';
import { minorReadingOf, minorReasonOf } from './reading';
import { isShopUnread } from './shop-unread';
import type { Translate } from './translate';

/** Where the judged words came from; it decides how a failure to read them is put. `title`: nothing but a title. */
export type Origin = 'page' | 'other-page' | 'pasted' | 'selection' | 'picture' | 'title';

export interface Headline {
  headline: string;
  /** One or two sentences. */
  reason: string;
}

/** Whether the verdict depends on a question that only the person can answer: is it a toner? */
export const dependsOnToner = ({ depends }: Report): boolean => depends?.on === 'toner-like';

/** Whether the question replaces the verdict: nothing else was found that decides one. */
export const isQuestion = (report: Report): boolean => report.verdict === 'clear' && dependsOnToner(report);

/** The verdict in a few words, and the reason for it. */
export function headlineOf(t: Translate, report: Report, origin: Origin): Headline {
  if (isQuestion(report)) return { headline: t('toner.headline'), reason: t('toner.reason') };
  switch (report.verdict) {
    case 'clear':
      return clearHeadline(t, report);
    case 'unread':
      return unreadHeadline(t, report, origin);
    default:
      return { headline: t(`verdict.${verdictKey[report.verdict]}.headline`), reason: reasonOf(t, report) };
  }
}

function reasonOf(t: Translate, report: Report): string {
  if (report.verdict === 'off-topic') return t('verdict.offTopic.reason');
  if (report.verdict === 'myth') return t('verdict.myth.reason');
  // The first finding that has the verdict's stance is the one that decided it.
  const topic = report.findings.find((finding) => stanceOf(finding) === report.verdict)?.topic;
  // These two decide none of the verdicts that are left.
  if (topic === undefined || topic === 'pore-claim' || topic === 'alcohol') return '';
  return t(`topic.${topicKey[topic]}.reason`);
}

/** "Clear" means that the article doesn't cover it; minor findings of what it does cover have their own words. */
function clearHeadline(t: Translate, { findings, cleared }: Report): Headline {
  const minor = findings.find(({ topic }) => topic !== 'alcohol');
  if (minor?.topic === 'alcohol-toner') {
    return { headline: t('verdict.clear.headlineAlcoholToner'), reason: minorReadingOf(t, minor) };
  }
  if (minor !== undefined) {
    const reason = minorReasonOf(t, minor) ?? t('reading.dontCount');
    return { headline: t('verdict.clear.headlineMinor'), reason };
  }
  const hasAlcohol = findings.length > 0 || cleared.some(({ why }) => why === 'alcohol-elsewhere');
  return {
    headline: t('verdict.clear.headline'),
    reason: t(hasAlcohol ? 'verdict.clear.reasonAlcohol' : 'verdict.clear.reason'),
  };
}

function unreadHeadline(t: Translate, report: Report, origin: Origin): Headline {
  const headline = t('verdict.unread.headline');
  if (report.cut) return { headline, reason: t('list.cut') };
  switch (origin) {
    case 'page': {
      const reason = isShopUnread(report) ? t('verdict.unread.reasonShop') : t('verdict.unread.reason');
      return { headline, reason };
    }
    case 'other-page':
      return { headline: t('verdict.unread.headlineOtherPage'), reason: t('verdict.unread.reasonOtherPage') };
    case 'pasted':
      return { headline, reason: t('verdict.unread.reasonPasted') };
    case 'selection':
      return { headline, reason: t('verdict.unread.reasonSelection') };
    case 'picture':
      return isDoubtful(report) ? doubtfulPicture(t, report) : { headline, reason: unreadPicture(t, report) };
    case 'title':
      return { headline: t('verdict.unread.headlineTitle'), reason: '' };
  }
}

/** Enough of the list was understood, and the verdict depends on names that may be flagged ones. */
const isDoubtful = ({ picture }: Report): boolean =>
  picture !== undefined &&
  picture.understood >= leastUnderstood &&
  picture.doubts.some(({ counted }) => !counted);

function doubtfulPicture(t: Translate, { picture }: Report): Headline {
  const open = picture?.doubts.filter(({ counted }) => !counted) ?? [];
  return {
    headline: t('verdict.unread.headlinePictureDoubt'),
    reason: t('verdict.unread.reasonPictureDoubt', eitherOf(t, [...new Set(open.flatMap(({ as }) => as))])),
  };
}

/** A picture without a list, or with a list of which too little was understood. */
function unreadPicture(t: Translate, { lists, picture }: Report): string {
  if (lists.length === 0 || picture === undefined) return t('verdict.unread.reasonPicture');
  const percent = percentage(t, Math.floor(picture.understood * 100));
  return t('verdict.unread.reasonPictureLittle', percent);
}
