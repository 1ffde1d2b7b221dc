import { cleanEntry, isClean } from './clean-entry';
import type { Entry, Span } from './label';
import { sentenceWords } from './line-kind';
import { namesWithin } from './lost-commas';
import { meaningOf } from './meaning';
import { findStrength } from './percent';
import type { PlainText } from './plain-text';

/** Reads one raw entry span into names: "(and)", lost commas and full stops between known names are mended. */
export function refine(text: string, span: Span, plain: PlainText): Entry[] {
  const whole = plainEntry(span, plain);
  if (whole) return [whole];
  const out: Entry[] = [];
  for (const part of splitAnd(text, span)) {
    const clean = cleanEntry(text, part);
    if (!clean) continue;
    const pieces = mend(text, clean) ?? [clean];
    for (const piece of pieces) {
      const tidy = cleanEntry(text, piece);
      if (tidy) out.push(entryAt(tidy, plain));
    }
  }
  return out;
}

/** Most entries are one name as it stands: nothing to mend, nothing to clean. */
function plainEntry(span: Span, plain: PlainText): Entry | null {
  const printed = plain.text.slice(span.start, span.end);
  if (!isClean(printed)) return null;
  const known = meaningOf(printed);
  if (printed.search(AND) >= 0 || (!known.meaning && piecesOf(printed) !== null)) return null;
  return { text: printed, span: plain.toRaw(span.start, span.end), percent: null, ...known };
}

/** The words are taken from the plain text: the text that is cut has had separators changed. */
function entryAt(span: Span, plain: PlainText): Entry {
  // A hyphen at the end of a line is the printer's, so the halves are shown joined.
  const printed = plain.text
    .slice(span.start, span.end)
    .replace(/-\n\s*/g, '-')
    .replace(/\s+/g, ' ');
  return {
    text: printed,
    span: plain.toRaw(span.start, span.end),
    percent: findStrength(printed)?.percent ?? null,
    ...meaningOf(printed),
  };
}

const AND = /\s*\(\s*(?:and|und|et|y|e|en)\s*\)\s*/gi;

function splitAnd(text: string, span: Span): Span[] {
  const printed = text.slice(span.start, span.end);
  const parts: Span[] = [];
  let from = 0;
  for (const match of printed.matchAll(AND)) {
    parts.push({ start: span.start + from, end: span.start + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: span.start + from, end: span.end });
  return parts;
}

/** Marks that separate only where what stands on both sides is known: " and ", " - ", "5%Alcohol". */
const WEAK =
  /\s+(?:&|and|und|et)\s+|(?<!\d)\.\s*(?=[\p{Lu}\p{Lo}\d])|\.\s+(?=\d)|\s+[-–]\s*|[-–]\s+|\s*\|\s*|(?<=\d\s?%\)?)\s*(?=\p{L})|\s\/\s/giu;
/** Full stops and ampersands: here a name's form is enough, for no name holds them between two words. */
const STOPS = /\.\s*(?=[\p{Lu}\p{Lo}])|\s+&\s+/gu;

function mend(text: string, span: Span): Span[] | null {
  const pieces = piecesOf(text.slice(span.start, span.end));
  return pieces?.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })) ?? null;
}

function piecesOf(printed: string): Span[] | null {
  let pieces = mended.get(printed);
  if (pieces === undefined) {
    pieces = findPieces(printed);
    if (mended.size > 60_000) mended.clear();
    if (printed.length <= 200) mended.set(printed, pieces);
  }
  return pieces;
}

/** What strange entries came apart into, remembered: plant names recur on every label and are slow to try. */
const mended = new Map<string, Span[] | null>();

function findPieces(printed: string): Span[] | null {
  if (printed.length > 2000 || meaningOf(printed).meaning) return null;
  return (
    splitWhere(printed, WEAK, isKnownPiece) ??
    splitWhere(printed, STOPS, hasFormPiece) ??
    withoutSentence(printed) ??
    upToStrength(printed) ??
    namesWithin(printed)
  );
}

function splitWhere(printed: string, mark: RegExp, stands: (piece: string) => boolean): Span[] | null {
  const pieces: Span[] = [];
  let from = 0;
  for (const match of printed.matchAll(mark)) {
    if (match.index > from) pieces.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  if (pieces.length === 0) return null;
  if (from < printed.length) pieces.push({ start: from, end: printed.length });
  return pieces.every(({ start, end }) => stands(printed.slice(start, end))) ? pieces : null;
}

const bare = (piece: string) => piece.trim().replace(/[.*]+$/, '');

/** A piece that stands on its own: form alone would let "Sodium C14 - 16 Olefin" fall apart. */
function isKnownPiece(piece: string): boolean {
  const { meaning, mended } = meaningOf(bare(piece));
  return meaning !== undefined && !mended;
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
  const head = { start: 0, end: strength.end };
  const { meaning, understood } = meaningOf(printed.slice(0, strength.end));
  if (!understood) return null;
  // "Benzoyl Peroxide 2.50%Water": nothing between them, so the next name begins.
  if (/^\p{L}/u.test(tail) && meaningOf(bare(tail)).meaning)
    return [head, { start: strength.end, end: printed.length }];
  return meaning && /^\)?[\s.·…:-]*(?=\p{L})/u.test(tail) ? [head] : null;
}
