/** What to tell a person on whose machine there is no Firefox. */
export const howToGetFirefox: string;

/** The Firefox to run, or null where there is none. */
export function findFirefox(): string | null;

/** Why a Firefox that prints this version cannot run the tests; null where it can be tried. */
export function whyTooOld(version: string): string | null;

/** Why the tests cannot run in Firefox here; null where they can. */
export function whyNoFirefox(): string | null;

/** Finds a Firefox, or installs one where that is ours to do (Debian, as root). */
export function bringFirefox(options?: { quiet?: boolean }): Promise<string | null>;
