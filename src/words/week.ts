import { howTo } from '@/article/how-to';
import type { EventWords } from '@/week/calendar';
import { type Night, nights } from '@/week/nights';
import { type AsideWhy, type Plan, planWeek, type Says } from '@/week/plan';
import type { ActiveRole, Role, ShelfProduct } from '@/week/shelf';
import type { Translate } from './translate';

/** One night in words. */
export interface NightView {
  night: Night;
  /** "Monday". */
  name: string;
  /** "Mon". */
  short: string;
  /** What is used that night; null on a rest night. */
  product: NightProduct | null;
  /** How to use it, or that it is a rest night. */
  says: string;
}

export interface NightProduct {
  id: string;
  name: string;
  role: ActiveRole;
  /** Whether the person chose the night. */
  pinned: boolean;
}

export interface WeekView {
  nights: NightView[];
  aside: { id: string; name: string; why: string }[];
  /** What the article says about the numbers of nights. */
  notes: string[];
}

/** A shelf's week in words. Pure: the same shelf and language give the same words. */
export function weekView(
  t: Translate,
  shelf: readonly ShelfProduct[],
  plan: Plan = planWeek(shelf),
): WeekView {
  const nameOf = new Map(shelf.map((product) => [product.id, productName(product)]));
  const productOn = (night: Night): NightProduct | null => {
    const product = shelf.find(({ id }) => plan.nights[night].includes(id));
    if (product === undefined || (product.role !== 'retinoid' && product.role !== 'exfoliant')) return null;
    const { id, role, pinned } = product;
    return { id, name: nameOf.get(id) ?? id, role, pinned: pinned.includes(night) };
  };
  const planned = nights.map((night) => ({ night, product: productOn(night) }));
  const count = (role: ActiveRole) => planned.filter(({ product }) => product?.role === role).length;
  return {
    nights: planned.map(({ night, product }) => ({
      night,
      name: nightName(t, night, 'long'),
      short: nightName(t, night, 'short'),
      product,
      says: product === null ? t('week.rest') : t(`week.${nightKey[product.role]}`),
    })),
    aside: plan.aside.map(({ id, why }) => ({
      id,
      name: nameOf.get(id) ?? id,
      why: t(`week.aside.${asideKey[why]}`),
    })),
    notes: plan.says.map((says) => noteOf(t, says, count)),
  };
}

const nightKey = { retinoid: 'retinoidNight', exfoliant: 'exfoliantNight' } as const satisfies Record<
  ActiveRole,
  string
>;

const asideKey = { both: 'both', none: 'none', 'no-night-left': 'noNightLeft' } as const satisfies Record<
  AsideWhy,
  string
>;

const noteOf = (t: Translate, says: Says, count: (role: ActiveRole) => number): string =>
  says === 'above-article-start'
    ? t('week.says.aboveStart', range(t, howTo.retinoid.nights), String(count('retinoid')))
    : t('week.says.aboveLimit', range(t, howTo.exfoliant.nights), String(count('exfoliant')));

/** "2–3". */
const range = (t: Translate, { from, to }: { from: number; to: number }): string =>
  new Intl.NumberFormat(t('language')).formatRange(from, to);

/** "Retinoid". */
export const roleName = (t: Translate, role: Role): string => t(`week.role.${role}.title`);

/** The name of a night in the language of the words: "Monday" or "Mon". */
export function nightName(t: Translate, night: Night, length: 'long' | 'short'): string {
  // The first of January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, 1 + nights.indexOf(night)));
  return new Intl.DateTimeFormat(t('language'), { weekday: length, timeZone: 'UTC' }).format(day);
}

/** "Monday and Thursday". */
export const nightNames = (t: Translate, some: readonly Night[]): string =>
  new Intl.ListFormat(t('language'), { type: 'conjunction' }).format(
    some.map((night) => nightName(t, night, 'long')),
  );

/** A product's name, with its brand where the name does not begin with it. */
export function productName({ title, brand }: Pick<ShelfProduct, 'title' | 'brand'>): string {
  const [name, maker] = [title.trim(), brand.trim()];
  if (maker === '' || name.toLowerCase().startsWith(maker.toLowerCase())) return name;
  return `${maker} ${name}`.trim();
}

/** "Night Oil and Clear Toner". */
export const productNames = (
  t: Translate,
  products: readonly Pick<ShelfProduct, 'title' | 'brand'>[],
): string => new Intl.ListFormat(t('language')).format(products.map(productName));

/** A product with a name to show where its page gave none. */
export const withName = <P extends { title: string }>(t: Translate, product: P): P =>
  product.title === '' ? { ...product, title: t('popup.untitled') } : product;

/** The week as text to pass on, one night per line. */
export const weekText = (t: Translate, { nights: all }: WeekView): string =>
  [
    t('week.title'),
    ...all.map(({ name, product, says }) => `${name} – ${product === null ? says : product.name}`),
    t('week.never'),
  ].join('\n');

/** Names the events of a calendar; a product without a name goes by its id. */
export function eventWords(
  t: Translate,
  shelf: readonly Pick<ShelfProduct, 'id' | 'title' | 'brand' | 'role'>[],
): (id: string) => EventWords {
  const products = new Map(shelf.toReversed().map((product) => [product.id, product]));
  return (id) => {
    const product = products.get(id);
    const name = product === undefined ? id : productName(product) || id;
    return product?.role === 'exfoliant'
      ? { summary: t('week.event.exfoliant', name), description: t('week.exfoliantNight') }
      : { summary: t('week.event.retinoid', name), description: t('week.retinoidNight') };
  };
}
