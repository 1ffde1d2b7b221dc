/** Whether a shop's match patterns match an address, as browsers read them. */
export const matchesShop = (shop: Matching, url: string): boolean => shopAt([shop], url) !== null;

/** The first shop whose match patterns match an address; null if there is none. */
export function shopAt<Shop extends Matching>(shops: readonly Shop[], url: string): Shop | null {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:') return null;
  // Read once: the browser puts each together anew.
  const { hostname, pathname, search } = parsed;
  const place = pathname + search;
  return shops.find(({ matches }) => matches.some((each) => matchesPattern(each, hostname, place))) ?? null;
}

interface Matching {
  matches: readonly string[];
}

/** Compares the host first: every page is checked against all shops, and compiling a pattern is slow. */
function matchesPattern(pattern: string, hostname: string, place: string): boolean {
  if (!pattern.startsWith(scheme)) return false;
  const slash = pattern.indexOf('/', scheme.length);
  if (slash <= scheme.length) return false;
  const [host, path] = [pattern.slice(scheme.length, slash), pattern.slice(slash)];
  const sameHost = host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
  return sameHost && wildcard(path).test(place);
}

const scheme = 'https://';

const wildcard = (path: string) =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`, 'u');
