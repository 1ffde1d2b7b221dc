import '@/ui/label.css';
import en from '@/locales/en.json';
import { translateFrom } from '@/locales/node-translate';
import { defaultSettings } from '@/settings';
import { mountPopup } from '@/ui/mount-popup';
import type { PopupActions, SiteChoice } from '@/ui/popup-actions';
import { pages, reports } from './states';

/** One state of the popup on a page of its own, to be looked at: gallery.html?skip */
const sites: Record<string, SiteChoice> = {
  notChecked: { site: 'small-shop.example', always: false },
  works: { site: 'small-shop.example', always: true },
};
const name = location.search.slice(1);
const page = pages[name];
const root = document.getElementById('app');
if (page === undefined || root === null) throw new Error(`no state named "${name}"`);

const actions: PopupActions = {
  watch: (tell) => {
    tell(page);
    return () => {};
  },
  show: async () => false,
  checkPage: async () => {},
  watchSite: (tell) => {
    tell(sites[name] ?? null);
    return () => {};
  },
  alwaysCheck: async () => {},
  stopChecking: async () => {},
  allowShops: async () => {},
  checkSelection: async () => null,
  judgePasted: async () => reports.works,
  copy: async () => {},
  watchAside: (tell) => {
    tell(null);
    return () => {};
  },
  forgetAside: async () => {},
  watchSettings: (tell) => {
    tell(defaultSettings);
    return () => {};
  },
  changeSettings: async () => {},
  openOptions: async () => {},
  readDraft: async () => null,
  keepDraft: async () => {},
};
mountPopup(root, translateFrom(en), actions);
