import type { Settings } from '@/keep/settings-fields';
import { useWords } from '../words-context';

interface WeekChoiceProps {
  settings: Pick<Settings, 'week' | 'seen'>;
  change: (change: Partial<Pick<Settings, 'week' | 'seen'>>) => void;
  actions: { openWeek(): Promise<void>; openCompare(): Promise<void> };
}

/** Whether there is a week at all, and whether the products that were seen are remembered. */
export function WeekChoice({ settings: { week: on, seen }, change, actions }: WeekChoiceProps) {
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
        <label class="choice">
          <input
            type="checkbox"
            checked={seen}
            onChange={({ currentTarget: { checked } }) => change({ seen: checked })}
          />
          {t('week.options.seen')}
        </label>
      )}
      {on && <p class="aside">{t('week.options.seenSays')}</p>}
      {on && (
        <div class="buttons">
          <button type="button" onClick={() => void actions.openWeek()}>
            {t('week.open')}
          </button>
          {seen && (
            <button type="button" onClick={() => void actions.openCompare()}>
              {t('week.openSeen')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
