import type { Failure } from '../failure';
import { CopyText } from '../parts/CopyText';
import { useWords } from '../words-context';

interface FailedProps {
  failure: Failure;
  copy: (text: string) => Promise<void>;
}

/** What went wrong, in full, and a button to copy it. */
export function Failed({ failure, copy }: FailedProps) {
  const t = useWords();
  return (
    <section class="section failed">
      <h2>{t('popup.failed.details')}</h2>
      <p class="failed-what">{failure.what}</p>
      <CopyText
        shown={failure.detail}
        copied={`${failure.what}\n\n${failure.detail}`}
        label={t('popup.failed.copy')}
        copy={copy}
      />
    </section>
  );
}
