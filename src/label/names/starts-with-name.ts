import { isWater } from '@/lexicon/water';
import { cleanEntry } from './clean-entry';
import { meaningOf } from './name-meaning';
import { sentenceWords } from './sentence-words';

/**
 * Whether a text begins with the name of an ingredient: surely where its first piece is a known name or begins with
 * water, likely where it only has the form of one. Null where it begins otherwise.
 */
export function startsWithName(text: string): 'surely' | 'likely' | null {
  const [piece = ''] = text.slice(0, 120).split(/[,;，、､•|\n]/, 1);
  const clean = cleanEntry(piece, { start: 0, end: piece.length });
  if (!clean) return null;
  const name = piece.slice(clean.start, clean.end);
  const found = meaningOf(name);
  if (found.meaning) return 'surely';
  const words = name.split(/\s+/);
  if (words.length > 1 && isWater(words[0] ?? '')) return 'surely';
  return found.understood && sentenceWords(name) === 0 && words.length <= 5 ? 'likely' : null;
}
