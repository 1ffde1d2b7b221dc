import type { Report } from '@/report/report';
import { clashingIn, clashingWith, isBag, productsIn } from '@/week/bag';
import { isOffered, isSame, type NewProduct, productsOf } from '@/week/product';
import { type SeenProduct, tonersWithoutAlcohol } from '@/week/seen';
import type { ShelfProduct } from '@/week/shelf';
import { productName, weekView } from '@/words/week';
import { useAttempt } from '../attempt';
import type { WeekPartProps } from '../popup-actions';
import { useWords } from '../words-context';
import { OfListing } from './OfListing';
import { OfPage } from './OfPage';
import { useShelf } from './use-shelf';
import { WeekStrip } from './WeekStrip';
import type { ShelfActions } from './week-actions';

export interface PopupWeekActions extends ShelfActions {
  openWeek(): Promise<void>;
  openCompare(): Promise<void>;
}

/** What there was when the popup opened. */
export interface PopupWeekFirst {
  shelf: ShelfProduct[];
  /** How many open tabs show a product. */
  open: number;
  seen: readonly SeenProduct[];
}

interface Given extends WeekPartProps {
  actions: PopupWeekActions;
  first: PopupWeekFirst;
}

/**
 * The week in the popup. What has a role in it is above the cards, with its nights and what it clashes with; everything
 * else is below them.
 */
export function PopupWeek({ page, at, actions, first }: Given) {
  const shelf = useShelf(actions).shelf ?? first.shelf;
  const { failure, attempt } = useAttempt();
  const open = (page: () => Promise<void>) => void attempt(page);
  const report = page?.state === 'read' && page.page === 'product' ? page.report : null;
  const products = report === null ? [] : shownOf(report, shelf);
  const bag = page?.state === 'listing' ? productsIn(page) : [];
  const clashes = page?.state === 'listing' && isBag(page.url) ? hasClash(bag, shelf) : false;
  const toners = report === null ? [] : tonersInstead(report, first.seen);
  const isTop = clashes || products.some(({ role }) => role !== 'none');
  if (isTop !== (at === 'top')) return null;
  if (products.length + bag.length + shelf.length + toners.length === 0 && first.open < 2) return null;
  return (
    <section class="section week-in-popup">
      <Title open={shelf.length > 0 ? () => open(actions.openWeek) : null} />
      {products.map((product) => (
        <OfPage
          key={product.title}
          product={product}
          shelf={shelf}
          actions={actions}
          isNamed={products.length > 1}
        />
      ))}
      {bag.length > 0 && page?.state === 'listing' && (
        <OfListing products={bag} isBag={isBag(page.url)} shelf={shelf} actions={actions} />
      )}
      {toners.length > 0 && <Toners toners={toners} />}
      {products.length + bag.length === 0 && shelf.length > 0 && <Overview shelf={shelf} />}
      {first.open > 1 && <CompareOpen count={first.open} open={() => open(actions.openCompare)} />}
      {failure !== null && <p role="alert">{failure.what}</p>}
    </section>
  );
}

/** The page's products that are offered for the shelf, or are on it already. */
const shownOf = (report: Report, shelf: readonly ShelfProduct[]): NewProduct[] =>
  productsOf(report).filter((product) => isOffered(report) || shelf.some((kept) => isSame(kept, product)));

const hasClash = (bag: readonly NewProduct[], shelf: readonly ShelfProduct[]): boolean =>
  clashingIn(bag).length > 0 || clashingWith(bag, shelf).length > 0;

const tonersMost = 3;

/** Where the product is a toner with alcohol: others that were seen, and have none. */
const tonersInstead = (report: Report, seen: readonly SeenProduct[]): SeenProduct[] =>
  report.verdict === 'skip' && report.findings.some(({ topic }) => topic === 'alcohol-toner')
    ? tonersWithoutAlcohol(seen, tonersMost)
    : [];

function Toners({ toners }: { toners: readonly SeenProduct[] }) {
  const t = useWords();
  return (
    <p>
      {t('week.seen.toners')}{' '}
      {toners.map((toner, at) => (
        <>
          {at > 0 && ' · '}
          <a href={toner.url} target="_blank" rel="noreferrer">
            {productName(toner)}
          </a>
        </>
      ))}
    </p>
  );
}

/** `open` leads to the week's page; null where there is no week yet. */
function Title({ open }: { open: (() => void) | null }) {
  const t = useWords();
  return (
    <div class="evidence">
      <h2>{t('week.title')}</h2>
      {open !== null && (
        <button type="button" class="quiet" onClick={open}>
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

function CompareOpen({ count, open }: { count: number; open: () => void }) {
  const t = useWords();
  return (
    <div class="buttons">
      <button type="button" onClick={open}>
        {t('week.compare.button', String(count))}
      </button>
    </div>
  );
}
