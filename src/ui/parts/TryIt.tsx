import { useState } from 'preact/hooks';
import type { Report } from '@/report/report';
import { headlineOf } from '@/words/headline';
import { useAttempt } from '../attempt';
import type { TryActions } from '../page-actions';
import { useWords } from '../words-context';
import { Mark } from './Mark';

/** An invented toner's list. Official names are the same in every language. */
const list = 'Aqua, Alcohol Denat., Glycerin, Niacinamide, Panthenol, Phenoxyethanol, Parfum';

/** A list to check on the spot, so that a newcomer sees a verdict before the first shop. */
export function TryIt({ judgeList }: TryActions) {
  const t = useWords();
  const [report, setReport] = useState<Report | null>(null);
  const { failure, attempt } = useAttempt();
  const check = async () => setReport(await attempt(() => judgeList({ name: 'Toner', text: list })));
  const said = report === null ? null : headlineOf(t, report, 'pasted');
  return (
    <section class="section">
      <h2>{t('welcome.try.title')}</h2>
      <p>{t('welcome.try.lead')}</p>
      <p class="try-list">{list}</p>
      <div class="buttons">
        <button type="button" onClick={() => void check()}>
          {t('welcome.try.button')}
        </button>
      </div>
      <div role="status">
        {report !== null && said !== null && (
          <p class="try-verdict">
            <Mark kind={report.verdict} size={20} />
            <span>
              <b class={`try-headline tint-${report.verdict}`}>{said.headline}</b> <span>{said.reason}</span>
            </span>
          </p>
        )}
      </div>
      {failure !== null && <p role="alert">{failure.what}</p>}
    </section>
  );
}
