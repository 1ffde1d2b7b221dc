import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openTab, type Tab, tabState } from '../../scripts/browser/tab';
import { root } from '../../scripts/setup/root.mjs';
import { patience } from '../e2e/on-page';

/**
 * A working day of shopping: many tabs at once, then one page after another on thirty shops. Memory, storage and
 * listeners stay flat. The tests run a part of it; `PORE_TRUTH_DAY=2000 npm test -- working-day` runs all of it and
 * opens 200 tabs.
 */

declare const chrome: {
  storage: typeof import('wxt/browser').Browser.storage;
  tabs: typeof import('wxt/browser').Browser.tabs;
};

const navigations = Number(process.env.PORE_TRUTH_DAY ?? 240);
const tabs = navigations >= 2_000 ? 200 : 24;
/** Navigations that fill the caches before measuring: each page once. */
const warmUp = 60;

/** The most that the whole day may leave behind, beyond what is there after the first round. */
const bounds = { workerKb: 3_000, pageKb: 1_500, listeners: 10, localBytes: 0 };
/** In bytes of `storage.session`, which has 10 MB for all tabs. */
const mostOfTab = 20_000;

const Page = z.object({ url: z.string() });
const Answer = z.object({ id: z.optional(z.number()), result: z.optional(z.unknown()) });
const folder = join(root, 'tests', 'pages');
const pages = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .slice(0, 30)
    .flatMap(({ name }) =>
      ['with-list', 'without-list'].map((page): [string, string] => {
        const path = join(folder, name, page);
        const { url } = Page.parse(JSON.parse(readFileSync(`${path}.json`, 'utf8')));
        return [url, readFileSync(`${path}.html`, 'utf8')];
      }),
    ),
);
const addresses = [...pages.keys()];
const addressOf = (at: number): string => addresses[at % addresses.length] ?? '';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await browser.context.route(/^https?:/, (route) => {
    const body = pages.get(route.request().url());
    return body === undefined
      ? route.fulfill({ status: 404, contentType: 'text/plain', body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
});
afterAll(() => browser?.close());

const session = () =>
  browser.worker.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('tab:'));
    return { tabs: keys.length, bytes: await chrome.storage.session.getBytesInUse() };
  });
const localBytes = () => browser.worker.evaluate(() => chrome.storage.local.getBytesInUse());

/** Whether the tab's state is about the page that was opened last. */
const isReportedFor = async (tab: Tab, url: string): Promise<boolean> => {
  const state = await tabState(browser, tab);
  const about = state?.state === 'read' ? state.report.page.url : state?.url;
  return about === url;
};

async function go(tab: Tab, at: number): Promise<void> {
  await tab.page.goto(addressOf(at), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => isReportedFor(tab, addressOf(at)), { ...patience, interval: 10 }).toBe(true);
}

/** The worker's heap after a collection, in kB. */
async function workerHeap(): Promise<number> {
  const debug = await browser.context.browser()?.newBrowserCDPSession();
  if (debug === undefined) throw new Error('the browser takes no commands');
  const { targetInfos } = await debug.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(browser.origin),
  );
  if (target === undefined) throw new Error('the worker does not run');
  const { sessionId } = await debug.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const ask = (id: number, method: string) =>
    new Promise<unknown>((resolve) => {
      const heard = ({ message }: { message: string }) => {
        const answer = Answer.parse(JSON.parse(message));
        // A message without an id is an event.
        if (answer.id !== id) return;
        debug.off('Target.receivedMessageFromTarget', heard);
        resolve(answer.result);
      };
      debug.on('Target.receivedMessageFromTarget', heard);
      void debug.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  for (let id = 1; id <= 3; id++) await ask(id, 'HeapProfiler.collectGarbage');
  const { usedSize } = z.object({ usedSize: z.number() }).parse(await ask(4, 'Runtime.getHeapUsage'));
  await debug.detach();
  return usedSize / 1_000;
}

async function pageUse(debug: CDPSession): Promise<{ pageKb: number; listeners: number }> {
  for (let round = 0; round < 3; round++) await debug.send('HeapProfiler.collectGarbage');
  const { metrics } = await debug.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { pageKb: value('JSHeapUsedSize') / 1_000, listeners: value('JSEventListeners') };
}

it(`${tabs} tabs at once each have a small state, and leave none behind`, async () => {
  const before = await localBytes();
  const open: Tab[] = [];
  for (let at = 0; at < tabs; at++) {
    const tab = await openTab(browser);
    await go(tab, at);
    open.push(tab);
  }
  const held = await session();
  console.log(
    `${tabs} tabs: ${held.bytes} bytes of storage.session, worker ${Math.round(await workerHeap())} kB`,
  );
  expect(held.tabs).toBe(tabs);
  expect(held.bytes).toBeLessThan(tabs * mostOfTab);
  expect(await localBytes()).toBe(before);
  for (const { page } of open) await page.close();
  await expect.poll(session, patience).toMatchObject({ tabs: 0 });
}, 600_000);

it(`${navigations} navigations over thirty shops leave memory, storage and listeners flat`, async () => {
  const tab = await openTab(browser);
  const debug = await tab.page.context().newCDPSession(tab.page);
  await debug.send('Performance.enable');
  const measure = async (at: number) => {
    // The same page, so that only what the day left behind is measured.
    await go(tab, at);
    return {
      workerKb: await workerHeap(),
      ...(await pageUse(debug)),
      localBytes: await localBytes(),
      ...(await session()),
    };
  };
  for (let at = 0; at < warmUp; at++) await go(tab, at);
  const before = await measure(0);
  for (let at = 1; at <= navigations; at++) await go(tab, at);
  const after = await measure(0);
  console.log(`${navigations} navigations: ${JSON.stringify({ before, after })}`);
  expect(after.workerKb - before.workerKb).toBeLessThan(bounds.workerKb);
  expect(after.pageKb - before.pageKb).toBeLessThan(bounds.pageKb);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(bounds.listeners);
  expect(after.localBytes - before.localBytes).toBe(bounds.localBytes);
  expect(after.tabs).toBe(1);
  expect(after.bytes).toBeLessThan(mostOfTab);
  await tab.page.close();
}, 1_200_000);
