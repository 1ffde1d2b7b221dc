import type { EventWords } from '@/week/calendar';
import type { ShelfProduct } from '@/week/shelf';
import type { Translate } from './translate';

/** A product's name, with its brand where the name does not begin with it. */
export function productName({ title, brand }: Pick<ShelfProduct, 'title' | 'brand'>): string {
  const [name, maker] = [title.trim(), brand.trim()];
  if (maker === '' || name.toLowerCase().startsWith(maker.toLowerCase())) return name;
  return `${maker} ${name}`.trim();
}

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
