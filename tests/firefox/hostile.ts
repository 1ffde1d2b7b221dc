import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Answer } from '../../scripts/browser/demo';
import { type Firefox, type FirefoxTab, openAnsweredTab } from '../../scripts/browser/firefox';
import { patience, reportIn } from '../e2e/on-page';
import { hostilePages } from '../page/hostile-pages';
import { dangers } from '../zoo/dangers';
import { answerFor, elsewhere, pathOf, shop } from '../zoo/serve';

/** The zoo and the pages that repeat, as far as Firefox may take them otherwise than Chromium. */

/** What Firefox itself needs seconds for, which says nothing of us; and frames that it fills later than Chromium does. */
const leftOut: readonly string[] = [
  'million-text-nodes.html',
  'ten-megabytes.html',
  'mutations.html',
  'nested-ten-deep.html',
];

/** What took seconds to minutes before it was bounded; in Chromium, all of them are timed by the processor. */
const repeated = [
  'open tags in a description',
  'exclamation marks in a list',
  'data nested with ids',
  'assignments within assignments',
  'one text in many places',
  'headings for lists',
  'headings for descriptions, with ids',
  'a long class of many parts',
  'lines of one name',
  'cards found in two ways',
] as const;
/** Milliseconds that a busy machine may take for what is a few of them. */
const heldUp = 3_000;

/** Notes how long nothing else could run in a page, once it is parsed. */
function noteHolds(): void {
  let longest = 0;
  document.addEventListener('DOMContentLoaded', () => {
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 10);
  });
  Object.defineProperty(window, 'longestHold', { value: () => longest });
}

/** What a page of the zoo says of itself. */
const Told = z.object({ errors: z.array(z.string()), state: z.unknown() });

async function answer(url: string): Promise<Answer> {
  const path = decodeURIComponent(new URL(url).pathname);
  const page = hostilePages.find(({ name }) => path === `/product/${name}`);
  if (page !== undefined)
    return {
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html>${page.make(page.size)}`,
    };
  const found = await answerFor(path);
  return found === null ? { status: 404, contentType: 'text/plain', body: '' } : { status: 200, ...found };
}

/** Hostile pages, in one tab. */
export function hostile(running: () => Firefox): void {
  let tab: FirefoxTab;
  beforeAll(async () => {
    tab = await openAnsweredTab(running(), answer);
    await tab.page.evaluateOnNewDocument(noteHolds);
    return () => tab.page.close();
  });

  describe('a page that …', () => {
    it.each(dangers.filter(({ file }) => !leftOut.includes(file)))(
      '$what',
      async ({ file, verdict, names, ownErrors = [] }) => {
        tab.complaints.length = 0;
        const path = pathOf(file);
        // Firefox reports what a policy forbids in any order.
        const report = async () => {
          const told = Told.parse(JSON.parse(String(await tab.page.evaluate('zoo.report()'))));
          return { ...told, errors: told.errors.toSorted() };
        };
        await tab.page.goto(`${elsewhere}${path}`);
        const calm = await report();
        await tab.page.goto(`${shop}${path}`);
        await expect
          .poll(async () => {
            const read = await reportIn(running(), tab);
            return [read?.verdict, read?.lists.map((list) => list.names.length)];
          }, patience)
          .toEqual([verdict, names === undefined ? [] : [names]]);
        expect(await report()).toEqual(calm);
        expect(ownErrors.length === 0 ? tab.complaints : []).toEqual([]);
        expect(await running().window.errors()).toEqual([]);
      },
    );
  });

  describe('a page that repeats', () => {
    it.each(repeated)('%s', async (name) => {
      await tab.page.goto(`${shop}/product/${encodeURIComponent(name)}`);
      await expect
        .poll(async () => (await reportIn(running(), tab))?.page.url, patience)
        .toBe(tab.page.url());
      expect(Number(await tab.page.evaluate('longestHold()'))).toBeLessThan(heldUp);
      // What the page logs are slips of its own scripts.
      expect(await running().window.errors()).toEqual([]);
    });
  });
}
