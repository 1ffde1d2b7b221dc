import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openTab, tabState } from '../../scripts/browser/tab';
import { patience, reportWith } from '../e2e/on-page';
import { productPage, servePages } from '../e2e/own-pages';

/** A shop that shows one product after the other in the same document, each at its own address. */
const shopFloor = `${productPage('Brook Toner 0', '<h2>Ingredients</h2><p id="list">Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol</p>')}
  <script>
    const main = document.querySelector('main');
    let product = 0;
    window.next = () => {
      product++;
      const name = 'Brook Toner ' + product;
      document.title = name;
      document.querySelector('[type="application/ld+json"]').textContent = JSON.stringify({ '@type': 'Product', name });
      main.innerHTML = '<h1>' + name + '</h1><button class="add-to-cart">Add</button><h2>Ingredients</h2>'
        + '<p>Water, ' + (product % 2 ? 'Betaine' : 'Alcohol Denat.') + ', Glycerin, Menthol, Panthenol, Extract ' + product + ', Citric Acid</p>';
      history.pushState({}, '', '/product/toner-P' + product);
    };
  </script>`;

declare global {
  interface Window {
    next(): void;
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await servePages(browser, { '/product/toner-P1': shopFloor });
});
afterAll(() => browser?.close());

/** The most that all views of one document together may leave behind. */
const bounds = { heapKb: 1_000, listeners: 5, nodes: 50, highlights: 0 };

it('300 client-side navigations leak nothing', async () => {
  const tab = await openTab(browser);
  await tab.page.goto('https://www.sephora.com/product/toner-P1');
  await reportWith(browser, tab, 'skip');
  const session = await tab.page.context().newCDPSession(tab.page);
  await session.send('Performance.enable');

  let shown = 0;
  const walk = async (views: number) => {
    for (let view = 0; view < views; view++) {
      shown++;
      await tab.page.evaluate(() => {
        const read = new Promise<void>((resolve) => {
          new PerformanceObserver((list, observer) => {
            if (list.getEntriesByName('pore-truth:paint').length === 0) return;
            observer.disconnect();
            resolve();
          }).observe({ type: 'measure' });
        });
        window.next();
        return read;
      });
    }
    const title = async () => {
      const state = await tabState(browser, tab);
      return state?.state === 'read' && `${state.report.product.title} ${state.report.verdict}`;
    };
    await expect.poll(title, patience).toBe(`Brook Toner ${shown} ${shown % 2 ? 'clear' : 'skip'}`);
  };
  const measure = async () => {
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const highlights = await tab.page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    );
    return {
      heapKb: value('JSHeapUsedSize') / 1024,
      listeners: value('JSEventListeners'),
      nodes: value('Nodes'),
      highlights,
    };
  };

  // Caches are filled by the first views.
  await walk(50);
  const before = await measure();
  await walk(300);
  const after = await measure();
  expect(after.heapKb - before.heapKb).toBeLessThan(bounds.heapKb);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(bounds.listeners);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(bounds.nodes);
  expect(after.highlights - before.highlights).toBe(bounds.highlights);
  expect(after.highlights).toBe(1);
  await tab.page.close();
}, 120_000);
