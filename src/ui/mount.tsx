import { type ComponentChild, render } from 'preact';
import type { Translate } from './words/translate';
import { WordsContext } from './words-context';

/** Puts a view into `root`, with its words; returns how to take it away again. */
export function mount(root: Element, t: Translate, view: ComponentChild): () => void {
  render(<WordsContext value={t}>{view}</WordsContext>, root);
  return () => render(null, root);
}
