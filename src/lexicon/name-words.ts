import { type Of, object, text } from '@/report/checks';
import { wordsOfFrontCoded } from './front-coding';

/**
 * The words that names of ingredients are made of, folded: 12,600 of them. A name is looked up whole; these only say
 * what a word may have been that a machine misread. So they are a file of their own, read with the first picture.
 */
export const PackedNameWords = object({ often: text, seldom: text });

export interface NameWord {
  word: string;
  /** True if labels print it often. */
  often: boolean;
}

/** The words by their length, in letters. */
export type NameWords = ReadonlyMap<number, readonly NameWord[]>;

export function unpackNameWords(packed: Of<typeof PackedNameWords>): NameWords {
  const lists = new Map<number, NameWord[]>();
  const add = (words: string, often: boolean) => {
    for (const word of wordsOfFrontCoded(words)) {
      const same = lists.get(word.length);
      if (same) same.push({ word, often });
      else lists.set(word.length, [{ word, often }]);
    }
  };
  add(packed.often, true);
  add(packed.seldom, false);
  return lists;
}
