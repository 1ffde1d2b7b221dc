import type { SourceFile } from '../../src/lexicon/compile/compile';
import { frontCoded } from '../../src/lexicon/front-coding';
import { foldCase } from '../../src/text/fold';

/** Shorter words are too alike to correct a misread one, unless labels print them often. */
const shortest = { often: 2, seldom: 4 };
/** Words of names, in letters and digits. */
const WORD = /[a-z0-9]+/g;

/** Words of names of ingredients, each list sorted and front-coded. */
export interface NameWords {
  /** Words of the names that labels print most often. */
  often: string;
  seldom: string;
}

/**
 * The words that names of ingredients are made of: what a misread word may have been. Numbers are left out; so are
 * words of other alphabets, which the engine does not read.
 */
export function nameWords(seldom: readonly SourceFile[], often: readonly SourceFile[]): NameWords {
  const first = wordsIn(often, shortest.often);
  const rest = [...wordsIn(seldom, shortest.seldom)].filter((word) => !first.has(word));
  return { often: frontCoded([...first].sort()), seldom: frontCoded(rest.sort()) };
}

function wordsIn(files: readonly SourceFile[], least: number): Set<string> {
  const words = new Set<string>();
  for (const line of files.flatMap(({ text }) => text.split('\n'))) {
    if (line.startsWith('#')) continue;
    for (const [word] of foldCase(line.split('\t')[0] ?? '').matchAll(WORD))
      if (word.length >= least && !/^\d+$/.test(word)) words.add(word);
  }
  return words;
}
