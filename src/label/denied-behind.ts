import { isWater } from '@/lexicon/water';
import { foldCase } from '@/text/fold';
import type { PieceToken, Token } from './token';
import words from './words/section-words.json';

/** Verb-final languages put the denial last: "Alkol, paraben içermez", アルコール、パラベン不使用. */
const DENIAL = new RegExp(
  `(?:${words.absentBehind.map((word) => foldCase(word)).join('|')})[\\s.。!)]*$`,
  'u',
);
/** Only the end of a piece is looked at. */
const LONGEST = 40;
/** No sentence denies more; a longer row is a list whose last words are about something else. */
const MOST = 8;

/** Adds a "not inside" cue before every sentence that ends with a denial. Linear. */
export function markDeniedBehind(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  let sentence: PieceToken[] = [];
  const close = () => {
    const [first, ...others] = sentence;
    const last = sentence.at(-1);
    sentence = [];
    if (!first || !last) return;
    const denied =
      others.length < MOST &&
      first.before !== 'cue' &&
      DENIAL.test(foldCase(last.piece.printed.slice(-LONGEST))) &&
      ![first, ...others].some(({ piece }) => isWater(piece.name));
    if (!denied) {
      out.push(first, ...others);
      return;
    }
    const { start, before } = first;
    out.push({ kind: 'cue', before, cue: { kind: 'absent', start: 0, end: 0 }, start, end: start });
    out.push({ ...first, before: 'cue' }, ...others);
  };
  for (const token of tokens) {
    if (token.kind === 'cue' || token.before !== 'comma') close();
    if (token.kind === 'cue') out.push(token);
    else sentence.push(token);
  }
  close();
  return out;
}
