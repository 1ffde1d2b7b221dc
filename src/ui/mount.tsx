import { type ComponentChild, render } from 'preact';
import type { Translate } from '@/words/translate';
import { WordsContext } from './words-context';

/** Puts a view into `root`, with its words and in their language; returns how to take it away again. */
export function mount(root: Element, t: Translate, view: ComponentChild): () => void {
  root.ownerDocument.documentElement.lang = t('language');
  render(<WordsContext value={t}>{view}</WordsContext>, root);
  return () => render(null, root);
}
