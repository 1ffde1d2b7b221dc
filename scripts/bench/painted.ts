import type { Page } from 'playwright';

declare global {
  interface Window {
    /** When the extension had painted for the first time. */
    painted: Promise<number>;
  }
}

/** Has a page note when its words are marked, from before it loads: a question asked again and again may come late. */
export const watchPaint = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.painted = new Promise((resolve) => {
      new PerformanceObserver((list, observer) => {
        const [paint] = list.getEntriesByName('pore-truth:paint');
        if (paint === undefined) return;
        observer.disconnect();
        resolve(paint.startTime + paint.duration);
      }).observe({ type: 'measure', buffered: true });
    });
  });
