import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { tabState } from '../../scripts/browser/tab';
import { patience, visit } from './on-page';
import { servePages } from './own-pages';

/** Listings of small shops, whose class names mean nothing. */

const titles = ['Calm Cream', 'Charcoal Pore Strips', 'Retinol 0.3% Serum', 'Plain Oat Balm'];
const slug = (title: string) => title.toLowerCase().replace(/[^a-z\d]+/g, '-');
const link = (title: string) => `/products/${slug(title)}?from=grid`;
const each = (card: (title: string) => string) => titles.map(card).join('');
const page = (title: string, body: string) =>
  `<title>${title}</title><header><a href="/">Shop</a></header><main><h1>${title}</h1>${body}</main>`;

const pages = {
  '/collections/face': page(
    'Face',
    `<ul class="grid gap-4 md:grid-cols-3">${each(
      (title) =>
        `<li class="flex flex-col"><a href="${link(title)}"><img alt=""><h3 class="text-sm">${title}</h3><span>€ 12</span></a></li>`,
    )}</ul>`,
  ),
  '/search': page(
    'Results for “serum”',
    `<div>${each((title) => `<div><a href="${link(title)}"><img alt=""></a><div><a href="${link(title)}">${title}</a><p>€ 12</p></div></div>`)}</div>`,
  ),
  '/cart': page(
    'Your cart',
    `<form><table>${each(
      (title) =>
        `<tr><td><a href="${link(title)}"><img alt=""></a></td><td><a href="${link(title)}">${title}</a></td><td><input value="1"></td></tr>`,
    )}</table><button>Checkout</button></form>`,
  ),
  '/': page(
    'Slow skincare',
    `<p>Made by hand.</p><section><h2>Best sellers</h2><div>${each(
      (title) =>
        `<article><a href="${link(title)}"><h3>${title}</h3></a><button>Add to bag</button></article>`,
    )}</div></section>`,
  ),
};

const small = 'https://small-shop.example';
let browser: Browser;
beforeAll(async () => {
  browser = await launch({ alsoKnown: [`${small}/*`] });
  await servePages(browser, pages);
});
afterAll(() => browser?.close());

describe('a listing without meaningful class names is read as one:', () => {
  it.each(Object.keys(pages))('%s', async (path) => {
    const tab = await visit(browser, small + path);
    await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('listing');
    await expect
      .poll(
        async () =>
          Object.values(await painted(tab.page))
            .flat()
            .toSorted(),
        patience,
      )
      .toEqual(['Pore Strips', 'Retinol 0.3%']);
    await tab.page.close();
  });
});

it('a listing that is reached from a product, whose data is still there, is read as one', async () => {
  const tab = await visit(browser, `${small}/collections/face`);
  await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('listing');
  await tab.page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({ '@type': 'Product', name: 'Red Dune Peel' });
    document.head.append(script);
    history.pushState(null, '', '/collections/all');
    const title = document.querySelector('h1');
    if (title) title.textContent = 'All of it';
  });
  const url = async () => {
    const state = await tabState(browser, tab);
    return state !== null && 'url' in state ? `${state.state} ${state.url}` : state?.state;
  };
  await expect.poll(url, patience).toBe(`listing ${small}/collections/all`);
  await tab.page.close();
});
