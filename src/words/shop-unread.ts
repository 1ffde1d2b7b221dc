import type { Report } from '@/report/report';

/** Whether a page of a known shop showed a product and no list: then the shop may have been rebuilt. */
export const isShopUnread = ({ page, lists, verdict }: Report): boolean =>
  page.shop !== null && page.shop !== 'generic' && lists.length === 0 && verdict !== 'off-topic';
