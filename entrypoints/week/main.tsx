import '@/ui/label.css';
import '@/ui/page.css';
import '@/ui/styles/week.css';
import { shelfActions } from '@/actions/week-actions';
import { askBackground } from '@/browser/messages';
import { readSettings } from '@/keep/settings';
import { shelfQuestion } from '@/keep/shelf-question';
import { mount } from '@/ui/mount';
import { Week } from '@/ui/pages/Week';
import type { WeekActions } from '@/ui/week/week-actions';
import { words } from '@/words/browser-words';

const actions: WeekActions = {
  ...shelfActions,
  watchShelfQuestion: shelfQuestion.watch,
  judgeList: (draft) => askBackground('judge-text', draft),
  copy: (text) => navigator.clipboard.writeText(text),
  print: () => window.print(),
  now: () => new Date(),
};

document.title = `${words('extName')}: ${words('week.title')}`;
const root = document.getElementById('app');
const show = (synced: boolean) => {
  if (root !== null) mount(root, words, <Week actions={actions} synced={synced} />);
};
readSettings().then(
  ({ sync }) => show(sync),
  // The page itself says what is wrong with storage.
  () => show(false),
);
