import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '@/words/translate';

const noWords: Translate = (key, ..._substitutions) => {
  throw new Error(`"${key}" was asked for outside a WordsContext`);
};

/** Where components get their words from. */
export const WordsContext = createContext<Translate>(noWords);

export const useWords = (): Translate => useContext(WordsContext);
