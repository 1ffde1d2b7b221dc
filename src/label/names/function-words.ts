import { foldKey } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import words from '../words/functions.json';

const functions = new Set(Object.values(words).flat().map(foldKey));

/** True for a word that says what an ingredient does ("solvent", "Lösungsmittel", "保湿剤"), and nothing else. */
export const isFunctionWord = (text: string): boolean => text.length < 60 && functions.has(foldKey(text));

/** True where every part of a text is such a word: "solvent, humectant / emollient". */
export function isFunctions(text: string): boolean {
  if (text.length > 120) return false;
  const parts = text.split(/[,;/、，]|\s\+\s/).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every(isFunctionWord);
}

/** What separates a name from its function: a colon, a tab, a dash with spaces. */
const MARK = /\s?[:：\t]\s*|\s[-–—=→➔]\s/gu;

/** Where the name is in "Solvent: Ethanol" and in "Glycerin – humectant"; null if there is no function. */
export function nameBesideFunction(printed: string): Span | null {
  for (const mark of matchesOf(MARK, printed)) {
    const end = mark.index + mark[0].length;
    if (mark.index > 0 && isFunctions(printed.slice(end))) return { start: 0, end: mark.index };
    if (end < printed.length && isFunctions(printed.slice(0, mark.index)))
      return { start: end, end: printed.length };
  }
  return null;
}

const GLOSS = /\s?[(（[]([^()（）[\]]{1,60})[)）\]]$/;

/** "水（溶剤）" is "水": a name without the bracket that says what it does. */
export function withoutFunction(name: string): string {
  const gloss = GLOSS.exec(name);
  return gloss && isFunctions(gloss[1] ?? '') ? name.slice(0, gloss.index) : name;
}
