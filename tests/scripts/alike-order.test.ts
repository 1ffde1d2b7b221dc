import { expect, it } from 'vitest';
import { alikeOrder } from '../../scripts/build/alike-order';

it('puts beside each word the one that is most like it, and keeps all', () => {
  const words = ['avis clients', 'bewertungen', 'avis', 'kundenbewertungen', 'reviews'];
  const ordered = alikeOrder(words);
  expect(ordered.toSorted()).toEqual(words.toSorted());
  expect(ordered.slice(0, 2)).toEqual(['avis clients', 'avis']);
  expect(Math.abs(ordered.indexOf('bewertungen') - ordered.indexOf('kundenbewertungen'))).toBe(1);
});

it('takes lists of one word and of none', () => {
  expect(alikeOrder(['inci'])).toEqual(['inci']);
  expect(alikeOrder([])).toEqual([]);
});
