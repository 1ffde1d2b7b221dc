import type { RefObject } from 'preact';
import type { Screen } from '../screen';
import { useWords } from '../words-context';
import { Mark } from './Mark';

interface MastheadProps {
  /** Takes the focus when the popup turns to another text. */
  head: RefObject<HTMLElement | null>;
  screen: Screen;
  /** Leads back from a text of the person's own to the page; null where there is nothing to go back from. */
  onBack: (() => void) | null;
  onOptions: () => void;
}

/** The head of the label: the maker's line, the product in small print, the verdict in large. */
export function Masthead({ head, screen, onBack, onOptions }: MastheadProps) {
  const t = useWords();
  const { product, mark, headline, reason } = screen;
  return (
    <header ref={head} tabIndex={-1}>
      <div class="maker">
        <span>{t('extName')}</span>
        {onBack === null ? (
          <button type="button" class="quiet" onClick={onOptions}>
            {t('popup.options')}
          </button>
        ) : (
          <button type="button" class="quiet" onClick={onBack}>
            {t('popup.backToPage')}
          </button>
        )}
      </div>
      {product !== null && (
        <div class="product">
          <p class="product-name" title={[product.brand, product.title].join(' ').trim()}>
            {product.brand !== '' && <span class="brand">{product.brand}</span>}
            <span class="product-title">{product.title}</span>
          </p>
          {product.usedOn !== null && <p class="used-on">{product.usedOn}</p>}
        </div>
      )}
      {/* Stays in place while its contents change, so that a new verdict is read out. */}
      <div class="verdict" aria-live="polite">
        <Mark kind={mark} size={40} />
        <div>
          <h1 class={`headline tint-${mark}`}>{headline}</h1>
          {reason !== '' && <p class="reason">{reason}</p>}
        </div>
      </div>
    </header>
  );
}
