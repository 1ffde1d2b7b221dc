import type { Browser } from '../../scripts/browser/launch';

/** Answers every web request with the test's own pages, by path; none leaves the machine. */
export const servePages = (browser: Browser, pages: Record<string, string>): Promise<unknown> =>
  browser.context.route(/^https?:/, (route) => {
    const body = pages[new URL(route.request().url()).pathname];
    if (body === undefined) return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` });
  });

/** Wraps a body in a product page; `data` is its structured data. */
export const productPage = (name: string, body: string): string =>
  `<title>${name}</title>
   <script type="application/ld+json">{"@type":"Product","name":"${name}"}</script>
   <main><h1>${name}</h1><button class="add-to-cart">Add</button>${body}</main>`;
