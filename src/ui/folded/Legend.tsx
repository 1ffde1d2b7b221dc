import { stances } from '@/report/stance';
import { Mark } from '../parts/Mark';
import { Marked } from '../parts/Marked';
import { useWords } from '../words-context';

interface LegendProps {
  /** Whether words are marked on pages. */
  marks: boolean;
  onMarks: (marks: boolean) => void;
}

/** What each mark on a page means, drawn as it is drawn there, and the switch for them all. */
export function Legend({ marks, onMarks }: LegendProps) {
  const t = useWords();
  return (
    <>
      <ul class="plain">
        {stances.map((stance) => (
          <li key={stance} class="legend">
            <Mark kind={stance} size={16} />
            <span>
              <Marked stance={stance}>{t(`legend.${stance}`)}</Marked>
            </span>
          </li>
        ))}
      </ul>
      <label class="choice after">
        <input type="checkbox" checked={marks} onChange={(event) => onMarks(event.currentTarget.checked)} />
        {t('menu.marks')}
      </label>
    </>
  );
}
