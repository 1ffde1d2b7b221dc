import { lookUp } from '@/lexicon/lookup';
import { isWater } from '@/lexicon/water';
import { cleanEntry } from '../names/clean-entry';
import { meaningOf } from '../names/name-meaning';
import { sentenceWords } from '../names/sentence-words';

/**
 * A newline in the middle of a name ("Salicylic⏎Acid, …") becomes a space; one that separates stays. Every character
 * keeps its place.
 */
export function joinWrappedLines(text: string): string {
  if (!text.includes('\n')) return text;
  let out = '';
  let kept = 0;
  let at = -1;
  for (;;) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return out + text.slice(kept);
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const nextEnd = text.indexOf('\n', at + 1);
    const after = text.slice(at + 1, nextEnd < 0 ? text.length : nextEnd);
    const broken =
      isWrap(before, after) ||
      (OPEN_BRACKET.test(before) && CLOSED_BELOW.test(after)) ||
      (ONLY_BRACKET.test(after) && /[\p{L}\p{N}]\s*$/u.test(before)) ||
      (/-$/.test(before) && /^[a-z]/.test(after) && before.includes(',') && after.includes(','));
    if (!broken) continue;
    out += `${text.slice(kept, at)} `;
    kept = at + 1;
  }
}

/** "Aqua⏎(Water)⏎, Glycerin": a bracket on a line of its own belongs to the name above it. */
const ONLY_BRACKET = /^\s*[(（][^()（）\n]{1,60}[)）][\s,;]*$/;

/** "Herb Blend (Sage Extract,⏎Lavender Extract), Glycerin": a bracket goes on below. */
const OPEN_BRACKET = /[(（][^()（）]{1,160}[,，、;]\s*$/;
const CLOSED_BELOW = /^[^()（）]{1,160}[)）]\s*(?:[,，、;.]|$)/;

/** "1,2-⏎Hexanediol": a number and a hyphen begin a name and end none. */
const LOCANTS_END = /(?:^|[\s,])\d{1,2}(?:\s?,\s?\d{1,2}){0,5}-\s*$/;

function isWrap(before: string, after: string): boolean {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)) {
    // The printer's hyphen at a line's end: "Pheno-⏎xyethanol".
    const whole = `${before.slice(-40)}${after.slice(0, 40)}`
      .split(/[,;•|、，]/)
      .find((part) => part.includes('-'));
    if (whole !== undefined && lookUp(whole)) return true;
  }
  if (/[,;.:]\s*$/.test(before) || /^\s*[-•*]/.test(after)) return false;
  if (LOCANTS_END.test(before) && /^\s*\p{L}/u.test(after)) return true;
  if (!before.includes(',') && !after.includes(',')) return false;
  const isLong = /,.*,/.test(before) && after.includes(',');
  const last = name(before.slice(before.lastIndexOf(',') + 1));
  const first = name(/^[^,]*/.exec(after)?.[0] ?? '');
  if (!last || !first || /:/.test(first)) return false;
  if (lookUp(`${last}${/\/\s*$/.test(before) ? '/' : ' '}${first}`)) return isLong || !lookUp(last);
  if (!isLong) return false;
  // A whole name behind the break begins another entry, or another list.
  if (lookUp(first) || isWater(first)) return false;
  // A whole name before the break is complete, and a sentence behind it is no part of the list.
  return !meaningOf(last).meaning && sentenceWords(first) === 0 && first.split(' ').length <= 5;
}

function name(piece: string): string {
  const clean = cleanEntry(piece, { start: 0, end: piece.length });
  return clean ? piece.slice(clean.start, clean.end) : '';
}
