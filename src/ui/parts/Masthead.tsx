import type { RefObject } from 'preact';
import type { Screen } from '../screen';
import { useWords } from '../words-context';
import { Mark } from './Mark';

interface MastheadProps {
  /** Takes the focus when what the popup speaks of was exchanged. */
  head: RefObject<HTMLElement | null>;
  screen: Screen;
  /** Leads back from a text of the person's own to the page; null where there is nothing to go back from. */
  onBack: (() => void) | null;
  onOptions: () => void;
}

/** The head of the label: the maker's name, the product's name, the verdict. */
export function Masthead({ head, screen, onBack, onOptions }: MastheadProps) {
  const t = useWords();
  const { product, mark, headline, reason } = screen;
  const Headline = product === null ? 'h1' : 'h2';
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
          {product.brand !== '' && <p class="brand">{product.brand}</p>}
          <h1>{product.title}</h1>
          {product.usedOn !== null && <p class="used-on">{product.usedOn}</p>}
        </div>
      )}
      {/* Stays in place while what it holds changes, so that a new verdict is read out. */}
      <div class="verdict" aria-live="polite">
        {mark !== null && <Mark kind={mark} size={32} />}
        <div>
          <Headline class={mark === null ? 'headline' : `headline tint-${mark}`}>{headline}</Headline>
          {reason !== '' && <p class="reason">{reason}</p>}
        </div>
      </div>
    </header>
  );
}
