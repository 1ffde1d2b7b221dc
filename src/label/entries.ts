import type { Span } from './label';

/**
 * Cuts one run of list text into entries. Nothing is looked up here: only separators, brackets and numbers
 * are weighed. What a long entry hides (lost commas, "(and)") is for `refine.ts`.
 */

/** Every character that can separate, open or close: the rest of the text is never looked at. */
const SIGN = /[,;；，、､،;؛|\n([{（［【)\]}）］】•●▪·・*/]/g;
const ALWAYS = ',;；，、､،;؛|\n';
const OPEN = '([{（［【';
const CLOSE = ')]}）］】';
/** Locants and decimals: "1,2-Hexanediol", "2,0 %", "1,10-". The comma inside is part of the name. */
const NUMBER_COMMA =
  /(?<![\d０-９])[\d０-９]{1,2}(?:\s?[,，]\s?[\d０-９]{1,2}){0,4}[,，][\d０-９]{1,2}(?=['′]?\s?[-‐‑–－]|\s?[%％])|(?<![\d,])\d+,\d+(?=\s?(?:[%％]|ppm|ppb|mg|g\b))|\d{1,3}(?:,\d{3})+(?=\s?(?:ppm|ppb|iu|mg))/giu;
const NUMBER_NEARBY = /[\d０-９]\s?[,，]\s?[\d０-９]/;

interface Sign {
  at: number;
  char: string;
}

/** Spans of the entries of `text`, trimmed, empty ones left out. Linear. */
export function splitEntries(text: string): Span[] {
  const signs: Sign[] = [];
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(text); match; match = SIGN.exec(text))
    signs.push({ at: match.index, char: match[0] });
  const kept = numberCommas(text);
  const closes = closingBrackets(text, signs);
  const extra = extraSeparator(signs);
  const spans: Span[] = [];
  let from = 0;
  let inside = -1;
  for (const { at, char } of signs) {
    if (at < inside) continue;
    const close = closes?.get(at);
    if (close !== undefined) {
      inside = close;
      continue;
    }
    const separates = ALWAYS.includes(char) ? !kept?.has(at) : char === extra && standsAlone(text, at, char);
    if (!separates) continue;
    push(spans, text, from, at);
    from = at + 1;
  }
  push(spans, text, from, text.length);
  return spans.length === 1 ? (byFullStops(text) ?? spans) : spans;
}

/** "Water. Glycerin. Panthenol. Carbomer.": full stops separate where nothing else does. */
function byFullStops(text: string): Span[] | null {
  const stops = [...text.matchAll(/\.\s+(?=[\p{Lu}\p{Lo}\d])/gu)];
  if (stops.length < 3) return null;
  const spans: Span[] = [];
  let from = 0;
  for (const stop of stops) {
    push(spans, text, from, stop.index);
    from = stop.index + stop[0].length;
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

function numberCommas(text: string): Set<number> | null {
  if (!NUMBER_NEARBY.test(text)) return null;
  const kept = new Set<number>();
  for (const match of text.matchAll(NUMBER_COMMA)) {
    const commas = [...match[0].matchAll(/[,，]/g)].map((comma) => match.index + comma.index);
    // "PEG-8,1,2-Hexanediol": the first number closes the name before.
    const closesName = commas.length > 1 && /[-‐‑–]/.test(text[match.index - 1] ?? '');
    for (const comma of closesName ? commas.slice(1) : commas) kept.add(comma);
  }
  return kept;
}

/** Matched brackets to jump over. One that never closes, or that holds half the list, is no bracket. */
function closingBrackets(text: string, signs: Sign[]): Map<number, number> | null {
  let ends: Map<number, number> | null = null;
  const stack: number[] = [];
  for (const { at, char } of signs) {
    if (OPEN.includes(char)) stack.push(at);
    else if (CLOSE.includes(char)) {
      const start = stack.pop();
      const length = at - (start ?? at);
      const whole = start !== undefined && !text.slice(0, start).trim() && !text.slice(at + 1).trim();
      if (start !== undefined && length <= 240 && !whole && (length < text.length * 0.6 || length < 60)) {
        ends ??= new Map();
        ends.set(start, at);
      }
    }
  }
  return ends;
}

/** Bullets and middle dots separate only where they do so again and again; "C14•16 Olefin" holds one. */
function extraSeparator(signs: Sign[]): string | null {
  const counts: Record<string, number> = {};
  for (const { char } of signs) counts[char] = (counts[char] ?? 0) + 1;
  const commas = (counts[','] ?? 0) + (counts['，'] ?? 0) + (counts['、'] ?? 0) + (counts[';'] ?? 0);
  for (const mark of ['•', '●', '▪'])
    if ((counts[mark] ?? 0) >= 2 && (counts[mark] ?? 0) * 3 >= commas) return mark;
  for (const mark of ['·', '・', '/', '*']) {
    // Two or three stars are footnotes; a row of them separates, where nothing else does.
    if (mark === '*' && (commas > 0 || (counts[mark] ?? 0) < 5)) continue;
    if ((counts[mark] ?? 0) >= 2 && (counts[mark] ?? 0) > commas * 2 + 2) return mark;
  }
  return null;
}

/** A slash separates only with spaces around it; a dot between digits is part of a name. */
function standsAlone(text: string, at: number, char: string): boolean {
  if (char === '/') return text[at - 1] === ' ' && text[at + 1] === ' ';
  return !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
