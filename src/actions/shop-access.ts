import { browser } from 'wxt/browser';
import { knownShopPatterns, mayReadShops } from '@/browser/known-shops';
import type { AccessActions } from '@/ui/page-actions';

/** Whether the known shops may be read, for pages of the extension, and how to ask for it. */
export const shopAccess: AccessActions = {
  watchAccess(tell) {
    let ended = false;
    const refresh = () =>
      void mayReadShops().then((given) => {
        if (!ended) tell(given);
      });
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    refresh();
    return () => {
      ended = true;
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  },
  allowShops: () => browser.permissions.request({ origins: knownShopPatterns() }),
};
