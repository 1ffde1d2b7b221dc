import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './step.mjs';

/** What to tell a person on whose machine there is no browser. */
export const howToGetOne =
  'No Chromium found. Install one (Debian: apt-get install chromium; others: npx playwright install chromium) or set CHROMIUM_PATH.';

/** Chromium first: Chrome itself no longer loads unpacked extensions from the command line. */
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

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The Chromium to run: CHROMIUM_PATH, else one on PATH, else a common place, else the one that Playwright
 * fetched. Null where there is none.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = names.flatMap((name) => folders.flatMap((f) => endings.map((e) => join(f, name + e))));
  const found = [...onPath, ...elsewhere].find(isExecutable);
  if (found) return found;
  try {
    const { chromium } = await import('playwright');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
  } catch {
    return null; // packages are not there yet
  }
}

/**
 * Finds a Chromium, or installs one where that is ours to do (Debian, as root).
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<string | null>}
 */
export async function bringChromium({ quiet = false } = {}) {
  const found = await findChromium();
  if (found || process.env.CHROMIUM_PATH) return found;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get'))
    return null;
  try {
    await run('Asking Debian for Chromium', 'apt-get', ['update', '-q'], { quiet });
    const install = [
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
    ];
    await run('Installing Chromium', 'env', [...install, 'chromium'], { quiet });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return null;
  }
  return findChromium();
}
