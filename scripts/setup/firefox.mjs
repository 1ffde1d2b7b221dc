import { execFileSync } from 'node:child_process';
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

/** The oldest that the tests were tried with. In 140 the extension works, but no test reaches the popup. */
const oldest = 153;

/**
 * Why a Firefox that calls itself so cannot run the tests; null where it can be tried.
 * @param {string} version as `firefox --version` prints it
 * @returns {string | null}
 */
export function whyTooOld(version) {
  const major = Number(/(\d+)\./.exec(version)?.[1] ?? oldest);
  return major < oldest ? `Firefox ${major} is too old for the tests, ${oldest} or newer is needed` : null;
}

/**
 * Why the tests cannot run in Firefox here; null where they can.
 * @returns {string | null}
 */
export function whyNoFirefox() {
  const path = findFirefox();
  if (path === null) return 'no Firefox';
  return whyTooOld(execFileSync(path, ['--version'], { encoding: 'utf8' }));
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
