import { isWater } from '@/lexicon/water';
import { foldCase } from '@/text/fold';
import type { Token } from '../path/token';
import words from '../words/section-words.json';

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
export function markDeniedBehind(tokens: readonly Token[]): readonly Token[] {
  const denied = new Set<Token>();
  let first = -1;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const isPiece = token?.kind === 'piece';
    if (isPiece && token.before === 'comma' && first >= 0) continue;
    const opening = tokens[first];
    if (opening?.kind === 'piece' && isDenied(tokens, first, at)) denied.add(opening);
    first = isPiece ? at : -1;
  }
  return denied.size === 0
    ? tokens
    : tokens.flatMap((token) => (denied.has(token) ? behindCue(token) : [token]));
}

/** True for the sentence of the pieces from `from` up to `to`. */
function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (to - from > MOST || tokens[from]?.before === 'cue' || last?.kind !== 'piece') return false;
  return (
    DENIAL.test(foldCase(last.piece.printed.slice(-LONGEST))) &&
    !tokens.slice(from, to).some((token) => token.kind === 'piece' && isWater(token.piece.name))
  );
}

function behindCue(token: Token): Token[] {
  const { start, before } = token;
  return [
    { kind: 'cue', before, cue: { kind: 'absent', start: 0, end: 0 }, start, end: start },
    { ...token, before: 'cue' },
  ];
}
