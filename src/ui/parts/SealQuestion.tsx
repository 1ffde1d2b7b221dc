import { useEffect, useState } from 'preact/hooks';
import type { SealActions, SettingsActions } from '../page-actions';
import { useQuestion } from '../use-question';
import { useWords } from '../words-context';

interface SealQuestionProps {
  actions: SealActions & SettingsActions;
  attempt: (action: () => Promise<void>) => Promise<unknown>;
}

/** Asks whether seals are to be hidden, after the person pressed "Hide" on one. */
export function SealQuestion({ actions, attempt }: SealQuestionProps) {
  const t = useWords();
  const [site, setSite] = useState<string | null>(null);
  useEffect(() => actions.watchSealQuestion(setSite), [actions]);
  const { heading, isReady } = useQuestion(site);

  if (site === null) return null;
  const button = (words: string, act?: () => Promise<void>) => (
    <button
      type="button"
      disabled={!isReady}
      onClick={() => {
        setSite(null);
        if (act !== undefined) void attempt(act);
      }}
    >
      {words}
    </button>
  );
  return (
    <section class="section" aria-labelledby="seal-question">
      <h2 id="seal-question" ref={heading} tabIndex={-1}>
        {t('seal.question', site)}
      </h2>
      <div class="buttons">
        {button(t('seal.offHere'), () => actions.hideSealOn(site))}
        {button(t('seal.off'), () => actions.changeSettings({ seal: false }))}
        {button(t('seal.keep'))}
      </div>
    </section>
  );
}
