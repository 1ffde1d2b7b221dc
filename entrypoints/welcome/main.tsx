import '@/ui/label.css';
import '@/ui/page.css';
import { shopAccess } from '@/actions/shop-access';
import { askBackground } from '@/browser/messages';
import { shops } from '@/shops/registry';
import { mount } from '@/ui/mount';
import { Welcome } from '@/ui/pages/Welcome';
import { words } from '@/words/browser-words';

// A shop with two systems has two files and one name.
const labels = [...new Set(shops.map(({ label }) => label))].toSorted((a, b) => a.localeCompare(b));
const root = document.getElementById('app');
const actions = {
  ...shopAccess,
  judgeList: (draft: { name: string; text: string }) => askBackground('judge-text', draft),
};
const toolbar = import.meta.env.FIREFOX ? 'firefox' : 'chrome';
if (root !== null) mount(root, words, <Welcome actions={actions} shops={labels} toolbar={toolbar} />);
