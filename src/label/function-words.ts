import { foldKey } from '@/text/fold';
import words from './words/section-words.json';

const functions = new Set(words.function.map(foldKey));

/** True for a word that says what an ingredient does ("solvent", "Lösungsmittel", "保湿剤"), and nothing else. */
export const isFunctionWord = (text: string): boolean => text.length < 60 && functions.has(foldKey(text));

/** True where every part of a text is such a word: "solvent, humectant / emollient". */
export function isFunctions(text: string): boolean {
  if (text.length > 120) return false;
  const parts = text.split(/[,;/、，]|\s\+\s/).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every(isFunctionWord);
}
