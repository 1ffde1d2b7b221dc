import { browser } from 'wxt/browser';
import { isKnownShop, knownShopPatterns } from '@/browser/known-shops';
import { logError } from '@/browser/log';
import type { Wish } from '@/browser/message-map';
import { askBackground } from '@/browser/messages';
import { patternOf, siteOf } from '@/browser/site';
import { readSites, watchSites } from '@/keep/sites';
import type { PopupActions, SiteChoice } from '@/ui/popup-actions';

/** The popup's actions on sites and permissions, for the tab that it was opened on. */
export function siteActions(
  opened: Promise<number>,
): Pick<PopupActions, 'watchSite' | 'alwaysCheck' | 'stopChecking' | 'allowShops'> {
  let tabId: number | null = null;
  opened.then(
    (id) => {
      tabId = id;
    },
    () => {
      // `watch` reports that the browser did not say which tab this is.
    },
  );

  /** Awaits nothing before the request: browsers show a prompt only during a user gesture. */
  const ask = async (site: string | null, origins: string[]): Promise<void> => {
    if (tabId === null) throw new Error('The browser did not say which tab this is.');
    const wish: Wish = { tabId, origins, site };
    const noted = askBackground('access-wish', wish);
    const [given] = await Promise.all([browser.permissions.request({ origins }), noted]);
    // By now both have arrived, the message about the request and the person's answer, in whichever order.
    await askBackground('access-wish', given ? wish : null);
  };

  return {
    watchSite: (tell) => {
      let ended = false;
      const refresh = async () => {
        const choice = await opened.then(choiceIn);
        if (!ended) tell(choice);
      };
      // Without an answer the popup offers no choice of site.
      const quietly = () => void refresh().catch(logError);
      const onUpdated = (id: number, change: { status?: string | undefined }) => {
        if (id === tabId && change.status === 'complete') quietly();
      };
      const stop = watchSites(quietly);
      browser.tabs.onUpdated.addListener(onUpdated);
      quietly();
      return () => {
        ended = true;
        stop();
        browser.tabs.onUpdated.removeListener(onUpdated);
      };
    },
    alwaysCheck: (site) => ask(site, [patternOf(site)]),
    stopChecking: (site) => askBackground('stop-checking', site),
    allowShops: () => ask(null, knownShopPatterns()),
  };
}

async function choiceIn(tabId: number): Promise<SiteChoice | null> {
  const { url = '' } = await browser.tabs.get(tabId);
  const site = siteOf(url);
  if (site === null || isKnownShop(url)) return null;
  return { site, always: (await readSites()).includes(site) };
}
