/** What to tell a person on whose machine there is no browser. */
export const howToGetOne: string;

/** The Chromium to run, or null where there is none. */
export function findChromium(): Promise<string | null>;

/** Finds a Chromium, or installs one where that is ours to do (Debian, as root). */
export function bringChromium(options?: { quiet?: boolean }): Promise<string | null>;
