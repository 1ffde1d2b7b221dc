import '@/ui/label.css';
import '@/ui/page.css';
import { browser } from 'wxt/browser';
import { shopAccess } from '@/actions/shop-access';
import { openCompare, openWeek } from '@/actions/week-actions';
import { askBackground } from '@/browser/messages';
import { openData } from '@/keep/data-file';
import { bringIn, saveData } from '@/keep/export-import';
import { emptyQuarantine, watchQuarantine } from '@/keep/quarantine';
import { sealQuestion } from '@/keep/seal-question';
import { changeSettings, hideSealOn, tellSettings } from '@/keep/settings';
import { readSites, watchSites } from '@/keep/sites';
import { watchKnown } from '@/keep/sync';
import { shops } from '@/shops/registry';
import { mount } from '@/ui/mount';
import type { OptionsActions, ShopEntry } from '@/ui/page-actions';
import { Options } from '@/ui/pages/Options';
import { words } from '@/words/browser-words';

const actions: OptionsActions = {
  ...shopAccess,
  watchSettings: tellSettings,
  watchSealQuestion: sealQuestion.watch,
  hideSealOn,
  changeSettings,
  saveData,
  openData,
  bringIn,
  readKeys: async () => {
    const commands = await browser.commands.getAll();
    const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
    return { popup: keyOf('_execute_action'), marks: keyOf('toggle-marks') };
  },
  changeKeys: async () => {
    // Firefox has a call for it; Chromium has an address.
    const { commands } = browser;
    if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
      await commands.openShortcutSettings();
    } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
  watchSites: (tell) => {
    void readSites().then(tell);
    return watchSites(tell);
  },
  watchSync: watchKnown,
  openWeek,
  openCompare,
  stopChecking: (site) => askBackground('stop-checking', site),
  watchQuarantine,
  emptyQuarantine,
  copy: (text) => navigator.clipboard.writeText(text),
};

const hostOf = (pattern: string) => pattern.replace(/^https:\/\/(?:\*\.|www\.)?|\/.*$/g, '');
// A shop with two systems has two files and one name.
const entries: ShopEntry[] = [...Map.groupBy(shops, ({ label }) => label)]
  .map(([label, files]) => ({
    label,
    names: files.map(({ name }) => name),
    hosts: [...new Set(files.flatMap(({ matches }) => matches).map(hostOf))],
  }))
  .toSorted((a, b) => a.label.localeCompare(b.label));

const root = document.getElementById('app');
if (root !== null) mount(root, words, <Options actions={actions} shops={entries} />);
