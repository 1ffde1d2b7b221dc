import { useEffect, useState } from 'preact/hooks';
import { isSame, type NewProduct } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { useQuestion } from '../use-question';
import { useWords } from '../words-context';
import { OfPage } from './OfPage';
import type { WeekActions } from './week-actions';

interface ShelfQuestionProps {
  shelf: readonly ShelfProduct[];
  actions: Pick<WeekActions, 'watchShelfQuestion' | 'changeShelf'>;
}

/** Asks whether a page's products are to be put on the shelf, after the person pressed "Add" in its seal. */
export function ShelfQuestion({ shelf, actions }: ShelfQuestionProps) {
  const t = useWords();
  const [products, setProducts] = useState<readonly NewProduct[] | null>(null);
  useEffect(() => actions.watchShelfQuestion(setProducts), [actions]);
  const { heading, isReady } = useQuestion(products);

  if (products === null) return null;
  const isOpen = products.some((product) => !shelf.some((kept) => isSame(kept, product)));
  return (
    <section class="section no-print offered" aria-labelledby="shelf-question">
      <h2 id="shelf-question" ref={heading} tabIndex={-1}>
        {t('week.question')}
      </h2>
      {products.map((product) => (
        <OfPage
          key={product.title}
          product={product}
          shelf={shelf}
          actions={actions}
          isNamed={true}
          isReady={isReady}
        />
      ))}
      {isOpen && (
        <div class="buttons">
          <button type="button" class="quiet" disabled={!isReady} onClick={() => setProducts(null)}>
            {t('week.edit.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}
