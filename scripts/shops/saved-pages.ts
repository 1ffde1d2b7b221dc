import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { ModulePage } from '../browser/module-page';
import { readSavedPage } from '../browser/saved-page';
import type { PageResult } from './in-page';

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  file: z.string(),
  url: z._default(z.nullish(z.string()), ''),
  names: z._default(z.nullish(z.array(z.string())), null),
});

/** One line of an index of saved pages. */
export interface CheckedPage {
  id: string;
  page: PageResult;
  /** The names of its list, none where it has no list; null where the index does not say. */
  names: readonly string[] | null;
}

/** Lines of an index: one page each, `file` relative to the index. */
export const linesOfIndex = async (index: string): Promise<string[]> =>
  (await readFile(index, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '');

/** Reads saved pages with the project's own shop files, in a browser. */
export class SavedPages {
  private constructor(
    private readonly folder: string,
    private readonly reader: ModulePage,
  ) {}

  static async beside(index: string): Promise<SavedPages> {
    return new SavedPages(dirname(index), await ModulePage.open('scripts/shops/entry.ts'));
  }

  /** Throws where the line, or the file that it names, cannot be read. */
  async check(line: string): Promise<CheckedPage> {
    const { id, file, url, names } = Row.parse(JSON.parse(line));
    const saved = await readSavedPage(join(this.folder, file), url ?? '');
    const page = await this.reader.page.evaluate(
      async ([path, html, address]) => {
        const entry: typeof import('./entry') = await import(path);
        return entry.check(html, address);
      },
      [this.reader.module, saved.html.toString('utf8'), saved.url] as const,
    );
    return { id: String(id), page, names: names ?? null };
  }

  close(): Promise<void> {
    return this.reader.close();
  }
}
