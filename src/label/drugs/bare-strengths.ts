import { lookUp } from '@/lexicon/lookup';
import { findStrength } from '@/text/percent';
import { pieceOf } from '../names/pieces';
import { isActiveHeading, type PieceToken, type Token } from '../path/token';

/** "Homosalate 10.0", "Water (80)", "Zinc Oxide 12.5 w/w", "Homosalate – 10 – Sunscreen": the amount without its unit. */
const BARE =
  /(?<=[\p{L}\p{N})\]])\s{0,2}(?:[-–—:=]\s{0,2}|\s)(?:\(\d{1,3}(?:[.,]\d{1,3})?\)|\d{1,3}(?:[.,]\d{1,3})?)(?:\s?[wvm]\/[wvm])?(?:\s[-–—]\s\p{L}{3,24})?[\s.]{0,3}$/u;
const FIGURE = /[\d)\]]/;
/** The fewest such names that make a formula, and their share of its names. */
const FEWEST = 3;
const SHARE = 0.6;

/**
 * Strengths whose sign is missing are no part of the names: under a heading of actives each of them, elsewhere where
 * most of a list's names have one ("Water 80.0, Glycerin 10.0, Lactic Acid 5.0"). "Polysorbate 20" is a name as it is.
 */
export function withoutBareStrengths(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(isActiveHeading)) return withoutThoseOfActives(tokens);
  const pieces = tokens.filter((token) => token.kind === 'piece');
  const ending = pieces.filter(({ piece }) => FIGURE.test(piece.printed.trimEnd().slice(-1)));
  if (ending.length < FEWEST || ending.length < pieces.length * SHARE) return tokens;
  const bare = new Map<Token, PieceToken>();
  for (const token of ending) {
    const name = withoutAmount(token);
    if (name) bare.set(token, name);
  }
  return bare.size < FEWEST || bare.size < pieces.length * SHARE
    ? tokens
    : tokens.map((token) => bare.get(token) ?? token);
}

function withoutThoseOfActives(tokens: readonly Token[]): readonly Token[] {
  let active = false;
  return tokens.map((token) => {
    if (token.kind === 'cue') active = isActiveHeading(token);
    else if (active) return withoutAmount(token) ?? upToStrength(token);
    return token;
  });
}

/** The token without its amount; null where it has none or is a name as it stands. */
function withoutAmount(token: PieceToken): PieceToken | null {
  const { printed } = token.piece;
  const amount = BARE.exec(printed);
  if (!amount || lookUp(printed)) return null;
  const piece = pieceOf(printed.slice(0, amount.index));
  return piece.reads === 'known' ? { ...token, piece, end: token.start + amount.index } : null;
}

/** "(in each gram) Benzoyl Peroxide 5% Purpose Acne treatment": what a box prints around an active is no part of it. */
function upToStrength(token: PieceToken): PieceToken {
  const { printed, reads } = token.piece;
  const from = MEASURE.exec(printed)?.[0].length ?? 0;
  const strength = reads === 'known' && from === 0 ? null : findStrength(printed);
  if (!strength) return token;
  const end = strength.end + (/^\s?[)\]]/.exec(printed.slice(strength.end))?.[0].length ?? 0);
  const piece = pieceOf(printed.slice(from, end));
  // "Salicylic Acid 1.5%Water": the next name is none of the box's words.
  return piece.reads === 'known' && pieceOf(printed.slice(end)).reads !== 'known'
    ? { ...token, piece, start: token.start + from, end: token.start + end }
    : token;
}

const MEASURE = /^\s*\([^()]{1,40}\)\s*(?=\p{L})/u;
