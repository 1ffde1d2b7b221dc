import { isWater } from '@/lexicon/water';
import { startsWithName } from './starts-with-name';

/**
 * True where `rest` and the entry behind it begin like a list: with water, or, where `oneIsEnough`, with two names of
 * which one is known.
 */
export function beginsList(rest: string, following: string, oneIsEnough: boolean): boolean {
  if (beginsWithWater(rest)) return true;
  if (!oneIsEnough) return false;
  const [first, second] = [startsWithName(rest), startsWithName(following)];
  return first !== null && second !== null && (first === 'surely' || second === 'surely');
}

/** "Water (Aqua)", "Aqua", "Water / Eau" */
export const beginsWithWater = (rest: string): boolean => isWater(firstWord(rest)) || isWater(rest);

/** The same as `beginsList` for two names of which only the form is known. */
export const beginLikely = (rest: string, following: string): boolean =>
  startsWithName(rest) !== null && startsWithName(following) !== null;

/** What comes before the first space, separator or bracket. */
export const firstWord = (text: string) => /^[^\s,;/(（]+/u.exec(text.trim())?.[0] ?? '';

/** Only so much of a text is looked at. */
const LONGEST_NAMES = 180;

/** "Moisturizer: Replenish + Protect: Water": the colon right before the water. */
export function beforeWaterColon(printed: string): [string, string] | null {
  const colon = printed.slice(0, LONGEST_NAMES).lastIndexOf(':');
  if (colon < 1 || !isWater(firstWord(printed.slice(colon + 1)))) return null;
  const end = colon + 1 + (/^\s*/.exec(printed.slice(colon + 1))?.[0].length ?? 0);
  return [printed.slice(0, end), printed.slice(0, colon).trimEnd()];
}
