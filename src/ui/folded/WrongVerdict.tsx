import type { Report } from '@/report/report';
import { wrongVerdictReport } from '@/words/wrong-verdict-report';
import { CopyText } from '../parts/CopyText';
import { useWords } from '../words-context';
import { issueForm } from './issue-form';

interface WrongVerdictProps {
  report: Report;
  /** The steps of the shop's file, if they found no list. */
  tried: readonly string[];
  copy: (text: string) => Promise<void>;
}

/** A plain-text report for people who find the verdict wrong, and where to send it. */
export function WrongVerdict({ report, tried, copy }: WrongVerdictProps) {
  const t = useWords();
  const form = issueForm('wrong-verdict');
  return (
    <>
      <p class="aside">{t('wrong.lead')}</p>
      <CopyText shown={wrongVerdictReport(report, tried)} label={t('wrong.copy')} copy={copy} />
      {form === null ? (
        <p class="aside after">{t('wrong.nowhere')}</p>
      ) : (
        <p class="aside after">
          {t('wrong.paste')}{' '}
          <a href={form} target="_blank" rel="noreferrer">
            {t('wrong.form')}
          </a>
        </p>
      )}
    </>
  );
}
