import { findStrength } from '@/text/percent';
import { isFootnote } from '../names/footnotes';
import { sentenceWords } from '../names/sentence-words';
import type { PieceToken } from './token';
import weights from './weights.json';

export type Feature =
  | 'known'
  | 'shaped'
  | 'strange'
  | 'strangePhrase'
  | 'strangeSentence'
  | 'long'
  | 'empty'
  | 'sentenceWord'
  | 'sentenceWords'
  | 'colon'
  | 'label'
  | 'blurb'
  | 'exclaims'
  | 'footnote'
  | 'marked'
  | 'strength'
  | 'glossed'
  | 'bulletPhrase';

const points: Record<Feature, number> = weights.features;

const MARKED = /^\s*[*†‡¹²³⁺^]/;
/** Where a note is expected, signs that also open lines are marks. */
const NOTED = /^\s*[*†‡¹²³⁺^°+§]/;
const STARRED_BULLET = /^\s*[•◦○▪■–—-]\s*[*†‡]/;
/** A colon of prose has a space behind it, unless it is a wide one: "javascript:", "3:1" and "CI:77891" are one word. */
const COLON = /:\s+\S|：\s*\S/;

/** How much a piece looks like a name of the list, by the weights of its features. Negative for prose. */
export function nameScore(token: PieceToken): number {
  const { piece } = token;
  piece.looks ??= scoreOf(looksOf(piece.printed, piece.name, piece.reads));
  // A mark behind the name before: what follows explains it, even if it is a name.
  if (token.before === 'note' && NOTED.test(piece.printed)) return piece.looks + points.footnote;
  let score = piece.looks;
  if (token.blurb) score += points.blurb;
  if (piece.reads === 'known' && token.before === 'comma' && !token.bullet) return score;
  if (marked(token)) score += points[isFootnote(piece.printed) ? 'footnote' : 'marked'];
  if (token.bullet && piece.reads === 'strange') score += points.bulletPhrase;
  return score;
}

const scoreOf = (features: readonly Feature[]): number =>
  features.reduce((sum, feature) => sum + points[feature], 0);

/** A footnote's mark in front, where a sentence or a line begins; a star with a space behind it is a bullet. */
const marked = ({ before, piece, bullet }: PieceToken): boolean => {
  // "• ** Natural fragrance": behind a bullet a star is a mark.
  if (bullet && STARRED_BULLET.test(piece.printed)) return isFootnote(piece.printed);
  if (!MARKED.test(piece.printed) || bullet) return false;
  if (before === 'comma' || before === 'cue' || before === 'start') return isFootnote(piece.printed);
  return true;
};

/** What a piece looks like: a name of the lexicon, one by its form, a few strange words, or a sentence. */
export function looksOf(printed: string, name: string, reads: PieceToken['piece']['reads']): Feature[] {
  if (reads === 'none') return ['empty'];
  if (reads === 'long') return ['long'];
  if (reads === 'known') return ['known'];
  const features: Feature[] = [];
  const outside = name.includes('(') ? name.replace(/\([^()]*\)/g, '').trim() : name;
  const words = outside.split(/\s+/).length;
  // A plant's Latin name, then its common one.
  if (words >= 2 && words <= 5 && /\([^(),]*\)$/.test(name)) features.push('glossed');
  if (reads === 'shaped') features.push('shaped');
  else features.push(words <= 4 ? 'strange' : words <= 8 ? 'strangePhrase' : 'strangeSentence');
  const sentence = sentenceWords(printed);
  if (sentence > 0) features.push(sentence > 1 ? 'sentenceWords' : 'sentenceWord');
  if (findStrength(printed)) features.push('strength');
  if (COLON.test(printed)) features.push('colon');
  if (/[:：]\s*$/.test(printed)) features.push('label');
  if (/[!?]/.test(printed)) features.push('exclaims');
  return features;
}
