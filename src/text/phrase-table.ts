import { foldCase } from './fold';
import { SPACELESS } from './spaceless';
import { isLetterAt, wordStart } from './words';

/** A phrase, and the index of the group that it was listed in. */
export interface Phrase {
  phrase: string;
  group: number;
}

/** Phrases indexed by how they begin, so that a text is searched with one look-up per word. */
export interface PhraseTable {
  /** Phrases of alphabetic scripts, by their first word. */
  byWord: Map<string, Phrase[]>;
  /** Thai, Chinese, Japanese and Korean phrases, without spaces, by the code of their first character. */
  byCode: Map<number, Phrase[]>;
  /** Marks the hash of every key of `byWord`. See `mayBegin`. */
  prefilter: Uint8Array;
}

/** True for a text with letters of a script that puts no spaces between words. */
export const isSpaceless = (text: string): boolean => SPACELESS.test(text);

const prefilterSize = 1 << 13;

/** The hash of a word, built letter by letter from 0. */
export const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * False where no phrase begins with a word of this hash. Few words of a long list pass, and only those are cut out
 * and looked up. A collision costs time and nothing else.
 */
export const mayBegin = ({ prefilter }: PhraseTable, hash: number): boolean =>
  prefilter[hash & (prefilterSize - 1)] === 1;

export function tableOf(groups: readonly (readonly string[])[]): PhraseTable {
  const table: PhraseTable = {
    byWord: new Map(),
    byCode: new Map(),
    prefilter: new Uint8Array(prefilterSize),
  };
  // Each call of foldCase normalises four times: fold a group at once, not phrase by phrase.
  for (const [group, phrases] of groups.entries())
    for (const line of foldCase(phrases.join('\n').replace(/[’‘]/g, "'")).split('\n'))
      addPhrase(table, line.trim(), group);
  return table;
}

function addPhrase({ byWord, byCode, prefilter }: PhraseTable, phrase: string, group: number): void {
  if (isSpaceless(phrase)) {
    const compact = phrase.replace(/\s+/g, '');
    push(byCode, compact.charCodeAt(0), { phrase: compact, group });
    return;
  }
  const start = wordStart(phrase, 0);
  let hash = 0;
  let end = start;
  for (; isLetterAt(phrase, end); end++) hash = hashWith(hash, phrase.charCodeAt(end));
  if (start === end) return;
  push(byWord, phrase.slice(start, end), { phrase, group });
  prefilter[hash & (prefilterSize - 1)] = 1;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
