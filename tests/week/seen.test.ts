import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { judge } from '@/verdict/judge';
import { seenMost, seenProduct, tonersWithoutAlcohol, withSeen } from '@/week/seen';
import { seen } from './shelves';

const report = (title: string, text: string, url = 'https://shop.example/p/toner?ref=mail') =>
  judge({ ...emptyProduct, title, url, lists: text === '' ? [] : [{ text, source: 'shop' }] });

describe('a product page', () => {
  it('is remembered with what is in its list, and without what follows "?"', () => {
    expect(seenProduct(report('Sharp Toner', 'Aqua, Alcohol Denat., Glycerin'), '2026-11-30')).toEqual({
      title: 'Sharp Toner',
      brand: '',
      url: 'https://shop.example/p/toner',
      verdict: 'skip',
      kind: 'toner-like',
      isRead: true,
      hasAlcohol: true,
      day: '2026-11-30',
    });
  });

  it('whose list was not read is remembered as that', () => {
    expect(seenProduct(report('Mild Toner', ''), '2026-11-30')).toMatchObject({ isRead: false });
  });

  it.each([
    ['without an address', report('Mild Toner', 'Aqua, Glycerin', '')],
    ['without a name', report('', 'Aqua, Glycerin')],
    ['of something that is not for the skin', report('Rosemary Shampoo', 'Aqua, Glycerin')],
  ])('%s is not remembered', (_, about) => {
    expect(seenProduct(about, '2026-11-30')).toBeNull();
  });
});

describe('what was found', () => {
  it('has each page once, newest first, and at most two hundred', () => {
    const all = Array.from({ length: seenMost }, (_, at) => seen({ url: `https://shop.example/p/${at}` }));
    const again = seen({ url: 'https://shop.example/p/7', verdict: 'works' });
    expect(withSeen(all, again)).toHaveLength(seenMost);
    expect(withSeen(all, again)[0]).toBe(again);
    const more = seen({ url: 'https://shop.example/p/new' });
    expect(withSeen(all, more)).toEqual([more, ...all.slice(0, -1)]);
  });

  it('stays the same if the page was only read again', () => {
    const all = [seen()];
    expect(withSeen(all, seen())).toBe(all);
  });

  it('offers toners whose list was read and has no drying alcohol', () => {
    const mild = seen({ url: 'https://shop.example/p/mild' });
    const others = [
      seen({ url: 'https://shop.example/p/2', hasAlcohol: true }),
      seen({ url: 'https://shop.example/p/3', isRead: false }),
      seen({ url: 'https://shop.example/p/4', kind: 'serum' }),
      seen({ url: 'https://shop.example/p/5', verdict: 'skip' }),
    ];
    expect(tonersWithoutAlcohol([...others, mild], 3)).toEqual([mild]);
    expect(tonersWithoutAlcohol([mild, seen(), seen()], 2)).toHaveLength(2);
  });
});
