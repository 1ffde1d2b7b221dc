import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import units from '@/text/words/units.json';

/**
 * Cuts one run of list text into entries. Nothing is looked up here: only separators, brackets and numbers
 * are weighed. What a long entry hides (lost commas, "(and)") is for `repair-names.ts`.
 */

/** What a character does in a list, by its code: most do nothing, and nothing more is asked of them. */
const SEPARATES = 1;
const OPENS = 2;
const CLOSES = 3;
const MAY_SEPARATE = 4;
const signs = new Uint8Array(1 << 16);
/** Marks that separate where they do so again and again; the first three even among commas. */
const BULLETS = '•●▪';
const MARKS = `${BULLETS}·・`;
for (const [sign, chars] of [
  [SEPARATES, ',;；，、､،;؛|\n'],
  [OPENS, '([{（［【〔'],
  [CLOSES, ')]}）］】〕'],
  [MAY_SEPARATE, MARKS],
] as const)
  for (let i = 0; i < chars.length; i++) signs[chars.charCodeAt(i)] = sign;

const PERCENT = units.percent.map((word) => word.replaceAll(' ', '\\s')).join('|');
/** Decimals and thousands: "2,0 %", "%0,1", "0,5 per cent", "10,000 ppm". The comma inside is part of the number. */
const DECIMAL = new RegExp(
  `(?<=[%％]\\s?)\\d+,\\d+(?!\\d|,\\d|\\s?[%％])|(?<![\\d,])\\d+,\\d+(?=\\s?(?:[%％]|ppm|ppb|mg|g\\b|${PERCENT}))|(?<!\\d)(?<!\\d{3},)\\d{1,3}(?:,\\d{3})+(?=\\s?(?:ppm|ppb|iu|i\\.u|ui|u\\.i|ie|i\\.e|mg))`,
  'giu',
);
/** Locants: "1,2-Hexanediol", "1, 2 - Hexanediol", "1,2 Hexanediol", "1,10-", "１，２－", "1;2-Hexanediol". */
const LOCANTS =
  /(?<![\d０-９])[\d０-９]{1,2}(?:\s?[,，;；]\s?[\d０-９]{1,2}){1,5}(?=['′]?\s?[-‐‑–－]|\s?[%％]|\s\p{L})/gu;
/** "N,N-Dimethyl…", "N, N'-…" */
const LETTER_LOCANTS = /(?<![\p{L}\p{N}])[NOS]['′]?\s?[,，]\s?[NOS]['′]?(?=\s?[-‐‑–－])/gu;
const MAY_BE_LOCANT = /[\d０-９]\s?[,，;；]\s?[\d０-９]|[NOS]['′]?\s?[,，]\s?[NOS]/;

/** Spans of the entries of `text`, trimmed, empty ones left out. Linear. */
export function splitEntries(text: string): Span[] {
  const places: number[] = [];
  /** For every sign where the bracket ends that it opens, or -1. */
  const closes: number[] = [];
  const open: number[] = [];
  /** Brackets of several names that no separator follows. */
  const ended = new Set<number>();
  let ink: Span | null = null;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = signs[code];
    if (sign === 0) continue;
    if (sign === OPENS) open.push(places.length);
    else if (sign === CLOSES) {
      const opener = open.pop();
      const start = opener === undefined ? undefined : places[opener];
      if (opener !== undefined && start !== undefined) {
        ink ??= inkOf(text);
        if (isBracket(text, start, at, ink)) closes[opener] = at;
        // "Blend [Aqua, …, Yeast Extract] Lactic Acid": behind names in a bracket the next one begins.
        else if (commasIn(text, start, at) && NAME_BEHIND.test(text.slice(at + 1, at + 4))) ended.add(at);
      }
    } else if (sign === MAY_SEPARATE) marks++;
    places.push(at);
    closes.push(-1);
  }
  const kept = MAY_BE_LOCANT.test(text) ? numberCommas(text) : null;
  const extra = marks < 2 ? -1 : extraSeparator(text, places);
  const spans: Span[] = [];
  let from = 0;
  let inside = -1;
  for (let i = 0; i < places.length; i++) {
    const at = places[i] ?? 0;
    if (at < inside) continue;
    const close = closes[i] ?? -1;
    if (close >= 0) {
      inside = close;
      continue;
    }
    const code = text.charCodeAt(at);
    if (ended.has(at)) {
      push(spans, text, from, at + 1);
      from = at + 1;
      continue;
    }
    const separates =
      signs[code] === SEPARATES
        ? !kept?.has(at)
        : (code === extra && standsAlone(text, at)) || (signs[code] === MAY_SEPARATE && isBullet(text, at));
    if (!separates) continue;
    push(spans, text, from, at);
    from = at + 1;
  }
  push(spans, text, from, text.length);
  return spans;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}

const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;

const NAME_BEHIND = /^\s{1,2}\p{L}/u;
const FEWEST_INSIDE = 2;

/** True where a bracket holds a list of its own. */
function commasIn(text: string, start: number, end: number): boolean {
  let at = start;
  for (let count = 0; count < FEWEST_INSIDE; count++) {
    at = text.indexOf(',', at + 1);
    if (at < 0 || at > end) return false;
  }
  return true;
}

const COMMA = /[,，;；]/g;

/** Where commas are within numbers. */
function numberCommas(text: string): Set<number> {
  const kept = new Set<number>();
  const keep = (start: number, printed: string, skipped = 0) => {
    for (const comma of matchesOf(COMMA, printed).slice(skipped)) kept.add(start + comma.index);
  };
  for (const { index, 0: number } of matchesOf(DECIMAL, text)) keep(index, number);
  for (const { index, 0: letters } of matchesOf(LETTER_LOCANTS, text)) keep(index, letters);
  for (const { index, 0: numbers } of matchesOf(LOCANTS, text)) {
    const opens = OPENS_ENTRY.test(text.slice(Math.max(0, index - 3), index));
    // "PEG-8,1,2-Hexanediol", "Polysorbate 20, 1,2-Hexanediol": the first number closes the name before.
    const closesName = !opens && matchesOf(COMMA, numbers).length > 1;
    const own = closesName ? numbers.slice(numbers.search(/[,，;；]/) + 1).trimStart() : numbers;
    const spaced = /[,，]\s/.test(own);
    const tight = /^['′]?\s?[-‐‑–－%％]/.test(text.slice(index + numbers.length, index + numbers.length + 4));
    // A semicolon is only a comma's misprint where nothing else can be meant.
    if (/[;；]/.test(own) && !((opens || closesName) && tight)) continue;
    if (opens || closesName || (tight && !spaced)) keep(index, numbers, closesName ? 1 : 0);
  }
  return kept;
}

/** What comes before the first number of an entry. */
const OPENS_ENTRY = /(?:^|[,;，、､;；|•([（\n/])\s{0,3}$/;

/** `text` without the white space around it. */
const inkOf = (text: string): Span => ({
  start: text.length - text.trimStart().length,
  end: text.trimEnd().length,
});

/** Brackets are skipped, except those around half of the list or all of it. */
function isBracket(text: string, start: number, close: number, ink: Span): boolean {
  const length = close - start;
  const whole = start <= ink.start && close >= ink.end - 1;
  return length <= 240 && !whole && (length < text.length * 0.6 || length < 60);
}

/**
 * Bullets and middle dots separate only if they do so repeatedly; "C14•16 Olefin" contains one. The code
 * of the mark, or -1.
 */
function extraSeparator(text: string, places: readonly number[]): number {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  let commas = 0;
  for (const at of places) {
    const char = text.charAt(at);
    if (',，、;'.includes(char)) commas++;
    const mark = MARKS.indexOf(char);
    if (mark >= 0) counts[mark] = (counts[mark] ?? 0) + 1;
  }
  const mark = counts.findIndex((count, index) => {
    if (count < 2) return false;
    if (index < 3) return count * 3 >= commas;
    return count > commas * 2 + 2;
  });
  return mark < 0 ? -1 : MARKS.charCodeAt(mark);
}

/** A dot between digits is part of a name. */
function standsAlone(text: string, at: number): boolean {
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

/** "Citric Acid • Toner - Aqua": with a space on both sides a bullet parts the products of a kit, whatever parts names. */
const isBullet = (text: string, at: number): boolean =>
  BULLETS.includes(text.charAt(at)) && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1));

const isDigit = (code: number) => code >= 48 && code <= 57;
