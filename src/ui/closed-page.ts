import type { ClosedPage } from './popup-actions';

const stores = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/**
 * Why an extension cannot read the page at `url`; null where it can be tried. A tab without an address is one
 * that the browser hides from extensions. Files are open only where the person allowed that.
 */
export function closedPage(url: string | undefined, filesAllowed: boolean): ClosedPage | null {
  if (url === undefined || !URL.canParse(url)) return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'http:' || protocol === 'https:') {
    if (stores.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) {
      return 'store';
    }
    return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
  }
  if (protocol !== 'file:') return 'browser';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return filesAllowed ? null : 'file';
}
