import type { Report } from '@/report/report';
import { shopReport } from '@/words/shop-report';
import { CopyText } from '../parts/CopyText';
import { useWords } from '../words-context';

interface ShopReportProps {
  report: Report;
  /** The steps tried and the headings seen. */
  tried: readonly string[];
  copy: (text: string) => Promise<void>;
}

/** What was tried on a known shop's page without a list, to be handed on. */
export function ShopReport({ report, tried, copy }: ShopReportProps) {
  const t = useWords();
  return (
    <>
      <p class="aside">{t('shopReport.lead')}</p>
      <CopyText shown={shopReport(t, report, tried)} label={t('shopReport.copy')} copy={copy} />
    </>
  );
}
