import { useWords } from '../words-context';

interface TonerQuestionProps {
  /** What the person said; null where they have not. */
  said: boolean | null;
  /** Answers, or takes the answer back with null. */
  answer: (isToner: boolean | null) => void;
}

/** The one thing that the page doesn't say and the verdict depends on. */
export function TonerQuestion({ said, answer }: TonerQuestionProps) {
  const t = useWords();
  if (said !== null) {
    return (
      <p class="toner-said">
        {t(said ? 'toner.saidYes' : 'toner.saidNo')}{' '}
        <button type="button" class="quiet" onClick={() => answer(null)}>
          {t('toner.change')}
        </button>
      </p>
    );
  }
  return (
    <div class="buttons first-step">
      <button type="button" class="primary" onClick={() => answer(true)}>
        {t('toner.yes')}
      </button>
      <button type="button" onClick={() => answer(false)}>
        {t('toner.no')}
      </button>
    </div>
  );
}
