import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/keep/settings-fields';
import type { OptionsActions } from '../page-actions';
import { useWords } from '../words-context';

type Choices = Pick<Settings, 'week' | 'seen' | 'sync'>;

interface WeekChoiceProps {
  settings: Choices;
  change: (change: Partial<Choices>) => void;
  actions: Pick<OptionsActions, 'openWeek' | 'openCompare' | 'watchSync'>;
}

/** Whether there is a week at all, and whether the products that were seen are remembered. */
export function WeekChoice({ settings: { week: on, seen, sync }, change, actions }: WeekChoiceProps) {
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
        <label class="choice">
          <input
            type="checkbox"
            checked={sync}
            onChange={({ currentTarget: { checked } }) => change({ sync: checked })}
          />
          {t('week.options.sync')}
        </label>
      )}
      {on && <p class="aside">{t('week.options.syncSays')}</p>}
      {on && sync && <SyncTrouble watch={actions.watchSync} />}
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

/** Warns if the browser didn't store the whole shelf. */
function SyncTrouble({ watch }: { watch: OptionsActions['watchSync'] }) {
  const t = useWords();
  const [isKept, setIsKept] = useState<boolean | null>(null);
  useEffect(() => watch(setIsKept), [watch]);
  return <p role="status">{isKept === false ? t('week.options.syncNotKept') : ''}</p>;
}
