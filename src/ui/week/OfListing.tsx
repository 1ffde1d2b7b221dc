import { clashingIn, clashingWith } from '@/week/bag';
import { isSame, type NewProduct } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { productName, productNames } from '@/words/week';
import { useWords } from '../words-context';
import { Adder } from './Adder';
import { MoonShape } from './Moon';
import type { ShelfActions } from './week-actions';

interface OfListingProps {
  products: readonly NewProduct[];
  isBag: boolean;
  shelf: readonly ShelfProduct[];
  actions: Pick<ShelfActions, 'changeShelf'>;
}

/** The products of a listing or a bag that have a role, and what clashes in a bag, said once. */
export function OfListing({ products, isBag, shelf, actions }: OfListingProps) {
  const t = useWords();
  const together = isBag ? clashingIn(products) : [];
  return (
    <>
      {together.length > 0 && <p>{t('week.clash.bag', productNames(t, together))}</p>}
      {isBag &&
        clashingWith(products, shelf).map(({ product, kept }) => (
          <p key={product.title}>{t('week.clash.bagShelf', productName(product), productName(kept))}</p>
        ))}
      <ul class="plain">
        {products.map((product) => (
          <li key={product.title} class="listing-item">
            <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
              <MoonShape
                role={product.role === 'retinoid' || product.role === 'exfoliant' ? product.role : null}
              />
            </svg>
            <div>
              <p class="listing-title">{productName(product)}</p>
              <Adder
                product={product}
                isKept={shelf.some((each) => isSame(each, product))}
                actions={actions}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
