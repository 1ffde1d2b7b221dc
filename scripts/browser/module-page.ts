import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { bringChromium, howToGetOne } from '../setup/chromium.mjs';
import { root } from '../setup/root.mjs';
import { NoBrowser } from './launch';

/**
 * A blank page in a real browser that imports a module of the project, over a local server of its sources. Saved
 * pages are parsed there and never opened, so nothing in them runs or loads.
 */
export class ModulePage {
  readonly browser: Browser;
  readonly page: Page;
  /** Where the page finds the module. */
  readonly module: string;
  readonly #server: ViteDevServer;

  private constructor(server: ViteDevServer, browser: Browser, page: Page, module: string) {
    this.#server = server;
    this.browser = browser;
    this.page = page;
    this.module = module;
  }

  /** `path` is the module's, from the project's root. Throws `NoBrowser` where there is none. */
  static async open(path: string): Promise<ModulePage> {
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
    return new ModulePage(server, browser, page, `${base}${path}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#server.close();
  }
}
