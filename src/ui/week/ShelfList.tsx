import { useRef, useState } from 'preact/hooks';
import type { Night } from '@/week/nights';
import { isWish, type ShelfProduct, wishes } from '@/week/shelf';
import { productName, roleName } from '@/words/week';
import { useWords } from '../words-context';
import { EditProduct } from './EditProduct';
import { NightButtons } from './NightButtons';
import type { UsedWeek } from './use-week';

interface ShelfListProps {
  shelf: readonly ShelfProduct[];
  used: UsedWeek;
}

/** The products, in the order in which they are asked for nights. */
export function ShelfList({ shelf, used }: ShelfListProps) {
  return (
    <ol class="plain shelf">
      {shelf.map((product, at) => (
        <li key={product.id} class="shelf-product">
          <ShelfRow product={product} at={at} count={shelf.length} used={used} />
        </li>
      ))}
    </ol>
  );
}

interface ShelfRowProps {
  product: ShelfProduct;
  at: number;
  count: number;
  used: UsedWeek;
}

function ShelfRow(row: ShelfRowProps) {
  const t = useWords();
  const { product, used } = row;
  const name = productName(product);
  const isActive = product.role === 'retinoid' || product.role === 'exfoliant';
  const [isEdited, setEdited] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEdited(false);
    edit.current?.focus();
  };
  return (
    <>
      <div class="shelf-head">
        <div>
          <h3 class="shelf-name">{product.url === '' ? name : <a href={product.url}>{name}</a>}</h3>
          <p class="aside">
            {roleName(t, product.role)}
            {product.shop !== '' && ` · ${product.shop}`}
          </p>
        </div>
        <div class="buttons shelf-order">
          <Order {...row} />
          <button
            type="button"
            ref={edit}
            aria-expanded={isEdited}
            aria-label={t('week.edit.named', name)}
            onClick={() => setEdited(!isEdited)}
          >
            {t('week.edit.title')}
          </button>
          <button
            type="button"
            aria-label={t('week.removeName', name)}
            onClick={() => void used.remove(product)}
          >
            {t('week.remove')}
          </button>
        </div>
      </div>
      {isEdited && <EditProduct product={product} used={used} close={close} />}
      {isActive && <Choices product={product} used={used} />}
    </>
  );
}

/** Moves a product up or down the shelf. */
function Order({ product, at, count, used }: ShelfRowProps) {
  const t = useWords();
  const { id } = product;
  const name = productName(product);
  return (
    <>
      <button
        type="button"
        aria-label={t('week.up', name)}
        disabled={at === 0}
        onClick={() => void used.change({ do: 'move', id, by: -1 }, t('week.place', name, String(at)))}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={t('week.down', name)}
        disabled={at === count - 1}
        onClick={() => void used.change({ do: 'move', id, by: 1 }, t('week.place', name, String(at + 2)))}
      >
        ↓
      </button>
    </>
  );
}

/** How many nights, and which. */
function Choices({ product, used }: Pick<ShelfRowProps, 'product' | 'used'>) {
  const t = useWords();
  const { id, pinned } = product;
  const toggle = (night: Night) =>
    pinned.includes(night)
      ? used.change({ do: 'pin', id, nights: pinned.filter((each) => each !== night) }, t('week.letGo'))
      : used.add(product, null, night);
  return (
    <div class="shelf-choices">
      <label>
        {t('week.wish')}
        <select
          aria-label={t('week.wishName', productName(product))}
          value={String(product.nights ?? '')}
          onChange={({ currentTarget: { value } }) => {
            const nights = Number(value);
            void used.change({ do: 'wish', id, nights: isWish(nights) ? nights : null }, t('week.wished'));
          }}
        >
          <option value="">{t('week.wishNone')}</option>
          {wishes.map((wish) => (
            <option key={wish} value={String(wish)}>
              {wish}
            </option>
          ))}
        </select>
      </label>
      <NightButtons label={t('week.pins')} pressed={pinned} choose={(night) => void toggle(night)} />
    </div>
  );
}
