import { execFileSync } from 'node:child_process';
import { findProgram, installOnDebian, isExecutable } from './programs.mjs';

/** What to tell a person whose machine has no Firefox. */
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
 * The Firefox to run: FIREFOX_PATH, else one on PATH, else one in a common place. Null if there is none.
 * @returns {string | null}
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : null;
  return findProgram(names, elsewhere);
}

/** The oldest version that the tests run in. The extension works in 140 too, but no test can reach its popup. */
const oldest = 153;

/**
 * Why a version of Firefox cannot run the tests; null if it can be tried.
 * @param {string} version as `firefox --version` prints it
 * @returns {string | null}
 */
export function whyTooOld(version) {
  const major = Number(/(\d+)\./.exec(version)?.[1] ?? oldest);
  return major < oldest ? `Firefox ${major} is too old for the tests, ${oldest} or newer is needed` : null;
}

/**
 * Why the Firefox tests cannot run on this machine; null if they can.
 * @returns {string | null}
 */
export function whyNoFirefox() {
  const path = findFirefox();
  if (path === null) return 'no Firefox';
  return whyTooOld(execFileSync(path, ['--version'], { encoding: 'utf8' }));
}

/**
 * Finds a Firefox, or installs one if it can (on Debian, as root).
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<string | null>}
 */
export async function bringFirefox({ quiet = false } = {}) {
  const found = findFirefox();
  if (found || process.env.FIREFOX_PATH) return found;
  await installOnDebian('Firefox', 'firefox-esr', { quiet });
  return findFirefox();
}
