import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { NoBrowser } from '../browser/launch';
import { bringChromium, howToGetOne } from '../setup/chromium.mjs';
import { root } from '../setup/root.mjs';
import type { Survey } from './survey';

/** A page could not be loaded; the message says why and what to do. */
export class NoPage extends Error {}

/** The page reader in a real browser, loaded from a local server. Saved pages are parsed, never opened. */
export class ReadingRoom {
  readonly #server: ViteDevServer;
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #survey: string;

  private constructor(server: ViteDevServer, browser: Browser, page: Page, survey: string) {
    this.#server = server;
    this.#browser = browser;
    this.#page = page;
    this.#survey = survey;
  }

  /** Throws `NoBrowser` if there is none. */
  static async open(): Promise<ReadingRoom> {
    const executablePath = await bringChromium();
    if (!executablePath) throw new NoBrowser(howToGetOne);
    const server = await createServer({
      root,
      configFile: false,
      appType: 'custom',
      optimizeDeps: { noDiscovery: true },
      logLevel: 'error',
      resolve: { alias: { '@': `${root}/src` } },
      server: { port: 0, host: '127.0.0.1', watch: null },
    });
    await server.listen();
    const base = server.resolvedUrls?.local[0] ?? '';
    const browser = await chromium.launch({
      executablePath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await browser.newPage();
    await page.route(base, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(base);
    return new ReadingRoom(server, browser, page, `${base}scripts/new-shop/survey.ts`);
  }

  /** Reads a saved page. */
  survey(html: string, url: string): Promise<Survey> {
    return this.#page.evaluate(
      async ([path, source, address]) => {
        const room: typeof import('./survey') = await import(path);
        return room.survey(source, address);
      },
      [this.#survey, html, url] as const,
    );
  }

  /** The markup of the page at an address, after its scripts ran. Throws `NoPage`. */
  async fetch(url: string): Promise<string> {
    const page = await this.#browser.newPage();
    try {
      const response = await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
      const status = response?.status() ?? 0;
      if (status >= 400) throw new Error(`the shop answered ${status}`);
      return await page.content();
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
      throw new NoPage(
        `${url} could not be opened (${reason}).\n` +
          `Open it in your own browser, save it (Ctrl+S, "HTML only"), and run: npm run new-shop -- SAVED.html --url ${url}`,
      );
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}
