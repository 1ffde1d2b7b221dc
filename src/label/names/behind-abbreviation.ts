import { foldKey } from '@/text/fold';

const ABBREVIATION = /^(?:(\p{L})[\p{L}\d]{1,4}\s?[:=]|(\p{Lu})[\p{Lu}\d]{1,4}(?=\s))\s?(?=(\p{L}))/u;

/**
 * The name in "HPR: Hydroxypinacolone Retinoate" and "SA Salicylic Acid": an abbreviation begins with its name's letter,
 * as "NO ALCOHOL" does not. Empty where there is none.
 */
export function behindAbbreviation(name: string): string {
  const [short, marked, spaced, first] = ABBREVIATION.exec(name) ?? [];
  if (short === undefined || foldKey(marked ?? spaced ?? '') !== foldKey(first ?? '')) return '';
  return name.slice(short.length);
}
