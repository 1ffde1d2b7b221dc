import { browser } from 'wxt/browser';
import { patternOf } from './site';

/** The content script and its style sheet. The manifest runs them on known shops; this runs them elsewhere. */

const js = ['/content-scripts/shop.js'] as const;
const css = ['/content-scripts/shop.css'];

interface Target {
  tabId: number;
  frameIds?: number[];
}

/** Injects them into an open page. Throws if the browser does not allow it. */
export async function runPageScript(target: Target): Promise<void> {
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: [...js] });
}

/** The registration of the content script for one site that is checked on every visit. */
export interface Registration {
  id: string;
  matches: string[];
  js: string[];
  css: string[];
  runAt: 'document_start';
  persistAcrossSessions: true;
}

/** All registrations that the chosen sites need. Pure. */
export const registrationsFor = (sites: readonly string[]): Registration[] =>
  sites.map((site) => ({
    id: site,
    matches: [patternOf(site)],
    js: [...js],
    css: [...css],
    runAt: 'document_start',
    persistAcrossSessions: true,
  }));
