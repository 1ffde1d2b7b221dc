/** Whether an address is one of a shop's: the manifest's own match patterns, read the way browsers read them. */
export function matchesShop({ matches }: { matches: readonly string[] }, url: string): boolean {
  return URL.canParse(url) && matches.some((pattern) => matchesPattern(pattern, new URL(url)));
}

function matchesPattern(pattern: string, { protocol, hostname, pathname, search }: URL): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (protocol !== 'https:' || host === '') return false;
  const sameHost = host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
  return sameHost && wildcard(path).test(pathname + search);
}

const wildcard = (path: string) =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`, 'u');
