import '@/ui/label.css';
import '@/ui/page.css';
import { stopChecking } from '@/always-check';
import { words } from '@/browser-words';
import { forgetAside, watchAside } from '@/set-aside';
import { shopAccess } from '@/shop-access';
import { shops } from '@/shops/registry';
import { readSites, watchSites } from '@/sites';
import { mount } from '@/ui/mount';
import type { OptionsActions, ShopEntry } from '@/ui/page-actions';
import { Options } from '@/ui/pages/Options';

const actions: OptionsActions = {
  ...shopAccess,
  watchSites: (tell) => {
    void readSites().then(tell);
    return watchSites(tell);
  },
  stopChecking,
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
