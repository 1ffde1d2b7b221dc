/** The host of a page that may be chosen; null where none may: files, the browser's own pages, http. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && isSite(hostname) ? hostname : null;
}

export const isSite = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value);

/** The match pattern of one host, and of no other. */
export const patternOf = (site: string): string => `https://${site}/*`;
