import { readLabel } from '@/label/read-label';
import { lookUp } from '@/lexicon/lookup';
import type { PictureDoubt } from '@/report/report';
import { foldKey } from '@/text/fold';
import type { Span } from '@/text/span';
import { nearestFlagged } from './nearest-flagged';

/** The longest part of a name that is taken for a word between names. */
const longestBefore = 20;

/** A name that may be another one than was read, and its place in the corrected text. */
export interface Doubt extends Omit<PictureDoubt, 'boxes'> {
  span: Span;
}

/**
 * The unknown names of a list that are near to a flagged one: whole entries, and what is inside their
 * brackets or outside. They are not counted, but nobody should rely on a list that has them.
 */
export function doubtsIn(text: string): Doubt[] {
  const entries = readLabel(text).lists.flatMap(({ actives, entries, mayContain }) => [
    ...actives,
    ...entries,
    ...mayContain,
  ]);
  return entries.flatMap(({ span, repaired, meaning }) => {
    // Counted as what it may be.
    if (repaired) return [];
    const printed = text.slice(span.start, span.end);
    const near = nearestFlagged(foldKey(printed));
    if (near !== null) return [{ read: printed, as: [...near.names], counted: false, span }];
    const parted = meaning === undefined ? partedName(text, span) : [];
    return parted.length > 0 ? parted : partsOf(printed, span.start);
  });
}

const SEPARATES = /[,;:.•·\n]/;

/** "ve sanoid": a flagged name of which a space made two words, where the first of them is a word of its own. */
function partedName(text: string, { start, end }: Span): Doubt[] {
  const from = Math.max(0, start - longestBefore);
  const before = text.slice(from, start).split(SEPARATES).at(-1) ?? '';
  const read = (before + text.slice(start, end)).trimStart();
  const meaning = before.trim() === '' ? undefined : lookUp(read);
  if (meaning?.is !== 'flag') return [];
  return [{ read, as: [meaning.name], counted: false, span: { start: end - read.length, end } }];
}

const PART = /[^()[\]{}/\\]+/g;

function partsOf(printed: string, from: number): Doubt[] {
  return [...printed.matchAll(PART)].flatMap(({ 0: part, index }) => {
    const near = part === printed ? null : nearestFlagged(foldKey(part));
    if (near === null) return [];
    const read = part.trim();
    const start = from + index + part.indexOf(read);
    return [{ read, as: [...near.names], counted: false, span: { start, end: start + read.length } }];
  });
}

/** Whether one doubt says all that another says, of the same place. */
export const saysAll = (one: Doubt, other: Doubt): boolean =>
  one.span.start < other.span.end &&
  other.span.start < one.span.end &&
  other.as.every((name) => one.as.includes(name));
