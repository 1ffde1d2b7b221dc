import { foldCase } from './fold';
import { hashWith, makePrefilter, markHash } from './prefilter';
import { SPACELESS } from './spaceless';
import { isLetterAt, wordStart } from './words';

/** A phrase, and the index of the group that it was listed in. */
export interface Phrase {
  phrase: string;
  group: number;
  /** What follows its first word; read when a text first holds that. */
  rest: PhraseRest | null;
}

export interface PhraseRest {
  words: readonly string[];
  /** "Art. nr." is abbreviated; "Seed Oil. Phase B" is two sentences. */
  abbreviates: boolean;
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

export function tableOf(groups: readonly (readonly string[])[]): PhraseTable {
  const table: PhraseTable = {
    byWord: new Map(),
    byCode: new Map(),
    prefilter: makePrefilter(),
  };
  // Each call of foldCase normalises four times: fold all at once, not phrase by phrase.
  const folded = foldCase(groups.flat().join('\n').replace(/[’‘]/g, "'")).split('\n');
  let next = 0;
  for (const [group, phrases] of groups.entries())
    for (const _ of phrases) addPhrase(table, folded[next++]?.trim() ?? '', group);
  return table;
}

function addPhrase({ byWord, byCode, prefilter }: PhraseTable, phrase: string, group: number): void {
  if (isSpaceless(phrase)) {
    const compact = phrase.replace(/\s+/g, '');
    push(byCode, compact.charCodeAt(0), { phrase: compact, group, rest: null });
    return;
  }
  const start = wordStart(phrase, 0);
  let hash = 0;
  let end = start;
  for (; isLetterAt(phrase, end); end++) hash = hashWith(hash, phrase.charCodeAt(end));
  if (start === end) return;
  push(byWord, phrase.slice(start, end), { phrase, group, rest: null });
  markHash(prefilter, hash);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
