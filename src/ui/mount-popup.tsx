import type { Translate } from '@/words/translate';
import { App } from './App';
import { type Known, nothingKnown } from './known';
import { mount } from './mount';
import type { PopupActions } from './popup-actions';

/** Puts the popup into `root`, with what is known already; returns how to take it away again. */
export const mountPopup = (
  root: Element,
  t: Translate,
  actions: PopupActions,
  known: Known = nothingKnown,
): (() => void) => mount(root, t, <App actions={actions} known={known} />);
