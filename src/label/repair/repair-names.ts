import { printedName } from '@/lexicon/printed-name';
import { foldCase } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import { findStrength } from '@/text/percent';
import type { Span } from '@/text/span';
import { cleanEntry, isClean } from '../names/clean-entry';
import { ands } from '../names/conjunctions';
import { meaningOf } from '../names/name-meaning';
import type { Name, Piece } from '../names/pieces';
import { sentenceWords } from '../names/sentence-words';
import nameParts from '../words/name-parts.json';
import { flaggedTail } from './flagged-tail';
import { gluedNames } from './glued-names';
import { namesWithin } from './lost-commas';
import { SPACED_AND, STOPS, WEAK } from './weak-separators';

/** The names of a piece: lost commas, full stops and "and" between known names are repaired. */
export function namesOf(piece: Piece): readonly Name[] {
  piece.names ??= namesOfText(piece.printed, piece.printed);
  return piece.names;
}

/**
 * The same for a text that is cut as `printed` and was `shown` otherwise: separators may have been added or removed,
 * and the words are given as they were shown.
 */
export function namesOfText(printed: string, shown: string): Name[] {
  const whole = plainName(shown);
  if (whole) return [whole];
  const out: Name[] = [];
  for (const part of splitAnd(printed)) {
    const clean = cleanEntry(printed, part);
    if (!clean) continue;
    for (const piece of repair(printed, clean) ?? [clean]) {
      const tidy = cleanEntry(printed, piece);
      if (tidy) out.push(nameAt(tidy, shown));
    }
  }
  return out;
}

/** Most pieces are one correct name: nothing to repair, nothing to clean. */
function plainName(shown: string): Name | null {
  if (!isClean(shown)) return null;
  const known = meaningOf(shown);
  if (
    shown.search(AND) >= 0 ||
    ((!known.meaning || known.carried.length > 0) && piecesWithin(shown) !== null)
  )
    return null;
  const { percent = null, below = false } = findStrength(shown) ?? {};
  return {
    at: { start: 0, end: shown.length },
    entry: { text: shown, printed: printedName(shown), percent, below, ...known },
  };
}

function nameAt(at: Span, shown: string): Name {
  const text = joinHalves(shown.slice(at.start, at.end)).replace(/\s+/g, ' ');
  const strength = findStrength(text);
  const { percent = null, below = false } = strength ?? {};
  return { at, entry: { text, printed: printedName(text), percent, below, ...meaningOf(text) } };
}

/**
 * A hyphen at the end of a line is the printer's where small letters go on ("Palmi-⏎tate"), unless it is the name's
 * own ("alpha-⏎bisabolol", "Ceteareth-⏎20").
 */
const joinHalves = (name: string): string =>
  name.includes('-\n')
    ? name.replace(/-\n\s*(?<small>\p{Ll})?/gu, (_, small: string | undefined, at: number) => {
        const word = /\p{L}{0,9}$/u.exec(name.slice(Math.max(0, at - 9), at))?.[0] ?? '';
        return small === undefined || prefixes.has(foldCase(word)) ? `-${small ?? ''}` : small;
      })
    : name;
const prefixes = new Set(nameParts.prefixes);

const AND = new RegExp(`(?:(?<!\\s)\\s+)?\\(\\s*(?:${ands.join('|')})\\s*\\)\\s*`, 'giu');

function splitAnd(printed: string): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of matchesOf(AND, printed)) {
    parts.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: from, end: printed.length });
  return parts;
}

function repair(text: string, span: Span): Span[] | null {
  const pieces = piecesWithin(text.slice(span.start, span.end));
  return pieces?.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })) ?? null;
}

/** What a strange name comes apart into; null where it is known, or stays whole. */
function piecesWithin(printed: string): Span[] | null {
  if (printed.length > 2000) return null;
  const { meaning, carried } = meaningOf(printed);
  // "betaïne en alcohol": a name that only carries another may be two.
  if (meaning) return carried.length > 0 ? splitWhere(printed, WEAK, isKnownPiece) : null;
  return (
    splitWhere(printed, WEAK, isKnownPiece) ??
    splitWhere(printed, STOPS, hasFormPiece) ??
    splitAtAnd(printed) ??
    gluedNames(printed) ??
    withoutSentence(printed) ??
    upToStrength(printed) ??
    namesWithin(printed) ??
    flaggedTail(printed)
  );
}

