import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox, howToGetFirefox } from '../setup/firefox.mjs';
import { buildWhereNeeded, builtForFirefox } from './build';
import { type Answer, demoAnswer } from './demo';
import { type FirefoxWindow, firefoxWindow } from './firefox-window';
import { NoBrowser } from './launch';
import { numbered } from './tab';

/** A running Firefox with the built extension in it. */
export interface Firefox {
  browser: Browser;
  /** A page of the extension that can use its API, as the service worker does in Chromium. */
  worker: Page;
  /** `moz-extension://…` */
  origin: string;
  /** Firefox's own window: toolbar button, popup, prompts, browser console. */
  window: FirefoxWindow;
  close(): Promise<void>;
}

/** A tab with its id. */
export interface FirefoxTab {
  id: number;
  page: Page;
  /** The errors that its page and scripts logged. */
  complaints: string[];
}

/**
 * Builds if necessary and starts Firefox with the extension and an empty profile. Throws `NoBrowser`, or `StepFailed`
 * when the build fails.
 */
export async function launchFirefox({ quiet = false }: { quiet?: boolean } = {}): Promise<Firefox> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new NoBrowser(`No Firefox found. ${howToGetFirefox}.`);
  await buildWhereNeeded({ target: 'firefox', quiet });

  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Without this the debugger reaches neither the extension's pages nor the browser's window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      // Prompts normally ignore clicks for a moment.
      'security.notification_enable_delay': 0,
    },
  });
  try {
    const id = await browser.installExtension(builtForFirefox);
    const window = await firefoxWindow(browser, id);
    const worker = await browser.newPage();
    const origin = await window.extensionOrigin();
    await openOwnPage(worker, `${origin}/options.html`);
    return { browser, worker, origin, window, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Goes to a page of the extension. Firefox reports no load event for such pages, so this polls. */
export async function openOwnPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    {},
    url,
  );
}

/**
 * Opens an empty tab whose requests are all answered here, by default with the demo shop; none leaves the machine. Do
 * not call it twice at once.
 */
export async function openAnsweredTab(
  firefox: Firefox,
  answer: (url: string) => Promise<Answer> = demoAnswer,
): Promise<FirefoxTab> {
  const tab = await numbered(firefox, () => firefox.browser.newPage());
  const complaints: string[] = [];
  tab.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  tab.page.on('pageerror', (error) => complaints.push(String(error)));
  tab.page.on('request', async (request) => {
    if (/^https?:/.test(request.url())) await request.respond(await answer(request.url()));
    else await request.continue();
  });
  await tab.page.setRequestInterception(true);
  return { ...tab, complaints };
}
