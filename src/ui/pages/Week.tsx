import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShelfProduct } from '@/week/shelf';
import { weekView } from '@/words/week';
import { Failed } from '../folded/Failed';
import { Fold } from '../parts/Fold';
import { PageHead } from '../parts/PageHead';
import { AddByHand } from '../week/AddByHand';
import { Nights } from '../week/Nights';
import { Refusal } from '../week/Refusal';
import { ShelfList } from '../week/ShelfList';
import { ShelfQuestion } from '../week/ShelfQuestion';
import { TakeAway } from '../week/TakeAway';
import type { Removed } from '../week/use-changes';
import { useShelf } from '../week/use-shelf';
import { type UsedWeek, useWeek } from '../week/use-week';
import type { WeekActions } from '../week/week-actions';
import { useWords } from '../words-context';

interface WeekProps {
  actions: WeekActions;
  /** Whether the browser's sync carries the shelf. */
  synced: boolean;
}

/** The shelf and its week. */
export function Week({ actions, synced }: WeekProps) {
  const t = useWords();
  const lead = t(synced ? 'week.leadSynced' : 'week.lead');
  const { shelf, unread } = useShelf(actions);
  if (unread !== null)
    return (
      <main class="label page week-page">
        <PageHead title={t('week.title')} lead={lead} />
        <Failed failure={unread} copy={actions.copy} />
      </main>
    );
  // Nothing is drawn before it is known, so that nothing moves.
  return shelf === null ? null : <Known shelf={shelf} actions={actions} lead={lead} />;
}

interface KnownProps {
  shelf: readonly ShelfProduct[];
  actions: WeekActions;
  lead: string;
}

function Known({ shelf, actions, lead }: KnownProps) {
  const t = useWords();
  const used = useWeek(actions, shelf);
  const week = weekView(t, shelf);
  // Decided once: a fold that closed by itself would close under somebody's typing.
  const [isNew] = useState(shelf.length === 0);
  return (
    <main class="label page week-page">
      <PageHead title={t('week.title')} lead={lead} />
      {used.failure !== null && <Failed failure={used.failure} copy={actions.copy} />}
      <ShelfQuestion shelf={shelf} actions={actions} />
      <section class="section week-section">
        <h2 class="unseen">{t('week.nights')}</h2>
        {shelf.length === 0 ? <p>{t('week.empty')}</p> : <Nights week={week} shelf={shelf} used={used} />}
        {week.notes.map((note) => (
          <p key={note} class="week-note">
            {note}
          </p>
        ))}
        <Refusal refused={used.refused} used={used} />
        <Says used={used} />
        {shelf.length > 0 && <TakeAway shelf={shelf} week={week} actions={actions} />}
      </section>
      {week.aside.length > 0 && (
        <section class="section">
          <h2>{t('week.aside.title')}</h2>
          <dl class="stands-aside">
            {week.aside.map(({ id, name, why }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section class="section no-print">
        <h2>{t('week.shelf')}</h2>
        {shelf.length > 1 && <p class="aside">{t('week.shelfLead')}</p>}
        <ShelfList shelf={shelf} used={used} />
        <Fold title={t('week.add.title')} open={isNew}>
          <AddByHand actions={actions} used={used} />
        </Fold>
      </section>
      <p class="aside week-foot">{t('week.foot')}</p>
    </main>
  );
}

/** What was done last, and the way back from a removal. */
function Says({ used }: { used: UsedWeek }) {
  const said = useRef<HTMLParagraphElement>(null);
  return (
    <div class="no-print week-says">
      <p role="status" ref={said} tabIndex={-1}>
        {used.says}
      </p>
      {used.removed !== null && (
        // The button goes with what it did; the sentence about it stays.
        <Undo removed={used.removed} used={used} pressed={() => said.current?.focus()} />
      )}
      <p role="alert">{used.problem}</p>
    </div>
  );
}

function Undo({ removed, used, pressed }: { removed: Removed; used: UsedWeek; pressed: () => void }) {
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its product.
  useEffect(() => button.current?.focus(), []);
  return (
    <button
      type="button"
      ref={button}
      onClick={() => {
        pressed();
        void used.change({ do: 'restore', ...removed }, t('week.restored'));
      }}
    >
      {t('week.undo')}
    </button>
  );
}
