import { expect, it } from 'vitest';
import { productPath } from '@/page/signs/linked-cards';

it.each([
  '/product/moss-night-serum',
  '/en/products/moss-toner?variant=1',
  'https://shop.example/p/fen-cream-12345',
  '/dp/B000123456',
  '/produkte/moos-creme',
  '/collections/all/products/birch-soap',
])('%s is the address of a product', (href) => {
  expect(productPath(href)).not.toBeNull();
});

it.each([
  '/',
  '/products',
  '/products/toners',
  '/about-us/our-story',
  '/blog/moss-and-you',
  '#x',
  'mailto:a@b.example',
  null,
])('%s is not one', (href) => {
  expect(productPath(href)).toBeNull();
});
