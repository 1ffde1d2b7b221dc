import { expect, test } from 'vitest';
import { emptyProduct } from '@/report/product';
import { leaveOneShopOut } from '../../scripts/accuracy/leave-one-shop-out';

const page = (id: string, text: string, names: string[]) => ({
  id,
  names,
  product: { ...emptyProduct, lists: text === '' ? [] : [{ text, source: 'heading' as const }] },
});

test('found and exact lists are counted separately, and inexact ones are named', () => {
  const names = ['Aqua', 'Glycerin', 'Salicylic Acid', 'Parfum'];
  expect(
    leaveOneShopOut([
      page('exact', 'Aqua, Glycerin, Salicylic Acid 2 %, PARFUM.', names),
      page('short', 'Aqua, Glycerin, Parfum', names),
      page('missed', '', names),
    ]),
  ).toEqual({ pages: 3, found: 2, exact: 1, wrong: ['short', 'missed'] });
});
