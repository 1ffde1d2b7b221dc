import { useEffect, useState } from 'preact/hooks';
import type { QuarantineActions } from '../page-actions';
import { CopyText } from '../parts/CopyText';
import { useWords } from '../words-context';

interface QuarantineProps {
  actions: QuarantineActions;
  /** What is known when the popup opens. */
  first?: string | null;
  /** Runs an action whose failure is shown. */
  attempt: (action: () => Promise<void>) => Promise<unknown>;
}

/** Stored values that cannot be read, in full, to be copied or deleted. Nothing if there are none. */
export function Quarantine({ actions, first = null, attempt }: QuarantineProps) {
  const t = useWords();
  const [kept, setKept] = useState(first);

  useEffect(() => actions.watchQuarantine(setKept), [actions]);

  if (kept === null) return null;
  return (
    <section class="section set-aside">
      <h2>{t('aside.title')}</h2>
      <p class="aside">{t('aside.lead')}</p>
      <CopyText shown={kept} label={t('aside.copy')} copy={actions.copy}>
        <button type="button" onClick={() => void attempt(actions.emptyQuarantine)}>
          {t('aside.forget')}
        </button>
      </CopyText>
    </section>
  );
}