/** True where a bracket is open at `at` that closes behind it. */
function insideBracket(printed: string, at: number): boolean {
  const before = printed.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && printed.indexOf(')', at) >= 0;
}

function splitWhere(printed: string, mark: RegExp, stands: (piece: string) => boolean): Span[] | null {
  const pieces: Span[] = [];
  let from = 0;
  for (const match of matchesOf(mark, printed)) {
    if (insideBracket(printed, match.index)) continue;
    if (match.index > from) pieces.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  if (pieces.length === 0) return null;
  if (from < printed.length) pieces.push({ start: from, end: printed.length });
  return pieces.every(({ start, end }) => stands(printed.slice(start, end))) ? pieces : null;
}

/** A few words without a sign, as names are in everyday language: "manteca de karité". */
const EVERYDAY = /^\p{L}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,4}$/u;
const isEverydayName = (name: string): boolean =>
  name.length > 3 && EVERYDAY.test(name) && sentenceWords(name) === 0;

/** "betaina e alcool denaturato": one side is known, the other a name by its form or in everyday words. */
function splitAtAnd(printed: string): Span[] | null {
  const match = SPACED_AND.exec(printed);
  if (!match || match.index === 0 || insideBracket(printed, match.index)) return null;
  const sides = [
    { start: 0, end: match.index },
    { start: match.index + match[0].length, end: printed.length },
  ];
  const names = sides.map(({ start, end }) => bare(printed.slice(start, end)));
  const known = names.filter((name) => isKnownPiece(name)).length;
  const fits = names.every((name) => meaningOf(name).understood || isEverydayName(name));
  return known > 0 && fits ? sides : null;
}

const bare = (piece: string) => piece.trim().replace(/(?<![.*])[.*]+$/, '');

/** A piece on its own: form alone would let "Sodium C14 - 16 Olefin" fall apart. */
function isKnownPiece(piece: string): boolean {
  const { meaning, repaired } = meaningOf(bare(piece));
  return meaning !== undefined && !repaired;
}

const hasFormPiece = (piece: string) =>
  bare(piece).length > 3 && sentenceWords(piece) === 0 && meaningOf(bare(piece)).understood;

/** A sentence glued to a name: "Benzyl Salicylate. Fresh product listings are updated often." */
function withoutSentence(printed: string): Span[] | null {
  const stop = /[.※]\s*(?=[\p{Lu}\p{Lo}])/u.exec(printed);
  if (!stop || stop.index < 3) return null;
  const head = printed.slice(0, stop.index);
  const tail = printed.slice(stop.index + stop[0].length);
  const isSentence = (piece: string) => sentenceWords(piece) > 0 || piece.split(/\s+/).length > 6;
  if (isSentence(tail) && meaningOf(bare(head)).understood) return [{ start: 0, end: stop.index }];
  if (isSentence(head) && meaningOf(bare(tail)).understood && sentenceWords(tail) === 0)
    return [{ start: stop.index + stop[0].length, end: printed.length }];
  return null;
}

/** "Salicylic Acid 2% … Acne treatment": what a drug label prints after the strength is its purpose. */
function upToStrength(printed: string): Span[] | null {
  const strength = findStrength(printed);
  if (!strength) return null;
  const tail = printed.slice(strength.end);
  const head = { start: 0, end: strength.end + (tail.startsWith(')') ? 1 : 0) };
  const { meaning, understood } = meaningOf(printed.slice(0, strength.end));
  if (!understood) return null;
  // "Benzoyl Peroxide 2.50%Water": nothing between them, so the next name begins.
  if (/^\p{L}/u.test(tail) && meaningOf(bare(tail)).meaning)
    return [head, { start: strength.end, end: printed.length }];
  return meaning && /^\)?[\s.·…:-]*(?=\p{L})/u.test(tail) ? [head] : null;
}
