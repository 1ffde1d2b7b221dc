import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { badge, openTab } from '../../scripts/browser/tab';
import { badgeTitle } from '../badge-title';
import { patience, reportWith } from '../e2e/on-page';
import { answerFor } from './serve';

/** A real server, because the back/forward cache doesn't keep pages that a test answered. */

let server: Server;
let site: string;
let browser: Browser;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const answer = await answerFor(new URL(request.url ?? '/', 'http://zoo').pathname);
    response.writeHead(answer === null ? 404 : 200, answer?.headers).end(answer?.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  site = `http://127.0.0.1:${port}`;
  browser = await launch({ alsoKnown: ['http://127.0.0.1/*'], backForwardCache: true });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('a page restored from the back/forward cache is reported and marked again', async () => {
  const tab = await openTab(browser);
  await tab.page.goto(`${site}/product/kept.html?1`);
  await reportWith(browser, tab, 'skip');
  await tab.page.evaluate(() => document.body.setAttribute('data-visits', '1'));
  await tab.page.goto(`${site}/product/kept.html?calm`);
  await reportWith(browser, tab, 'clear');
  expect(await painted(tab.page)).toEqual({});

  await tab.page.evaluate(() => history.back());
  await reportWith(browser, tab, 'skip');
  await expect.poll(() => painted(tab.page), patience).toEqual({ 'pore-truth-skip': ['Alcohol Denat'] });
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('skip') });
  // A page loaded again would not know about the visit before.
  expect(await tab.page.evaluate(() => document.body.getAttribute('data-visits'))).toBe('1');
  expect(await tab.page.evaluate(() => window.shown)).toEqual([
    'load',
    'pageshow',
    'pagehide kept',
    'pageshow kept',
  ]);
  await tab.page.close();
});

declare global {
  interface Window {
    shown: string[];
  }
}
