import type { Span } from './label';

/**
 * Cuts one run of list text into entries. Nothing is looked up here: only separators, brackets and numbers
 * are weighed. What a long entry hides (lost commas, "(and)") is for `refine.ts`.
 */

const OPEN = '([{（［【';
const CLOSE = ')]}）］】';
const ALWAYS = /[,;，、،;؛|\n]/;
/** Locants and decimals: "1,2-Hexanediol", "2,0 %", "1,10-". The comma inside is part of the name. */
const NUMBER_COMMA =
  /(?<![\d,])\d{1,2}(?:\s?,\s?\d{1,2})*,\d{1,2}(?=['′]?\s?[-‐‑–]|\s?[%％])|(?<![\d,])\d+,\d+(?=\s?(?:[%％]|ppm|ppb|mg|g\b))/giu;
const THOUSANDS = /\d{1,3}(?:,\d{3})+(?=\s?(?:ppm|ppb|iu|mg))/giu;

/** Spans of the entries of `text`, trimmed, empty ones left out. Linear. */
export function splitEntries(text: string): Span[] {
  const protectedCommas = new Set<number>();
  for (const pattern of [NUMBER_COMMA, THOUSANDS])
    for (const match of text.matchAll(pattern))
      for (let i = match.index; i < match.index + match[0].length; i++)
        if (text[i] === ',') protectedCommas.add(i);
  const depthEnds = closingBrackets(text);
  const extra = extraSeparator(text);
  const spans: Span[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const close = depthEnds.get(i);
    if (close !== undefined) {
      i = close;
      continue;
    }
    const char = text[i] ?? ',';
    if (i < text.length && !((ALWAYS.test(char) && !protectedCommas.has(i)) || isExtra(text, i, extra)))
      continue;
    push(spans, text, from, i);
    from = i + 1;
  }
  return spans;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end > start) spans.push({ start, end });
}

/** Matched brackets to jump over. One that never closes, or that holds half the list, is no bracket. */
function closingBrackets(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const stack: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (OPEN.includes(char)) stack.push(i);
    else if (CLOSE.includes(char)) {
      const start = stack.pop();
      if (start !== undefined && i - start <= 240 && (i - start < text.length * 0.6 || i - start < 60))
        ends.set(start, i);
    }
  }
  return ends;
}

/** Bullets and middle dots separate only where they do so again and again; "C14•16 Olefin" holds one. */
function extraSeparator(text: string): RegExp | null {
  const commas = text.match(/[,，、;]/g)?.length ?? 0;
  for (const mark of ['•', '●', '▪', '·', '・', '/ ', '*']) {
    if (mark === '*' && commas > 0) continue;
    const count = text.split(mark).length - 1;
    if (
      count >= 2 &&
      (mark === '•' || mark === '●' || mark === '▪' ? count * 3 >= commas : count > commas * 2 + 2)
    )
      return mark === '/ ' ? / \/ / : new RegExp(`[${mark}]`);
  }
  return null;
}

function isExtra(text: string, i: number, extra: RegExp | null): boolean {
  if (!extra) return false;
  const char = text[i] ?? '';
  if (extra.source === ' \\/ ') return char === '/' && text[i - 1] === ' ' && text[i + 1] === ' ';
  return extra.test(char) && !(/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''));
}
