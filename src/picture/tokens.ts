/** What is between two words: nothing that separates names, something that may, or something that does. */
export type Gap = 'joined' | 'space' | 'line' | 'stop' | 'separator';

/** A run of letters and digits, and of signs that the engine takes for them. */
export interface Token {
  /** As read. */
  text: string;
  start: number;
  end: number;
  /** What is between it and the next token. */
  gap: Gap;
}

const TOKEN = /[\p{L}\p{N}!|€$©]+/gu;
/**
 * The dot, star or dash that parts names on many labels, whatever it was read as: a sign between spaces, a small round
 * letter between spaces ("Glycerin e Urea o Silica"), or a sign that no name holds.
 */
const BULLET = /\s(?:[^\p{L}\p{N}\s()[\]{}.,;:!|&]{1,3}|[eo]{1,2})(?=\s)|[«»•·¢§¤®]/gu;
const ROUND = /^[eo]{1,2}$/;
const COMMA = /[,;]/g;

/** The tokens of a text. */
export function tokensOf(text: string): Token[] {
  const isBulleted = count(text, BULLET) > count(text, COMMA);
  const found = [...text.matchAll(TOKEN)].filter(
    ({ 0: token, index }) =>
      /[\p{L}\p{N}]/u.test(token) && !(isBulleted && ROUND.test(token) && isAlone(text, index, token.length)),
  );
  return found.map(({ 0: token, index }, at) => {
    const end = index + token.length;
    const next = found[at + 1];
    const between = text.slice(end, next?.index ?? text.length);
    const gap = next ? gapOf(between, token, next[0], isBulleted) : 'separator';
    return { text: token, start: index, end, gap };
  });
}

const isAlone = (text: string, at: number, length: number): boolean =>
  /^\s$/.test(text[at - 1] ?? '\n') && /^\s$/.test(text[at + length] ?? '\n');

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The bullet at the beginning of a text, with the brackets and spaces before it. */
export const bulletAt = (text: string): { before: string; length: number } | null => {
  const found = new RegExp(`^([).\\]]*)\\s*(?:${BULLET.source})`, 'u').exec(text);
  return found && { before: found[1] ?? '', length: found[0].length };
};

const DIGITS = /^\d{1,2}$/;

function gapOf(between: string, before: string, after: string, isBulleted: boolean): Gap {
  // "1,2-Hexanediol" is one name, with a space behind its comma or without.
  if (/^,\s?$/.test(between) && DIGITS.test(before) && DIGITS.test(after)) return 'joined';
  if (/[,;:•·]/.test(between) || (isBulleted && count(between, BULLET) > 0)) return 'separator';
  if (/\.\s/.test(between)) return 'stop';
  // A line also ends behind the hyphen or slash of a name.
  if (/^\s?[-/]\s*$/.test(between)) return 'joined';
  if (between.includes('\n')) return 'line';
  return /\s/.test(between) ? 'space' : 'joined';
}
