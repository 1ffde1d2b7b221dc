import { useRef, useState } from 'preact/hooks';
import type { ShelfOutcome } from '@/week/change';
import type { NewProduct } from '@/week/product';
import type { Translate } from '@/words/translate';
import { useAttempt } from '../attempt';
import { useWords } from '../words-context';
import type { ShelfActions } from './week-actions';

interface AdderProps {
  product: NewProduct;
  isKept: boolean;
  isReady?: boolean;
  actions: Pick<ShelfActions, 'changeShelf'>;
}

/** The button that puts a product on the shelf; that it is there, once it is. */
export function Adder({ product, isKept, isReady = true, actions }: AdderProps) {
  const t = useWords();
  const { failure, attempt } = useAttempt();
  const [outcome, setOutcome] = useState<ShelfOutcome | null>(null);
  const status = useRef<HTMLSpanElement>(null);
  const add = async () => {
    const done = await attempt(() => actions.changeShelf({ do: 'add', product }));
    setOutcome(done);
    // The button that was pressed goes.
    if (done?.is === 'done') status.current?.focus();
  };
  const problem = failure?.what ?? (outcome === null ? '' : problemOf(t, outcome));
  return (
    <>
      <div class="buttons">
        {!isKept && (
          <button type="button" disabled={!isReady} onClick={() => void add()}>
            {t(product.role === 'none' ? 'week.addToShelf' : 'week.addToWeek')}
          </button>
        )}
        {/* Stays in place while its content changes, so that it is announced. */}
        <span role="status" class="aside" tabIndex={-1} ref={status}>
          {isKept ? t('week.onShelf') : ''}
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
