import { launch } from '../browser/launch';
import { openTab, paintedState } from '../browser/tab';
import { madePageAt } from './made-page';
import { median } from './median';

export interface StyleFigures {
  with_ms: number;
  without_ms: number;
}

/** The same page under an address that the extension reads by itself, and under one that it does not know. */
const read = 'https://www.sephora.com/product/quiet-morning-P100000';
const unread = 'https://shop.example/product/quiet-morning';

/**
 * What styles cost on the page of 43,000 elements, from its opening through one restyle of the whole page: by
 * the browser's own count, with the extension at work there and without; medians of `rounds`, in turn.
 */
export async function measureStyle(rounds: number): Promise<StyleFigures> {
  const browser = await launch({ quiet: true });
  const restyled = async (url: string): Promise<number> => {
    const saved = madePageAt(url);
    const tab = await openTab(browser);
    const { page } = tab;
    await page.route(/^https?:/, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ status: 200, contentType: saved.contentType, body: saved.html })
        : route.fulfill({ status: 200, body: '' }),
    );
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url);
    if (url === read) {
      const state = await paintedState(browser, tab);
      if (state.state !== 'read' || state.marks === 0) throw new Error('the made page was not marked');
    }
    await page.evaluate(() => {
      document.body.classList.add('dense');
      return getComputedStyle(document.body).color;
    });
    const { metrics } = await session.send('Performance.getMetrics');
    await page.close();
    return 1_000 * (metrics.find(({ name }) => name === 'RecalcStyleDuration')?.value ?? Number.NaN);
  };
  const [withUs, without]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < rounds; round++) {
      const sides = [
        async () => withUs.push(await restyled(read)),
        async () => without.push(await restyled(unread)),
      ];
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) await side();
    }
  } finally {
    await browser.close();
  }
  return { with_ms: median(withUs), without_ms: median(without) };
}
