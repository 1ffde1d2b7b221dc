import { describe, expect, it } from 'vitest';
import { isForeignName } from '@/page/text/foreign-parts';

describe('the name of an element', () => {
  it.each([
    'nav',
    'main-nav',
    'siteNav',
    'nav-wrapper',
    'navbar',
    'footer',
    'page-footer__inner',
    'product-page-footer',
    'shop-footer',
    'footer-product',
    'product-reviews',
    'reviews-tab',
    'review-list',
    'tab-reviews',
    'product__recommendations',
    'shopify-section-template--123__related-products',
    'upsell-block',
    'you-may-also-like',
    'customers-also-bought',
    'recently-viewed-products',
    'cookie-banner',
    'newsletterSignup',
    'quick-view-modal',
    'ingredient-glossary',
    'product-questions',
    'comments',
    'megaMenu',
  ])('"%s" is that of a foreign part', (name) => {
    expect(isForeignName(name)).toBe(true);
  });

  it.each([
    'nav-tab-content',
    'nav-tabs',
    'nav-pills',
    'nav-link',
    'nav-item',
    'product-nav-tabs',
    'tab-nav',
    'navigate-here',
    'navy-blue',
    'footer-spacing',
    'product-footer',
    'product__footer-wrapper',
    'pdpFooter',
    'has-reviews',
    'with-related',
    'no-footer',
    'js-quick-view',
    'is-filtered',
    'review-ready',
    'preview',
    'product-preview',
    'product__details',
    'filter-free-formula',
    'questionable',
    'commentary-text',
    'similarly',
    'swatch-colour-text',
    'unrelated-name',
    'ingredients',
    '',
    '123',
  ])('"%s" is not', (name) => {
    expect(isForeignName(name)).toBe(false);
  });
});
