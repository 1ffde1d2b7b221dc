import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchAccess } from '@/always-check';
import { welcome } from '@/known-shops';
import { makeMenus, watchMenus } from '@/menu';
import { watchTabs } from '@/tab-watch';

export default defineBackground(() => {
  watchTabs();
  watchMenus();
  watchAccess();
  browser.runtime.onInstalled.addListener(makeMenus);
  browser.runtime.onInstalled.addListener(({ reason }) => welcome(reason));
});
