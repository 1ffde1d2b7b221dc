import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import { meaningOf } from '../names/name-meaning';
import { pieceOf } from '../names/pieces';
import { twoNames } from '../repair/glued-names';

/**
 * A list whose items were printed one behind the other without anything between them: "Aqua (Water)GlycerinCetearyl
 * AlcoholParfum". Its names begin with capitals, where small letters, brackets or numbers end.
 */

const SEAM = /(?<=[\p{Ll}\d)\]*.])(?=\p{Lu}\p{Ll})/gu;
const LONGEST = 6000;
/** So many names, and so many of them known, are no chance. */
const FEWEST = 6;
const SHARE = 0.6;
/** How many pieces one name may have that has capitals inside: "Calendula OffIcinalis". */
const MOST_PIECES = 3;

const COST = { known: 1, shaped: 2, strange: 4, long: 9, none: 9 } as const;

/** The entries of a line, those apart that are such a list: separators may part some of its names. */
export function withGluedApart(line: string, entries: Span[]): Span[] {
  if (line.length > LONGEST || matchesOf(SEAM, line).length < FEWEST - 1) return entries;
  const cuts = entries.map((entry) => namesIn(line, entry));
  const glued = cuts.filter((names) => names.length > 1).flat();
  const known = glued.filter(({ start, end }) => pieceOf(line.slice(start, end)).reads === 'known').length;
  if (glued.length < FEWEST || known < glued.length * SHARE) return entries;
  return cuts.flat().flatMap((name) => halvesOf(line, name) ?? [withoutSign(line, name)]);
}

const namesIn = (line: string, { start, end }: Span): Span[] => {
  const entry = line.slice(start, end);
  const edges = [0, ...matchesOf(SEAM, entry).map(({ index }) => index), entry.length];
  return cheapestCut(entry, edges).map((name) => ({ start: start + name.start, end: start + name.end }));
};

/** "[1]": the sign of a footnote, whether or not its explanation repeats it. */
const SIGN = /\s?\[\d{1,2}\]$/;
const LONGEST_SIGN = 5;

function withoutSign(entry: string, { start, end }: Span): Span {
  const sign = SIGN.exec(entry.slice(Math.max(start, end - LONGEST_SIGN), end))?.[0] ?? '';
  return { start, end: end - sign.length };
}

/** Dynamic programming over the seams: most are edges of a name, a few are inside one. */
function cheapestCut(entry: string, edges: readonly number[]): Span[] {
  const costs = [0];
  const last: number[] = [];
  for (let to = 1; to < edges.length; to++) {
    costs[to] = Number.POSITIVE_INFINITY;
    for (let from = to - 1; from >= Math.max(0, to - MOST_PIECES); from--) {
      const { reads } = pieceOf(entry.slice(edges[from], edges[to]));
      // Only a known name has capitals inside.
      if (from < to - 1 && reads !== 'known') continue;
      const whole = (costs[from] ?? 0) + COST[reads];
      if (whole >= (costs[to] ?? 0)) continue;
      costs[to] = whole;
      last[to] = from;
    }
  }
  const names: Span[] = [];
  for (let to = edges.length - 1; to > 0; to = last[to] ?? 0)
    names.push({ start: edges[last[to] ?? 0] ?? 0, end: edges[to] ?? entry.length });
  return names.reverse();
}

/** The fewest letters of a name that begins small behind another: "Alcohol Denattitanium dioxide". */
const FEWEST_LETTERS = 5;
const LONGEST_PAIR = 60;

function halvesOf(entry: string, { start, end }: Span): Span[] | null {
  const printed = entry.slice(start, end);
  if (printed.length > LONGEST_PAIR || pieceOf(printed).reads === 'known') return null;
  const maySplit = (at: number) => /^\p{Ll}{2}$/u.test(printed.slice(at - 1, at + 1));
  const halves = twoNames(printed, FEWEST_LETTERS, isCertain, maySplit);
  return halves?.map((half) => ({ start: start + half.start, end: start + half.end })) ?? null;
}

const isCertain = (half: string): boolean => {
  const { meaning, repaired } = meaningOf(half);
  return meaning !== undefined && !repaired;
};
