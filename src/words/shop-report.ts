import type { Report } from '@/report/report';
import type { Translate } from './translate';

/** An address up to its path: what follows may identify the person. Empty if it isn't valid. */
export function addressWithoutQuery(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/**
 * What helps to fix a shop's file, as plain text to pass on: the address up to its path, the steps tried, the
 * headings seen. The only words of the page in it are headings that we know.
 */
export const shopReport = (t: Translate, report: Report, tried: readonly string[]): string =>
  [
    t('shopReport.first'),
    t('shopReport.shop', report.page.shop ?? ''),
    t('shopReport.page', addressWithoutQuery(report.page.url)),
    t('shopReport.tried'),
    ...tried.map((step) => `- ${step}`),
  ].join('\n');
