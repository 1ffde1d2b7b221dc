import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { BrowserContext } from 'playwright';
import * as z from 'zod/mini';
import { Topic, Verdict } from '../../src/report/report';
import { root } from '../setup/root.mjs';

const folder = join(root, 'demo');

const Expected = z.object({
  pages: z.array(
    z.object({
      /** The page's file without its ending. */
      page: z.string(),
      /** The address on a known shop at which the tests serve it. */
      at: z.url(),
      verdict: z.enum(Verdict.options),
      /** "topic weight", in any order. */
      findings: z.array(z.string()),
      /** The words that are marked, by topic. */
      marks: z.partialRecord(z.enum(Topic.options), z.array(z.string())),
      /** How many names each list has. */
      names: z.array(z.number()),
    }),
  ),
  listings: z.array(
    z.object({
      page: z.string(),
      at: z.url(),
      /** The products of which the title alone says something, and what. */
      items: z.record(z.string(), z.enum(Verdict.options)),
    }),
  ),
});

export type DemoPage = z.infer<typeof Expected>['pages'][number];

export type DemoListing = z.infer<typeof Expected>['listings'][number];

const expected = Expected.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

/** The demo shop's products and the expected report of each. */
export const demoPages: DemoPage[] = expected.pages;

/** The demo shop's pages with several products. */
export const demoListings: DemoListing[] = expected.listings;

/** The demo shop's own address, on a reserved name that no real host can have. */
export const demoShop = 'https://demo.pore-truth.example';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The demo shop's answer to a request. */
export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
}

/**
 * The demo shop's file for an address, whatever its host: a product's page if the path contains the product's name,
 * the listing for any other page.
 */
export async function demoAnswer(url: string): Promise<Answer> {
  const file = fileFor(new URL(url).pathname, new Set(await readdir(folder)));
  if (file === null) return { status: 404, contentType: 'text/plain', body: 'No such page' };
  const contentType = types[extname(file)] ?? 'application/octet-stream';
  return { status: 200, contentType, body: await readFile(join(folder, file)) };
}

/** Answers every web request of a Chromium with the demo shop's files, so that none leaves the machine. */
export const serveDemo = (context: BrowserContext): Promise<unknown> =>
  context.route(/^https?:/, async (route) => route.fulfill(await demoAnswer(route.request().url())));

function fileFor(path: string, files: Set<string>): string | null {
  const name = basename(path);
  if (files.has(name)) return name;
  if (files.has(`${name}.html`)) return `${name}.html`;
  const product = demoPages.find(({ page }) => path.includes(page));
  if (product) return `${product.page}.html`;
  return extname(name) === '' ? 'index.html' : null;
}
