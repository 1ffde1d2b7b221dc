import { expect, test } from 'vitest';
import { emptyProduct } from '@/report/product';
import { listsOnPages } from '../../scripts/accuracy/lists-on-pages';

const page = (id: string, text: string, names: string[]) => ({
  id,
  names,
  product: { ...emptyProduct, lists: text === '' ? [] : [{ text, source: 'heading' as const }] },
});

test('found, exact and invented lists are counted separately, and wrong ones are named', () => {
  const names = ['Aqua', 'Glycerin', 'Salicylic Acid', 'Parfum'];
  expect(
    listsOnPages([
      page('exact', 'Aqua, Glycerin, Salicylic Acid 2 %, PARFUM.', names),
      page('short', 'Aqua, Glycerin, Parfum', names),
      page('missed', '', names),
      page('none', '', []),
      page('invented', 'Aqua, Glycerin, Parfum', []),
    ]),
  ).toEqual({
    pages: 3,
    found: 2,
    exact: 1,
    wrong: ['short', 'missed'],
    without: 2,
    invented: ['invented'],
  });
});
