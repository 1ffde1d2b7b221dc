import { wordsOfFrontCoded } from './front-coding';
import compiled from './name-words.json';

/**
 * The words that names of ingredients are made of, folded: 12,600 of them. A name is looked up whole; these only say
 * what a word may have been that a machine misread.
 */
let byLength: ReadonlyMap<number, readonly NameWord[]> | undefined;

export interface NameWord {
  word: string;
  /** True where labels print it often. */
  often: boolean;
}

/** The words of a length, in letters. */
export function nameWordsOf(length: number): readonly NameWord[] {
  byLength ??= sorted();
  return byLength.get(length) ?? [];
}

function sorted(): Map<number, NameWord[]> {
  const lists = new Map<number, NameWord[]>();
  const add = (words: string, often: boolean) => {
    for (const word of wordsOfFrontCoded(words)) {
      const same = lists.get(word.length);
      if (same) same.push({ word, often });
      else lists.set(word.length, [{ word, often }]);
    }
  };
  add(compiled.often, true);
  add(compiled.seldom, false);
  return lists;
}
