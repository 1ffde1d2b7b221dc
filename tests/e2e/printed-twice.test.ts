import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { patience, reportWith, showFromPopup, visit } from './on-page';
import { productPage, servePages } from './own-pages';

/** Shops print a list once for phones and once for desktops, and hide one of them. The marks are in the one that is shown. */

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Allantoin, Citric Acid, Phenoxyethanol';
const copies = (one: string, two: string, inside = '<h2>Ingredients</h2>') =>
  `<div ${one}>${inside}<p>${list}</p></div><p>Between the two.</p><div ${two}>${inside}<p>${list
    .split(', ')
    .join(',\n ')}</p></div>`;

/** How the first copy is hidden, and what shows it instead of the other. */
const ways: Record<string, { body: string; swap: (page: Page) => Promise<unknown> }> = {
  'a media query': {
    body: `<style>@media (min-width: 700px) { .phone { display: none } } @media (max-width: 699px) { .desk { display: none } }</style>
      ${copies('class="phone"', 'class="desk"')}`,
    swap: (page) => page.setViewportSize({ width: 500, height: 900 }),
  },
  'a class': {
    body: `<style>.off { display: none }</style>${copies('id="one" class="off"', 'id="two"')}`,
    swap: (page) =>
      page.evaluate(() => {
        for (const id of ['one', 'two']) document.querySelector(`#${id}`)?.classList.toggle('off');
      }),
  },
  'a class of the body': {
    body: `<style>body:not(.narrow) .phone, .narrow .desk { display: none }</style>
      ${copies('class="phone"', 'class="desk"')}`,
    swap: (page) => page.evaluate(() => document.body.classList.add('narrow')),
  },
  visibility: {
    body: `<style>.off { visibility: hidden }</style>${copies('id="one" class="off"', 'id="two"')}`,
    swap: (page) =>
      page.evaluate(() => {
        for (const id of ['one', 'two']) document.querySelector(`#${id}`)?.classList.toggle('off');
      }),
  },
  'hidden="until-found"': {
    body: copies('id="one" hidden="until-found"', 'id="two"'),
    swap: (page) =>
      page.evaluate(() => {
        document.querySelector('#one')?.removeAttribute('hidden');
        document.querySelector('#two')?.setAttribute('hidden', '');
      }),
  },
  'closed details': {
    body: `<style>details[open] ~ #two { display: none }</style><details id="one"><summary>More</summary><h2>Ingredients</h2><p>${list}</p></details>
      <div id="two"><h2>Ingredients</h2><p>${list}</p></div>`,
    swap: (page) => page.getByText('More').click(),
  },
};

const slug = (name: string) => name.replace(/[^a-z]+/g, '-');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await servePages(
    browser,
    Object.fromEntries(
      Object.entries(ways).map(([name, { body }]) => [
        `/product/${slug(name)}-P1`,
        productPage('Brook Toner', body),
      ]),
    ),
  );
});
afterAll(() => browser?.close());

/** The marked words, and whether each can be seen. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('pore-truth-skip') ?? [])].map((range) =>
      range instanceof Range
        ? `${range} ${range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true })} ${range.getClientRects().length}`
        : '',
    ),
  );

describe('a list that is printed twice is marked where it is visible, even after that changes:', () => {
  it.each(Object.keys(ways))('%s', async (name) => {
    const tab = await visit(browser, `https://www.sephora.com/product/${slug(name)}-P1`);
    expect((await reportWith(browser, tab, 'skip')).lists).toHaveLength(1);
    const first = () =>
      tab.page.evaluate(() => {
        const [range] = CSS.highlights.get('pore-truth-skip') ?? [];
        const all = [...document.querySelectorAll('main p')].filter((p) => p.textContent?.includes('Denat'));
        return range instanceof Range ? all.findIndex((p) => p.contains(range.startContainer)) : -1;
      });
    await expect.poll(() => marked(tab.page), patience).toEqual(['Alcohol Denat true 1']);
    expect(await first()).toBe(1);
    await ways[name]?.swap(tab.page);
    await expect.poll(first, patience).toBe(0);
    expect(await marked(tab.page)).toEqual(['Alcohol Denat true 1']);
    await showFromPopup(browser, tab, 'Alcohol Denat');
    await tab.page.close();
  });
});
