import { useState } from 'preact/hooks';
import { type CalendarStart, calendarOf } from '@/week/calendar';
import { planWeek } from '@/week/plan';
import type { ShelfProduct } from '@/week/shelf';
import { eventWords, type WeekView, weekText } from '@/words/week';
import { useWords } from '../words-context';
import type { WeekActions } from './week-actions';

interface TakeAwayProps {
  shelf: readonly ShelfProduct[];
  week: WeekView;
  actions: Pick<WeekActions, 'copy' | 'print' | 'now'>;
}

/** The week on paper, as text, and in the person's calendar. */
export function TakeAway({ shelf, week, actions }: TakeAwayProps) {
  const t = useWords();
  const [says, setSays] = useState('');
  const hasNights = week.nights.some(({ product }) => product !== null);
  const copy = () =>
    actions.copy(weekText(t, week)).then(
      () => setSays(t('popup.failed.copied')),
      // Said in the place of "Copied"; the text is on screen all the same.
      () => setSays(t('popup.failed.notCopied')),
    );
  const download = () => {
    const text = calendarOf(planWeek(shelf), eventWords(t, shelf), startOf(actions.now()));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = 'pore-truth-week.ics';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div class="buttons no-print">
      <button type="button" disabled={!hasNights} onClick={actions.print}>
        {t('week.print')}
      </button>
      <button type="button" disabled={!hasNights} onClick={() => void copy()}>
        {t('week.copy')}
      </button>
      <button type="button" disabled={!hasNights} onClick={download}>
        {t('week.calendar')}
      </button>
      <span role="status" class="aside">
        {says}
      </span>
    </div>
  );
}

/** The Monday of the current week, where the person is. */
function startOf(now: Date): CalendarStart {
  const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));
  const figures = (value: number) => String(value).padStart(2, '0');
  return {
    monday: `${monday.getFullYear()}${figures(monday.getMonth() + 1)}${figures(monday.getDate())}`,
    stamp: `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`,
  };
}
