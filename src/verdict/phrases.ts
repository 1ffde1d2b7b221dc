import { foldCase } from '../label/fold';
import type { FoldedText } from './folded-text';

/** Where a phrase stands in a folded text. */
export interface Hit {
  phrase: string;
  start: number;
  end: number;
}

export type Finder = (text: FoldedText) => Hit[];

const HAN_KANA = /[\u3040-\u30ff\u3400-\u9fff]/;
const HANGUL = /[\uac00-\ud7a3]/;
const OUTSIDE_WORD_BEFORE = '(?<![\\p{L}\\p{N}])';
const OUTSIDE_WORD_AFTER = '(?![\\p{L}\\p{N}])';

/**
 * Finds whole phrases, the longest at a place first. Words of alphabets must stand alone; Chinese and
 * Japanese have no spaces and match anywhere; Korean compounds grow to the left only ("수분크림" is a cream,
 * "스킨푸드" is no toner).
 */
export function phraseFinder(phrases: readonly string[]): Finder {
  const alternatives = [...new Set(phrases.map((phrase) => foldCase(phrase.replace(/[’‘]/g, "'"))))]
    .sort((a, b) => b.length - a.length)
    .map(pattern);
  if (alternatives.length === 0) return () => [];
  let compiled: RegExp | undefined;
  return ({ folded }) => {
    compiled ??= new RegExp(alternatives.join('|'), 'giu');
    const hits: Hit[] = [];
    for (const match of folded.matchAll(compiled))
      hits.push({ phrase: match[0], start: match.index, end: match.index + match[0].length });
    return hits;
  };
}

function pattern(phrase: string): string {
  const words = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[\s-]+/g, '[\\s\\-‐‑–]*?[\\s\\-‐‑–]');
  if (HAN_KANA.test(phrase)) return words.replace(/\[\\s\\-‐‑–\]\*\?\[\\s\\-‐‑–\]/g, '\\s*');
  if (HANGUL.test(phrase)) return `${words}(?![\\uac00-\\ud7a3])`;
  return `${OUTSIDE_WORD_BEFORE}${words}${OUTSIDE_WORD_AFTER}`;
}

/** The hits that no hit of `others` overlaps. */
export function notOverlapping(hits: Hit[], others: Hit[]): Hit[] {
  return hits.filter((hit) => !others.some((other) => other.start < hit.end && hit.start < other.end));
}
