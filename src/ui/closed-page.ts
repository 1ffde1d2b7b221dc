import type { ClosedPage } from './popup-actions';

const stores = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** What the browser reveals about the tab. */
interface Sight {
  /** Files can be read only if the person allowed that. */
  files: boolean;
  /** Whether this tab's address was visible at some time since the popup was opened on it. */
  before: boolean;
}

/**
 * Why an extension cannot read the page at `url`; null where it can be tried. The press that opened the popup shows the
 * tab's address until it goes to another site. A tab without one from the start belongs to the browser.
 */
export function closedPage(url: string | undefined, sight: Sight): ClosedPage | null {
  if (url === undefined || url === '') return sight.before ? 'left' : 'browser';
  if (!URL.canParse(url)) return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'http:' || protocol === 'https:') {
    if (stores.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) {
      return 'store';
    }
    return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
  }
  if (protocol !== 'file:') return 'browser';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return sight.files ? null : 'file';
}
