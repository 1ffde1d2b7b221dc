import { useState } from 'preact/hooks';
import type { ShelfChange, ShelfOutcome } from '@/week/change';
import type { ShelfProduct } from '@/week/shelf';
import type { Translate } from '@/words/translate';
import { productName } from '@/words/week';
import { useAttempt } from '../attempt';
import { useWords } from '../words-context';
import type { ShelfActions } from './week-actions';

/** A product that was removed a moment ago, and where it was. */
export interface Removed {
  product: ShelfProduct;
  at: number;
}

/** Changes of the shelf, and what the page says about the last one. */
export function useChanges(actions: Pick<ShelfActions, 'changeShelf'>, shelf: readonly ShelfProduct[]) {
  const t = useWords();
  const { failure, attempt } = useAttempt();
  const [says, setSays] = useState('');
  const [problem, setProblem] = useState('');
  const [removed, setRemoved] = useState<Removed | null>(null);

  /** Clears what was said about the previous change. */
  const clear = () => {
    setSays('');
    setProblem('');
    setRemoved(null);
  };
  /** True where it was done; what is then said is `done`. */
  const change = async (wanted: ShelfChange, done: string): Promise<boolean> => {
    clear();
    const outcome = await attempt(() => actions.changeShelf(wanted));
    if (outcome === null) return false;
    setSays(outcome.is === 'done' ? done : '');
    setProblem(problemOf(t, outcome, shelf));
    return outcome.is === 'done';
  };
  const remove = async (product: ShelfProduct): Promise<void> => {
    const at = shelf.indexOf(product);
    const done = await change({ do: 'remove', id: product.id }, t('week.removed', productName(product)));
    if (done) setRemoved({ product, at });
  };
  return { failure, says, problem, removed, clear, change, remove };
}

function problemOf(t: Translate, outcome: ShelfOutcome, shelf: readonly ShelfProduct[]): string {
  switch (outcome.is) {
    case 'done':
      return '';
    case 'already': {
      const there = shelf.find(({ id }) => id === outcome.id);
      return t('week.already', there ? productName(there) : '');
    }
    case 'full':
      return t('week.full');
    case 'gone':
      return t('week.gone');
    case 'not-kept':
      return t('week.notKept', outcome.why);
  }
}
