import { useState } from 'preact/hooks';
import type { Report } from '@/report/report';
import type { ShelfOutcome } from '@/week/change';
import { type NewProduct, productsOf } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { onShelf } from '@/words/clash';
import type { Translate } from '@/words/translate';
import { weekView } from '@/words/week';
import { useAttempt } from '../attempt';
import { useWords } from '../words-context';
import { useShelf } from './use-shelf';
import { WeekStrip } from './WeekStrip';
import type { ShelfActions } from './week-actions';

export interface PopupWeekActions extends ShelfActions {
  openWeek(): Promise<void>;
}

export interface PopupWeekProps {
  /** The product that the tab's page is about; null where it is about none. */
  report: Report | null;
  /** Where in the popup this stands: only one of the two places has something to show. */
  at: 'top' | 'bottom';
}

interface Given extends PopupWeekProps {
  actions: PopupWeekActions;
  /** The shelf as it was when the popup opened. */
  first: ShelfProduct[];
}

/**
 * The week in the popup. A product that has a role in it comes with its nights and what it clashes with, above
 * the cards; everything else is below them.
 */
export function PopupWeek({ report, at, actions, first }: Given) {
  const shelf = useShelf(actions).shelf ?? first;
  const products = report === null ? [] : productsOf(report);
  const isTop = products.some(({ role }) => role !== 'none');
  if (isTop !== (at === 'top')) return null;
  if (products.length === 0 && shelf.length === 0) return null;
  return (
    <section class="section week-in-popup">
      <Title actions={actions} hasWeek={shelf.length > 0} />
      {products.map((product) => (
        <OfPage
          key={product.title}
          product={product}
          shelf={shelf}
          actions={actions}
          isKit={products.length > 1}
        />
      ))}
      {products.length === 0 && <Overview shelf={shelf} />}
    </section>
  );
}

function Title({ actions, hasWeek }: { actions: PopupWeekActions; hasWeek: boolean }) {
  const t = useWords();
  const { attempt } = useAttempt();
  return (
    <div class="evidence">
      <h2>{t('week.title')}</h2>
      {hasWeek && (
        <button type="button" class="quiet" onClick={() => void attempt(actions.openWeek)}>
          {t('week.open')}
        </button>
      )}
    </div>
  );
}

function Overview({ shelf }: { shelf: readonly ShelfProduct[] }) {
  const t = useWords();
  return <WeekStrip week={weekView(t, shelf)} label={t('week.nights')} />;
}

interface OfPageProps {
  product: NewProduct;
  shelf: readonly ShelfProduct[];
  actions: PopupWeekActions;
  /** One of several products that are sold together: its name is said. */
  isKit: boolean;
}

function OfPage({ product, shelf, actions, isKit }: OfPageProps) {
  const t = useWords();
  const { failure, attempt } = useAttempt();
  const [outcome, setOutcome] = useState<ShelfOutcome | null>(null);
  const named = product.title === '' ? { ...product, title: t('popup.untitled') } : product;
  const view = onShelf(t, shelf, named);
  const add = async () => setOutcome(await attempt(() => actions.changeShelf({ do: 'add', product: named })));
  const problem = failure?.what ?? (outcome === null ? '' : problemOf(t, outcome));
  return (
    <>
      {isKit && <p class="card-product">{product.title}</p>}
      {view.clashes.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {product.role !== 'none' && <p>{view.nights}</p>}
      {view.own.length > 0 && <WeekStrip week={view.week} own={view.own} label={view.nights} />}
      <div class="buttons">
        {view.kept === null && (
          <button type="button" onClick={() => void add()}>
            {t(product.role === 'none' ? 'week.addToShelf' : 'week.addToWeek')}
          </button>
        )}
        {/* Stays in place while what it holds changes, so that it is read out. */}
        <span role="status" class="aside">
          {view.kept === null ? '' : t('week.onShelf')}
        </span>
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
    </>
  );
}

function problemOf(t: Translate, outcome: ShelfOutcome): string {
  if (outcome.is === 'full') return t('week.full');
  return outcome.is === 'not-kept' ? t('week.notKept', outcome.why) : '';
}
