/** The host of a page that can be checked on every visit; null for files, the browser's own pages and http. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && isSite(hostname) ? hostname : null;
}

/** In characters; RFC 1035 limits a host name to this. */
export const longestHost = 253;

/** How many sites can be chosen: more than anybody visits, and few enough to be registered at once. */
export const mostSites = 500;

/**
 * Whether a value is a host name that a script can be registered for. The browser's own reading of an address decides,
 * because one name that it refuses ("999.1.1.1", "a..b") makes it refuse every other one with it.
 */
export const isSite = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= longestHost &&
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value) &&
  value.split('.').every((label) => label.length <= 63) &&
  URL.canParse(`https://${value}/`) &&
  new URL(`https://${value}/`).hostname === value;

/** The match pattern of exactly one host. */
export const patternOf = (site: string): string => `https://${site}/*`;
