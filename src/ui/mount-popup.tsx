import { App } from './App';
import { mount } from './mount';
import type { PopupActions } from './popup-actions';
import type { Translate } from './words/translate';

/** Puts the popup into `root`; returns how to take it away again. */
export const mountPopup = (root: Element, t: Translate, actions: PopupActions): (() => void) =>
  mount(root, t, <App actions={actions} />);
