import { browser } from 'wxt/browser';
import { patternOf } from './site';

/** The one script and sheet that read pages: on known shops by the manifest, elsewhere by what stands here. */

const js = ['/content-scripts/shop.js'] as const;
const css = ['/content-scripts/shop.css'];

interface Target {
  tabId: number;
  frameIds?: number[];
}

/** Puts them into a page that is open. Throws where the browser does not allow it. */
export async function runPageScript(target: Target): Promise<void> {
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: [...js] });
}

/** One site's entry in the browser's list of scripts to run on every visit. */
export interface Registration {
  id: string;
  matches: string[];
  js: string[];
  css: string[];
  runAt: 'document_idle';
  persistAcrossSessions: true;
}

/** The scripts that must be registered, and no others: the sites chosen are all that they hang on. Pure. */
export const registrationsFor = (sites: readonly string[]): Registration[] =>
  sites.map((site) => ({
    id: site,
    matches: [patternOf(site)],
    js: [...js],
    css: [...css],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  }));
