import { useState } from 'preact/hooks';
import type { TextSpan } from '@/report/report';
import type { EvidenceLine } from '@/words/evidence';
import { useWords } from '../words-context';

interface EvidenceProps {
  line: EvidenceLine;
  show: ((at: TextSpan) => Promise<boolean>) | null;
}

/** One thing seen, and a way to see it on the page. */
export function Evidence({ line, show }: EvidenceProps) {
  const t = useWords();
  const [gone, setGone] = useState(false);
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
          onClick={async () => setGone(!(await show(at)))}
        >
          {t('popup.showMe')}
        </button>
      )}
      <span role="status" class="evidence-gone">
        {gone ? t('popup.gone') : ''}
      </span>
    </li>
  );
}
