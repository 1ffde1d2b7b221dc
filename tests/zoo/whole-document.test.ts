import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { ownPart, part, shownPart } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { patience, reportWith, visit } from '../e2e/on-page';

/**
 * Frameworks that take over the whole document long after it has loaded, when the seal is there: the real React 18,
 * which redraws everything for one unexpected node, and the real Preact.
 */

const names = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol';

/** The page in its framework, as a function of the framework's `h`. */
const app = `({ title, names }) => h('main', null,
  h('h1', null, title),
  h('button', { className: 'add-to-cart', onClick: () => document.body.setAttribute('data-bought', '') }, 'Add'),
  h('h2', null, 'Ingredients'),
  h('p', { id: 'list' }, names))`;

/** What a server sends of it; `served` is the title, which may differ from what the framework expects. */
const html = (served: string, script: string) =>
  `<!doctype html><html lang="en"><head><title>Brook Toner</title>${script}</head><body><main><h1>${served}</h1><button class="add-to-cart">Add</button><h2>Ingredients</h2><p id="list">${names}</p></main></body></html>`;

const start = `window.problems = []; const props = { title: 'Brook Toner', names: ${JSON.stringify(names)} };`;

const react = (served: string) =>
  html(served, '<script src="/react.js"></script><script src="/react-dom.js"></script>').replace(
    '</head>',
    `<script src="/with-react.js"></script></head>`,
  );

const require = createRequire(import.meta.url);
/** A file of an installed package. */
const packaged = (name: string) => ({
  type: 'text/javascript',
  body: () => readFile(join(dirname(require.resolve('preact/package.json')), '..', name), 'utf8'),
});

const files: Record<string, { type: string; body: () => Promise<string> | string }> = {
  '/react.js': packaged('react/umd/react.production.min.js'),
  '/react-dom.js': packaged('react-dom/umd/react-dom.production.min.js'),
  '/preact.mjs': packaged('preact/dist/preact.mjs'),
  '/with-react.js': {
    type: 'text/javascript',
    body: () => `${start}
      window.takeOver = () => {
        const h = React.createElement;
        const App = ${app};
        const scripts = [...document.scripts].map(({ src }) => h('script', { key: src, src }));
        ReactDOM.hydrateRoot(document,
          h('html', { lang: 'en' }, h('head', null, h('title', null, 'Brook Toner'), ...scripts), h('body', null, h(App, props))),
          { onRecoverableError: (error) => problems.push(String(error)) });
      };`,
  },
  '/product/same-P1': { type: 'text/html', body: () => react('Brook Toner') },
  '/product/other-P1': { type: 'text/html', body: () => react('Brook Toner, new') },
  '/product/preact-P1': {
    type: 'text/html',
    body: () =>
      html(
        'Brook Toner',
        `<script type="module">
          import { h, hydrate } from '/preact.mjs';
          ${start}
          window.takeOver = () => { const App = ${app}; hydrate(h(App, props), document.body); };
        </script>`,
      ),
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await browser.context.route(/^https?:/, async (route) => {
    const file = files[new URL(route.request().url()).pathname];
    if (file === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: file.type, body: await file.body() });
  });
});
afterAll(() => browser?.close());

/** Opens a page and waits until everything that the extension adds is there. */
async function withSeal(path: string): Promise<Page> {
  const tab = await visit(browser, `https://www.sephora.com/product/${path}-P1`);
  await reportWith(browser, tab, 'skip');
  await shownPart(tab.page, part.seal);
  await isMarked(tab.page);
  return tab.page;
}

const isMarked = (page: Page) =>
  expect.poll(async () => (await painted(page))['pore-truth-skip'], patience).toEqual(['Alcohol Denat']);

/** Has the framework take over the page, and returns what it made of what it found. */
async function takeOver(page: Page): Promise<{ problems: string[]; isKept: boolean }> {
  await page.evaluate(`window.before = document.querySelector('main'); takeOver()`);
  // The framework decides when: it is done once its button works.
  await expect
    .poll(async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('.add-to-cart')?.click());
      return page.locator('body').getAttribute('data-bought');
    }, patience)
    .toBe('');
  return {
    problems: await page.evaluate('problems'),
    isKept: await page.evaluate(`before === document.querySelector('main')`),
  };
}

describe('a page that a framework takes over as a whole, with the seal on it,', () => {
  it('is not redrawn by React 18, and keeps seal and marks', async () => {
    const page = await withSeal('same');
    expect(await takeOver(page)).toEqual({ problems: [], isKept: true });
    await shownPart(page, part.seal);
    await isMarked(page);
    await page.close();
  });

  it('gets seal and marks again if React 18 redraws it for another reason', async () => {
    const page = await withSeal('other');
    const { problems, isKept } = await takeOver(page);
    expect({ isKept, hasProblems: problems.length > 0 }).toEqual({ isKept: false, hasProblems: true });
    await isMarked(page);
    await shownPart(page, part.seal);
    await page.close();
  });

  it('is left unchanged by Preact too', async () => {
    const page = await withSeal('preact');
    expect(await takeOver(page)).toEqual({ problems: [], isKept: true });
    await shownPart(page, part.seal);
    await isMarked(page);
    await page.close();
  });

  it('gets the seal again after removing it', async () => {
    const page = await withSeal('same');
    const taken = await page.evaluateHandle(() => {
      const last = document.body.lastElementChild;
      last?.remove();
      return last;
    });
    await shownPart(page, part.seal);
    expect(await taken.evaluate((element) => element?.isConnected)).toBe(false);
    await page.close();
  });

  it('wins if it keeps removing the seal', async () => {
    const page = await withSeal('same');
    const taken = await page.evaluateHandle(() => {
      const all: Node[] = [];
      const sweep = () => {
        const last = document.body.lastElementChild;
        if (last?.localName !== 'div') return;
        all.push(last);
        last.remove();
      };
      new MutationObserver(sweep).observe(document.body, { childList: true });
      sweep();
      return all;
    });
    await expect.poll(() => taken.evaluate((all) => all.length), patience).toBe(6);
    // It would come back when the page is idle.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await taken.evaluate((all) => all.length)).toBe(6);
    expect(await ownPart(page, part.seal)).toBeNull();
    await page.close();
  });
});
