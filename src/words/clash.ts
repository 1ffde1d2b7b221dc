import { type Night, nights } from '@/week/nights';
import { planWeek } from '@/week/plan';
import { isSame, type NewProduct } from '@/week/product';
import { clash, type ShelfProduct } from '@/week/shelf';
import type { Translate } from './translate';
import { nightNames, productName, type WeekView, weekView } from './week';

/** What a product of a page has to do with the shelf. */
export interface OnShelfView {
  /** The product as the shelf has it; null where it is not on it. */
  kept: ShelfProduct | null;
  /** A sentence for each product on the shelf that it must not share a night with; at most three. */
  clashes: string[];
  /** Which nights it has, or would have; empty where it gets none for its kind. */
  nights: string;
  /** The week with the product in it, and its nights in that week. */
  week: WeekView;
  own: Night[];
}

/** More would be a list to read, and the first already says what to do. */
const clashesMost = 3;

/** Looks a product up on the shelf, and plans the week as if it were there. Pure. */
export function onShelf(t: Translate, shelf: readonly ShelfProduct[], product: NewProduct): OnShelfView {
  const kept = shelf.find((each) => isSame(each, product)) ?? null;
  const candidate: ShelfProduct = kept ?? { ...product, id: 'candidate', added: '' };
  const all = kept === null ? [...shelf, candidate] : shelf;
  const plan = planWeek(all);
  const own = nights.filter((night) => plan.nights[night].includes(candidate.id));
  return {
    kept,
    clashes: shelf
      .filter((each) => each !== kept && clash(each, candidate))
      .slice(0, clashesMost)
      .map((each) => clashSentence(t, each)),
    nights: nightsSentence(t, candidate, own, kept !== null),
    week: weekView(t, all, plan),
    own,
  };
}

function clashSentence(t: Translate, { role, ...product }: ShelfProduct): string {
  const name = productName(product);
  if (role === 'both') return t('week.clash.both', name);
  return role === 'retinoid' ? t('week.clash.retinoid', name) : t('week.clash.exfoliant', name);
}

function nightsSentence(
  t: Translate,
  { role }: ShelfProduct,
  own: readonly Night[],
  isKept: boolean,
): string {
  if (role === 'none') return '';
  if (role === 'both') return t('week.aside.both');
  if (own.length === 0) return t('week.aside.noNightLeft');
  return isKept ? t('week.nightsAre', nightNames(t, own)) : t('week.nightsWouldBe', nightNames(t, own));
}
