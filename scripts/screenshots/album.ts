import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';

export type Scheme = 'light' | 'dark';

/** A folder of pictures, emptied first. */
export interface Album {
  taken: string[];
  page(page: Page, name: string, options?: { fullPage?: boolean }): Promise<void>;
}

export async function album(folder: string, scheme: Scheme): Promise<Album> {
  const here = join(folder, scheme);
  await rm(here, { recursive: true, force: true });
  await mkdir(here, { recursive: true });
  const taken: string[] = [];
  const take: Album['page'] = async (page, name, options = {}) => {
    await page.screenshot({ path: join(here, `${name}.png`), animations: 'disabled', ...options });
    taken.push(`${scheme}/${name}.png`);
  };
  return { taken, page: take };
}
