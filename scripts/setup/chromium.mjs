import { existsSync } from 'node:fs';
import { findProgram, installOnDebian, isExecutable } from './programs.mjs';

/** What to tell a person whose machine has no browser. */
export const howToGetOne =
  'No Chromium found. Install one (Debian: apt-get install chromium; others: npx playwright install chromium) or set CHROMIUM_PATH.';

/** Chromium first: Chrome no longer loads unpacked extensions from the command line. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
];
const elsewhere = [
  '/snap/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium to run: CHROMIUM_PATH, else one on PATH, else one in a common place, else the one Playwright installed.
 * Null if there is none.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : null;
  const found = findProgram(names, elsewhere);
  if (found) return found;
  try {
    const { chromium } = await import('playwright');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
  } catch {
    return null; // packages are not installed yet
  }
}

/**
 * Finds a Chromium, or installs one if it can (on Debian, as root).
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<string | null>}
 */
export async function bringChromium({ quiet = false } = {}) {
  const found = await findChromium();
  if (found || process.env.CHROMIUM_PATH) return found;
  await installOnDebian('Chromium', 'chromium', { quiet });
  return findChromium();
}
