import '@/ui/label.css';
import '@/ui/page.css';
import '@/ui/styles/compare.css';
import { compareActions } from '@/actions/compare-actions';
import { mount } from '@/ui/mount';
import { Compare } from '@/ui/pages/Compare';
import { words } from '@/words/browser-words';

document.title = `${words('extName')}: ${words('week.compare.title')}`;
const root = document.getElementById('app');
if (root !== null) mount(root, words, <Compare actions={compareActions} />);
