import type { Report, Topic } from '@/report/report';
import { headlineOf, type Origin } from '@/words/headline';
import { type ReportView, reportView } from '@/words/report-view';
import type { Translate } from '@/words/translate';
import type { MarkKind } from './parts/Mark';
import type { Draft, PageState } from './popup-actions';

/** A text that the person chose to have judged, instead of the page. */
export interface OwnCheck {
  origin: 'pasted' | 'selection';
  report: Report;
  /** What was pasted; null for a selection. */
  draft: Draft | null;
  /** What the person answered when asked whether it is a toner; null where they were not. */
  isToner: boolean | null;
}

/** The top of the popup, the same in every state: a product where there is one, a mark, a headline, a reason. */
export interface Screen {
  /** Null if the popup is about no product. */
  product: ReportView | null;
  mark: MarkKind;
  headline: string;
  reason: string;
}

/** What the popup says about a page. Pure. */
export function screenOf(t: Translate, page: PageState, hidden: readonly Topic[] = []): Screen {
  switch (page.state) {
    case 'read':
      return productScreen(t, page.report, page.page === 'product' ? 'page' : 'other-page', hidden);
    case 'listing':
      return plainScreen('listing', t('popup.listing.headline'), t('popup.listing.reason'));
    case 'failed':
      return plainScreen('failed', t('popup.failed.headline'), t('popup.failed.reason'));
    case 'waiting':
      return plainScreen('waiting', t('popup.waiting'), '');
    case 'not-checked':
      return plainScreen('unchecked', t('popup.notChecked.headline'), t('popup.notChecked.reason'));
    case 'off':
      return plainScreen('unchecked', t('popup.notChecked.headline'), t('popup.notChecked.reasonOff'));
    case 'no-access':
      return plainScreen('closed', t('popup.noAccess.headline'), t('popup.noAccess.reason'));
    case 'closed':
      return page.why === 'left'
        ? plainScreen('unchecked', t('popup.notChecked.headline'), t('popup.closed.left'))
        : plainScreen('closed', t('popup.closed.headline'), t(`popup.closed.${page.why}`));
  }
}

/** What the popup says about a text of the person's own. Pure. */
export const ownScreen = (
  t: Translate,
  { report, origin }: Pick<OwnCheck, 'report' | 'origin'>,
  hidden: readonly Topic[] = [],
): Screen => productScreen(t, report, origin, hidden);

function productScreen(t: Translate, report: Report, origin: Origin, hidden: readonly Topic[]): Screen {
  if (origin === 'other-page' && report.verdict === 'unread') {
    return { product: null, mark: 'unread', ...headlineOf(t, report, origin) };
  }
  const product = reportView(t, report, origin, hidden);
  const { headline, reason, verdict } = product;
  return { product, mark: product.isQuestion ? 'question' : verdict, headline, reason };
}

const plainScreen = (mark: MarkKind, headline: string, reason: string): Screen => ({
  product: null,
  mark,
  headline,
  reason,
});
