import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchAccess } from '@/background/access';
import { answerAll } from '@/background/answers';
import { makeMenus, watchMenus } from '@/background/menu';
import { watchSync } from '@/background/sync';
import { watchTabs } from '@/background/tabs';
import { welcome } from '@/background/welcome';

export default defineBackground(() => {
  answerAll();
  watchTabs();
  watchMenus();
  watchAccess();
  watchSync();
  browser.runtime.onInstalled.addListener(makeMenus);
  browser.runtime.onInstalled.addListener(({ reason }) => welcome(reason));
});
