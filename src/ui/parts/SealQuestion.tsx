import { useEffect, useRef, useState } from 'preact/hooks';
import type { SealActions, SettingsActions } from '../page-actions';
import { useWords } from '../words-context';

interface SealQuestionProps {
  actions: SealActions & SettingsActions;
  attempt: (action: () => Promise<void>) => Promise<unknown>;
}

/** Milliseconds in which a second click meant for the page could land on a button here. */
const settling = 600;

/** Asks whether seals are to be hidden, after the person pressed "Hide" on one. */
export function SealQuestion({ actions, attempt }: SealQuestionProps) {
  const t = useWords();
  const [site, setSite] = useState<string | null>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => actions.watchSealQuestion(setSite), [actions]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    setReady(false);
    const timer = setTimeout(() => setReady(true), settling);
    return () => clearTimeout(timer);
  }, [site]);

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
