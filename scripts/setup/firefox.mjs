import { findProgram, installOnDebian, isExecutable } from './programs.mjs';

/** What to tell a person on whose machine there is no Firefox. */
export const howToGetFirefox =
  'Install one (Debian: apt-get install firefox-esr; others: https://www.mozilla.org/firefox) or set FIREFOX_PATH';

const names = ['firefox-esr', 'firefox'];
const elsewhere = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox to run: FIREFOX_PATH, else one on PATH, else one in a common place. Null where there is none.
 * @returns {string | null}
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : null;
  return findProgram(names, elsewhere);
}

/**
 * Finds a Firefox, or installs one where that is ours to do (Debian, as root).
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<string | null>}
 */
export async function bringFirefox({ quiet = false } = {}) {
  const found = findFirefox();
  if (found || process.env.FIREFOX_PATH) return found;
  await installOnDebian('Firefox', 'firefox-esr', { quiet });
  return findFirefox();
}
