import { browser } from 'wxt/browser';
import { readOpenProducts } from '@/keep/open-products';
import { forgetSeen, watchSeen } from '@/keep/seen';
import { readSettings } from '@/keep/settings';
import type { CompareActions } from '@/ui/week/compare-actions';

export const compareActions: CompareActions = {
  readOpen: readOpenProducts,
  showTab: async (tabId) => {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },
  watchSeen: (report, failed) => {
    let stop = () => {};
    let isEnded = false;
    readSettings().then(({ seen }) => {
      if (isEnded) return;
      if (seen) stop = watchSeen(report, failed);
      else report(null);
    }, failed);
    return () => {
      isEnded = true;
      stop();
    };
  },
  forgetSeen,
  copy: (text) => navigator.clipboard.writeText(text),
};
