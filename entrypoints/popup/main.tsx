import '@/ui/label.css';
import { browserActions } from '@/actions/popup-actions';
import { gather } from '@/ui/known';
import { mountPopup } from '@/ui/mount-popup';
import { words } from '@/words/browser-words';

/** Longer than storage takes to answer, shorter than a person takes to notice. In milliseconds. */
const patience = 70;

const root = document.getElementById('app');
if (root !== null) {
  const actions = browserActions();
  gather(actions, patience).then((known) => mountPopup(root, words, actions, known));
}
