import { defaultSettings } from '@/keep/settings-fields';
import type { PageState, PopupActions } from '@/ui/popup-actions';
import { reports } from './states';

const reporting =
  <T>(value: T) =>
  (tell: (value: T) => void) => {
    tell(value);
    return () => {};
  };

/** A browser that reports one state and does nothing else. */
export const quietActions = (page: PageState): PopupActions => ({
  watch: reporting(page),
  watchSite: reporting(null),
  watchQuarantine: reporting(null),
  watchSettings: reporting(defaultSettings),
  changeSettings: async () => {},
  openOptions: async () => {},
  loadWeek: async () => () => null,
  show: async () => ({ is: 'shown' }),
  sayToner: async () => {},
  checkPage: async () => {},
  alwaysCheck: async () => {},
  stopChecking: async () => {},
  allowShops: async () => {},
  checkSelection: async () => null,
  frameTab: async () => {},
  openPicture: async () => {},
  judgePasted: async () => reports.works,
  copy: async () => {},
  emptyQuarantine: async () => {},
  readDraft: async () => null,
  keepDraft: async () => {},
});
