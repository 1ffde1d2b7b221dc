import type { Report } from '@/report/report';

/** Whether it is open if the product is a toner: it has no name, or nothing tells its kind and the person was not asked yet. */
export const mayBeToner = ({ product, depends }: Report): boolean =>
  product.title.trim() === '' || depends?.on === 'toner-like';
