import { matchesOf } from '@/text/matches';
import nameParts from '../words/name-parts.json';
import type { EntryPart } from './entry-parts';

/** The sides of "Retinol/Soybean Oil", each with its place. `from`: where the name begins in what is printed, or -1. */
export const slashSides = (name: string, from: number): EntryPart[] =>
  matchesOf(SIDE, name).map(({ 0: text, index }) => ({
    text: text.trim(),
    start: from < 0 ? -1 : from + index + text.length - text.trimStart().length,
    carried: true,
    origin: false,
  }));

const SIDE = /[^/\\|／]+/g;

const MADE_OF = new RegExp(`(?:${nameParts.madeOf.join('|')})$`, 'iu');

/** "Lactic Acid/Glycolic Acid Copolymer" is made of its sides, and holds neither. */
export const isMadeOfSides = (name: string): boolean => MADE_OF.test(name);
