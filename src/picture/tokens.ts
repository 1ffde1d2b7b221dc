/** What stands between two words: nothing that parts names, something that may, or something that does. */
export type Gap = 'joined' | 'space' | 'line' | 'stop' | 'separator';

/** A run of letters and digits, and of signs that the engine takes for them. */
export interface Token {
  /** As read. */
  text: string;
  start: number;
  end: number;
  /** What stands between it and the next token. */
  gap: Gap;
}

const TOKEN = /[\p{L}\p{N}!|€$©]+/gu;
/** A sign between spaces: the dot, star or dash that parts names on many labels, whatever it was read as. */
const LONE_SIGN = /\s[^\p{L}\p{N}\s()[\]{}.,;:!|&]{1,3}(?=\s)/gu;
const COMMA = /[,;]/g;

/** The tokens of a text. */
export function tokensOf(text: string): Token[] {
  const isBulleted = count(text, LONE_SIGN) > count(text, COMMA);
  const found = [...text.matchAll(TOKEN)].filter(([token]) => /[\p{L}\p{N}]/u.test(token));
  return found.map(({ 0: token, index }, at) => {
    const end = index + token.length;
    const next = found[at + 1];
    const between = text.slice(end, next?.index ?? text.length);
    const gap = next ? gapOf(between, token, next[0], isBulleted) : 'separator';
    return { text: token, start: index, end, gap };
  });
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const DIGITS = /^\d{1,2}$/;

function gapOf(between: string, before: string, after: string, isBulleted: boolean): Gap {
  // "1,2-Hexanediol" is one name, with a space behind its comma or without.
  if (/^,\s?$/.test(between) && DIGITS.test(before) && DIGITS.test(after)) return 'joined';
  if (/[,;:•·]/.test(between) || (isBulleted && count(between, LONE_SIGN) > 0)) return 'separator';
  if (/\.\s/.test(between)) return 'stop';
  // A line also ends behind the hyphen or slash of a name.
  if (/^\s?[-/]\s*$/.test(between)) return 'joined';
  if (between.includes('\n')) return 'line';
  return /\s/.test(between) ? 'space' : 'joined';
}
