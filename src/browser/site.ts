/** The host of a page that can be checked on every visit; null for files, the browser's own pages and http. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && isSite(hostname) ? hostname : null;
}

export const isSite = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value);

/** The match pattern of exactly one host. */
export const patternOf = (site: string): string => `https://${site}/*`;
