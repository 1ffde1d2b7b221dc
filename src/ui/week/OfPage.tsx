import type { NewProduct } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { onShelf } from '@/words/clash';
import { withName } from '@/words/week';
import { useWords } from '../words-context';
import { Adder } from './Adder';
import { WeekStrip } from './WeekStrip';
import type { ShelfActions } from './week-actions';

interface OfPageProps {
  product: NewProduct;
  shelf: readonly ShelfProduct[];
  actions: Pick<ShelfActions, 'changeShelf'>;
  /** Whether its name is shown: it is one of several, or not the only product that is in view. */
  isNamed: boolean;
  /** Whether it can be added yet. */
  isReady?: boolean;
}

/** A product of the page: what it clashes with, its nights, and the way onto the shelf. */
export function OfPage({ product, shelf, actions, isNamed, isReady = true }: OfPageProps) {
  const t = useWords();
  const shown = withName(t, product);
  const view = onShelf(t, shelf, shown);
  return (
    <>
      {isNamed && <p class="card-product">{shown.title}</p>}
      {view.clashes.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {product.role !== 'none' && <p>{view.nights}</p>}
      {view.own.length > 0 && <WeekStrip week={view.week} own={view.own} label={view.nights} />}
      <Adder product={shown} isKept={view.kept !== null} isReady={isReady} actions={actions} />
    </>
  );
}
