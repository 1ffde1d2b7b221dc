import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import type { ListingItem } from '@/report/tab-state';
import { judge } from '@/verdict/judge';
import { clashingIn, clashingWith, isBag, productsIn } from '@/week/bag';
import { shelfProduct } from './shelves';

describe('an address', () => {
  it.each([
    'https://shop.example/cart',
    'https://shop.example/en/shopping-bag?step=2',
    'https://shop.example/basket.html',
    'https://www.shop.example/gp/cart/view.html',
    'https://laden.example/warenkorb',
    'https://boutique.example/fr/panier/',
    'https://tienda.example/carrito',
  ])('of a bag is known: %s', (url) => {
    expect(isBag(url)).toBe(true);
  });

  it.each([
    'https://shop.example/skin/bags',
    'https://shop.example/search?q=cart',
    'https://cart.example/serums',
    'https://shop.example/cartilage-cream',
    'not an address',
  ])('of another page is not one: %s', (url) => {
    expect(isBag(url)).toBe(false);
  });
});

const url = 'https://shop.example/cart';
const item = (title: string): ListingItem => {
  const { verdict, findings } = judge({ ...emptyProduct, url, title });
  return { title, verdict, strong: findings.map(({ topic }) => topic), minor: [] };
};
const items = ['Night Retinol Serum', 'Plain Cream', 'Salicylic Acid Toner 2%', 'Night Retinol Serum'].map(
  item,
);

it('the products with a role are listed once, without the address that they share', () => {
  expect(productsIn({ url, items }).map(({ title, role, url }) => ({ title, role, url }))).toEqual([
    { title: 'Night Retinol Serum', role: 'retinoid', url: '' },
    { title: 'Salicylic Acid Toner 2%', role: 'exfoliant', url: '' },
  ]);
});

it('products that clash in a bag are found, and nothing if there is only one kind', () => {
  expect(clashingIn(productsIn({ url, items }))).toHaveLength(2);
  expect(clashingIn(productsIn({ url, items: items.slice(0, 2) }))).toEqual([]);
});

it('products that clash with the shelf are found with the product that they clash with', () => {
  const shelf = [shelfProduct('oat'), shelfProduct('lactic', { role: 'exfoliant' })];
  expect(clashingWith(productsIn({ url, items }), shelf)).toMatchObject([
    { product: { title: 'Night Retinol Serum' }, kept: { id: 'lactic' } },
  ]);
});
