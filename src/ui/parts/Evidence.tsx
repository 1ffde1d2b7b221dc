import { useState } from 'preact/hooks';
import type { TextSpan } from '@/report/report';
import type { Shown } from '@/report/shown';
import type { EvidenceLine } from '@/words/evidence';
import type { Translate } from '@/words/translate';
import { useWords } from '../words-context';

interface EvidenceProps {
  line: EvidenceLine;
  show: ((at: TextSpan) => Promise<Shown>) | null;
}

/** One thing seen, and a way to see it on the page. */
export function Evidence({ line, show }: EvidenceProps) {
  const t = useWords();
  const [outcome, setOutcome] = useState<Shown>({ is: 'shown' });
  const { at } = line;
  return (
    <li class="evidence">
      <span class="evidence-words">
        {line.before}
        <b>{line.printed}</b>
        {line.after}
      </span>
      {at !== null && show !== null && (
        <button
          type="button"
          class="quiet"
          aria-label={t('popup.showMeName', line.printed)}
          onClick={async () => setOutcome(await show(at))}
        >
          {t('popup.showMe')}
        </button>
      )}
      <span role="status" class="evidence-gone">
        {outcomeWords(t, outcome)}
      </span>
    </li>
  );
}

/** What is said where the page could not show the words at once. */
function outcomeWords(t: Translate, outcome: Shown): string {
  switch (outcome.is) {
    case 'shown':
      return '';
    case 'gone':
      return t('popup.gone');
    case 'folded':
      return outcome.section === null ? t('popup.folded') : t('popup.foldedIn', outcome.section);
  }
}
