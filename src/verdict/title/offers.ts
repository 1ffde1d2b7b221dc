import { patternFinder } from '@/text/word-patterns';
import titleWords from '../words/title-words.json';

/** Words of what is reduced or given away: "free gift", "-20 %", 증정. */
export const findOffers = patternFinder([{ tag: null, patterns: titleWords.offers }]);
