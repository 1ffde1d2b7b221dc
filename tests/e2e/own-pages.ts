import type { Browser } from '../../scripts/browser/launch';

/** Answers every web request with pages made up in the test, by their path; nothing leaves the machine. */
export const servePages = (browser: Browser, pages: Record<string, string>): Promise<unknown> =>
  browser.context.route(/^https?:/, (route) => {
    const body = pages[new URL(route.request().url()).pathname];
    if (body === undefined) return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` });
  });

/** The head and the foot of a product's page; `data` marks it as one. */
export const productPage = (name: string, body: string): string =>
  `<title>${name}</title>
   <script type="application/ld+json">{"@type":"Product","name":"${name}"}</script>
   <main><h1>${name}</h1><button class="add-to-cart">Add</button>${body}</main>`;
