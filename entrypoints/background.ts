import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { makeMenus, watchMenus } from '@/menu';
import { watchTabs } from '@/tab-watch';

export default defineBackground(() => {
  watchTabs();
  watchMenus();
  browser.runtime.onInstalled.addListener(makeMenus);
});
