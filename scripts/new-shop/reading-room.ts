import { ModulePage } from '../browser/module-page';
import type { Survey } from './survey';

/** A page could not be had; the message says why and what to do. */
export class NoPage extends Error {}

/** The page reader in a real browser. */
export class ReadingRoom {
  readonly #reader: ModulePage;

  private constructor(reader: ModulePage) {
    this.#reader = reader;
  }

  /** Throws `NoBrowser` where there is none. */
  static async open(): Promise<ReadingRoom> {
    return new ReadingRoom(await ModulePage.open('scripts/new-shop/survey.ts'));
  }

  /** What the reader makes of a saved page. */
  survey(html: string, url: string): Promise<Survey> {
    return this.#reader.page.evaluate(
      async ([path, source, address]) => {
        const room: typeof import('./survey') = await import(path);
        return room.survey(source, address);
      },
      [this.#reader.module, html, url] as const,
    );
  }

  /** The page at an address, as a browser shows it. Throws `NoPage`. */
  async fetch(url: string): Promise<string> {
    const page = await this.#reader.browser.newPage();
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

  close(): Promise<void> {
    return this.#reader.close();
  }
}
