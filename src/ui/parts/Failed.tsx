import { useState } from 'preact/hooks';
import type { Failure } from '../failure';
import { useWords } from '../words-context';

interface FailedProps {
  failure: Failure;
  copy: (text: string) => Promise<void>;
}

/** What went wrong, in full, and a way to hand it on. */
export function Failed({ failure, copy }: FailedProps) {
  const t = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copyDetails = () =>
    copy(`${failure.what}\n\n${failure.detail}`).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <section class="section failed">
      <h2>{t('popup.failed.details')}</h2>
      <p class="failed-what">{failure.what}</p>
      {/* Focusable, so that a long trace can be scrolled without a mouse. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <pre tabIndex={0}>{failure.detail}</pre>
      <div class="buttons">
        <button type="button" onClick={copyDetails}>
          {t('popup.failed.copy')}
        </button>
        <span role="status" class="aside">
          {outcome === null ? '' : t(`popup.failed.${outcome}`)}
        </span>
      </div>
    </section>
  );
}
