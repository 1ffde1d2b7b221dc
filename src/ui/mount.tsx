import { render } from 'preact';
import { App } from './App';
import type { PopupActions } from './popup-actions';
import type { Translate } from './words/translate';
import { WordsContext } from './words-context';

/** Puts the popup into `root`; returns how to take it away again. */
export function mountPopup(root: Element, t: Translate, actions: PopupActions): () => void {
  render(
    <WordsContext value={t}>
      <App actions={actions} />
    </WordsContext>,
    root,
  );
  return () => render(null, root);
}
