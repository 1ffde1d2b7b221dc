import type { Settings } from '@/keep/settings-fields';
import { useWords } from '../words-context';

interface WeekChoiceProps {
  on: boolean;
  change: (change: Pick<Settings, 'week'>) => void;
  openWeek: () => Promise<void>;
}

/** Whether there is a week at all. */
export function WeekChoice({ on, change, openWeek }: WeekChoiceProps) {
  const t = useWords();
  return (
    <section class="section">
      <h2>{t('week.options.title')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget: { checked } }) => change({ week: checked })}
        />
        {t('week.options.on')}
      </label>
      <p class="aside">{t('week.options.says')}</p>
      {on && (
        <div class="buttons">
          <button type="button" onClick={() => void openWeek()}>
            {t('week.open')}
          </button>
        </div>
      )}
    </section>
  );
}
