import '@/ui/popup.css';
import '@/ui/page.css';
import { createI18n } from '@wxt-dev/i18n';
import { askBackground } from '@/messages';
import { forgetAside, watchAside } from '@/set-aside';
import { shopAccess } from '@/shop-access';
import { shops } from '@/shops/registry';
import { readSites, watchSites } from '@/sites';
import { mount } from '@/ui/mount';
import type { OptionsActions, ShopEntry } from '@/ui/page-actions';
import { Options } from '@/ui/pages/Options';
import type { Translate } from '@/ui/words/translate';

const { t } = createI18n();
const words: Translate = (key, ...substitutions) => t(key, substitutions);

const actions: OptionsActions = {
  ...shopAccess,
  watchSites: (tell) => {
    void readSites().then(tell);
    return watchSites(tell);
  },
  stopChecking: (site) => askBackground('stop-checking', site),
  watchAside,
  forgetAside,
  copy: (text) => navigator.clipboard.writeText(text),
};

const hostOf = (pattern: string) => pattern.replace(/^https:\/\/(?:\*\.|www\.)?|\/.*$/g, '');
// A shop with two systems has two files and one name.
const entries: ShopEntry[] = [...Map.groupBy(shops, ({ label }) => label)]
  .map(([label, files]) => ({
    label,
    hosts: [...new Set(files.flatMap(({ matches }) => matches).map(hostOf))],
  }))
  .toSorted((a, b) => a.label.localeCompare(b.label));

const root = document.getElementById('app');
if (root !== null) mount(root, words, <Options actions={actions} shops={entries} />);
