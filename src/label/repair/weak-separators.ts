import { either } from '@/text/either';
import { ands } from '../names/conjunctions';

/** What parts two names in one piece only if they read as names: it also stands within a name. */

/** "betaina e alcool denaturato" */
export const SPACED_AND = new RegExp(`(?<!\\s)\\s+(?:&|${ands.join('|')})\\s+`, 'iu');
/** Marks that separate only if both sides are known. */
export const WEAK = either(
  [
    SPACED_AND,
    /(?<!\d)\.\s*(?=[\p{Lu}\p{Lo}\d])|\.\s+(?=\d)/u,
    // " - "
    /(?<!\s)\s+[-–]\s*|[-–]\s+/,
    /(?:(?<!\s)\s+)?\|\s*/,
    // "5%Alcohol", "(Aqua)Glycerin"
    /(?<=\d\s?%\)?)\s*(?=\p{L})|(?<=[)\]])(?=\p{L})/u,
  ],
  'giu',
);
/** Full stops and ampersands: here a name's form is enough, because no name has them between two words. */
export const STOPS = /\.\s*(?=[\p{Lu}\p{Lo}])|(?<!\s)\s+\.\s+(?=\p{L})|(?<!\s)\s+&\s+/gu;
