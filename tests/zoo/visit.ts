import type { Page } from 'playwright';
import * as z from 'zod/mini';
import type { Browser } from '../../scripts/browser/launch';
import { openTab, type Tab } from '../../scripts/browser/tab';
import { Apart } from './apart';

/** What a page reports about itself (see self-check.js), and what was logged and thrown in it. */
export interface SelfCheck {
  errors: string[];
  state: Record<string, unknown>;
  console: string[];
}

/** An open page of the zoo. */
export interface Visit {
  tab: Tab;
  apart: Apart;
  /** Waits until the page's own work is done, and runs its self-check. */
  selfCheck(): Promise<SelfCheck>;
  /** How often the extension has read the page. */
  looks(): Promise<number>;
  close(): Promise<void>;
}

const SelfReport = z.object({ errors: z.array(z.string()), state: z.record(z.string(), z.unknown()) });

/** Opens a page of the zoo and records its console from the start. */
export async function enter(browser: Browser, url: string): Promise<Visit> {
  const tab = await openTab(browser);
  const heard = listen(tab.page);
  const apart = await Apart.of(tab.page);
  await tab.page.addInitScript(() => {
    // The extension keeps only its last performance measure.
    let count = 0;
    new PerformanceObserver((list) => {
      count += list.getEntriesByName('pore-truth:locate').length;
    }).observe({ type: 'measure' });
    Object.defineProperty(window, 'looks', { value: () => count });
  });
  await tab.page.goto(url, { waitUntil: 'commit' });
  return {
    tab,
    apart,
    async selfCheck() {
      await tab.page.waitForLoadState('domcontentloaded');
      const reported = await apart.inPage('zoo.report()');
      return { ...SelfReport.parse(JSON.parse(z.string().parse(reported))), console: heard };
    },
    looks: async () => z.number().parse(await apart.inPage('looks()')),
    close: () => tab.page.close(),
  };
}

/** Every error and warning in the page's console and every uncaught exception, ours included. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('crash', () => heard.push('the page crashed'));
  return heard;
}
