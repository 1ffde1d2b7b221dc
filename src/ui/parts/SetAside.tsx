import { useEffect, useState } from 'preact/hooks';
import type { AsideActions } from '../page-actions';
import { useWords } from '../words-context';
import { CopyText } from './CopyText';

interface SetAsideProps {
  actions: AsideActions;
  /** What is known when the view opens. */
  first?: string | null;
  /** Runs an action whose failure is shown. */
  attempt: (action: () => Promise<void>) => Promise<unknown>;
}

/** What was stored and made no sense: shown in full, to be kept elsewhere or deleted. Nothing where there is none. */
export function SetAside({ actions, first = null, attempt }: SetAsideProps) {
  const t = useWords();
  const [kept, setKept] = useState(first);

  useEffect(() => actions.watchAside(setKept), [actions]);

  if (kept === null) return null;
  return (
    <section class="section set-aside">
      <h2>{t('aside.title')}</h2>
      <p class="aside">{t('aside.lead')}</p>
      <CopyText shown={kept} label={t('aside.copy')} copy={actions.copy}>
        <button type="button" onClick={() => void attempt(actions.forgetAside)}>
          {t('aside.forget')}
        </button>
      </CopyText>
    </section>
  );
}
