import type { NewProduct } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { onShelf } from '@/words/clash';
import { useWords } from '../words-context';
import { Adder } from './Adder';
import { WeekStrip } from './WeekStrip';
import type { ShelfActions } from './week-actions';

interface OfPageProps {
  product: NewProduct;
  shelf: readonly ShelfProduct[];
  actions: Pick<ShelfActions, 'changeShelf'>;
  /** One of several products that are sold together: its name is said. */
  isKit: boolean;
}

/** A product of the page: what it clashes with, its nights, and the way onto the shelf. */
export function OfPage({ product, shelf, actions, isKit }: OfPageProps) {
  const t = useWords();
  const shown = product.title === '' ? { ...product, title: t('popup.untitled') } : product;
  const view = onShelf(t, shelf, shown);
  return (
    <>
      {isKit && <p class="card-product">{product.title}</p>}
      {view.clashes.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {product.role !== 'none' && <p>{view.nights}</p>}
      {view.own.length > 0 && <WeekStrip week={view.week} own={view.own} label={view.nights} />}
      <Adder product={shown} isKept={view.kept !== null} actions={actions} />
    </>
  );
}
