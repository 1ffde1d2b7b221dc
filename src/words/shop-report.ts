import type { Report } from '@/report/report';
import type { Translate } from './translate';

/** Whether a page of a known shop showed a product and no list: then the shop may have been rebuilt. */
export const isShopUnread = ({ page, lists, verdict }: Report): boolean =>
  page.shop !== null && page.shop !== 'generic' && lists.length === 0 && verdict !== 'off-topic';

/**
 * What helps to mend a shop's file, as plain text for the person to hand on: the address without what follows
 * the path, the steps tried, the headings seen. Nothing of the page's own words but headings that we know.
 */
export function shopReport(t: Translate, report: Report, tried: readonly string[]): string {
  const { origin, pathname } = URL.canParse(report.page.url) ? new URL(report.page.url) : noAddress;
  return [
    t('shopReport.first'),
    t('shopReport.shop', report.page.shop ?? ''),
    t('shopReport.page', origin + pathname),
    t('shopReport.tried'),
    ...tried.map((step) => `- ${step}`),
  ].join('\n');
}

const noAddress = { origin: '', pathname: '' };
