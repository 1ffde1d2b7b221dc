import type { Span } from '@/text/span';
import type { Cue } from './cue';
import { findCues } from './cues';
import { splitEntries } from './entries';
import { pieceOf } from './pieces';
import { productCue } from './product-cue';
import type { Boundary, PieceToken, Token } from './token';

/** Longer stretches between two separators are no names: their sentences are not told apart. */
const LONGEST_CUT = 4000;

/** Cuts plain text into tokens: at line ends, headings, separators and full stops. Linear. */
export function cutField(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before: Boundary = 'start';
  let inDenied = false;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') {
      if (before !== 'start') before = 'paragraph';
      continue;
    }
    // What a heading on a line of its own says is not inside stands below it, up to the next empty line.
    const last = tokens.at(-1);
    const denied: boolean = last?.kind === 'cue' ? before === 'line' && last.cue.kind === 'absent' : inDenied;
    inDenied = denied && before === 'line';
    cutLine(tokens, line, start, inDenied ? 'comma' : before);
    before = 'line';
  }
  return tokens;
}

function cutLine(tokens: Token[], line: string, offset: number, before: Boundary): void {
  const cues = findCues(line);
  let from = 0;
  let boundary = before;
  const upTo = (end: number, next: Cue | undefined) => {
    const segment = line.slice(from, end);
    if (cutSegment(tokens, segment, offset + from, boundary, next)) boundary = 'comma';
  };
  for (const cue of cues) {
    upTo(cue.start, cue);
    tokens.push({ kind: 'cue', before: boundary, cue, start: offset + cue.start, end: offset + cue.end });
    boundary = 'cue';
    from = cue.end;
  }
  upTo(line.length, undefined);
}

const BULLET = /^\s*[-–—•●▪*·>+]\s*(?=\S)/;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Cuts one segment between two cues; false where it holds nothing. */
function cutSegment(
  tokens: Token[],
  segment: string,
  offset: number,
  before: Boundary,
  next: Cue | undefined,
): boolean {
  let boundary = before;
  let added = false;
  const entries = splitEntries(segment);
  for (const [index, entry] of entries.entries()) {
    const opensLine = index === 0 && (before === 'start' || before === 'line' || before === 'paragraph');
    for (const part of sentencesOf(segment, entry)) {
      const edge: Boundary = part.stop ?? boundary;
      const last = index === entries.length - 1 && part.last;
      for (const token of piecesOf(
        segment,
        part,
        offset,
        edge,
        opensLine,
        last ? next : undefined,
        entries,
        index,
      )) {
        tokens.push(token);
        added = true;
        boundary = 'comma';
      }
    }
    // "… and lemon leaf., Citrus Medica Juice": the sentence before the comma is over.
    const last = tokens.at(-1);
    if (added) boundary = last?.kind === 'piece' && endsSentence(last) ? 'stop' : 'comma';
  }
  return added;
}

const endsSentence = ({ piece: { reads, printed } }: PieceToken): boolean =>
  (reads === 'strange' || reads === 'long') && /\p{Ll}{3}[.!?]\s*$/u.test(printed);

interface Sentence extends Span {
  /** What the part before it ended with, where it is not the entry's first. */
  stop: Boundary | null;
  last: boolean;
}

/** A full stop before a capital, a bullet or a mark; glued to it, too ("Mica.Please"). A footnote's mark between words. */
const STOP =
  /[.!?]["”)\]]{0,2}(?:\s+(?=[\p{Lu}\p{Lo}\d¿¡"“•*†‡[-])|(?=\p{Lu}\p{Ll}|\p{Lu}{2}[\p{Lu}\s]|\(\p{Lu}{2}|[*†‡]\s?\p{L}))|[。！？]\s*(?=\S)|(?<=[\p{L}\p{N})\]])[\s,.;]+(?=[*†‡]{1,4}\s?\p{L}{3})/gu;

/** The sentences within one entry. */
function sentencesOf(segment: string, { start, end }: Span): Sentence[] {
  const parts: Sentence[] = [];
  const printed = segment.slice(start, Math.min(end, start + LONGEST_CUT));
  let from = 0;
  let stop: Boundary | null = null;
  if (/[.!?。！？*†‡]/.test(printed))
    for (const match of printed.matchAll(STOP)) {
      const at = match.index;
      if (at <= from || isAbbreviation(printed, at, match[0]) || insideBracket(printed, from, at)) continue;
      parts.push({ start: start + from, end: start + at + 1, stop, last: false });
      stop = /[.!?。！？]/.test(match[0].trim().charAt(0)) ? 'stop' : 'note';
      from = at + match[0].length;
    }
  parts.push({ start: start + from, end, stop, last: true });
  return parts;
}

/** "D.E. Water", "Yellow No. 5": a lone capital, or a short word before a number, closes no sentence. */
function isAbbreviation(printed: string, at: number, stop: string): boolean {
  if (stop[0] !== '.') return false;
  const numbered = /\d/.test(printed.charAt(at + stop.length));
  const word = /[\p{L}]*$/u.exec(printed.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (numbered && word.length > 0 && word.length <= 2) return true;
  return word.length === 1 && /\p{Lu}/u.test(word);
}

function insideBracket(printed: string, from: number, at: number): boolean {
  const part = printed.slice(from, at);
  const opens = part.split('(').length;
  return opens > 1 && opens > part.split(')').length && printed.indexOf(')', at) >= 0;
}

function piecesOf(
  segment: string,
  { start, end }: Span,
  offset: number,
  before: Boundary,
  opensLine: boolean,
  next: Cue | undefined,
  entries: readonly Span[],
  index: number,
): Token[] {
  const printed = segment.slice(start, end);
  if (!HAS_LETTER.test(printed)) return [];
  const following = entries[index + 1];
  const product = productCue(printed, {
    opens: before !== 'comma' && before !== 'note',
    next: next?.kind ?? null,
    following: following ? segment.slice(following.start, following.end) : '',
  });
  const piece = (from: number, to: number, edge: Boundary): Token => ({
    kind: 'piece',
    before: edge,
    start: offset + start + from,
    end: offset + start + to,
    piece: pieceOf(printed.slice(from, to)),
    bullet: opensLine && from === 0 && BULLET.test(printed),
  });
  if (!product) return [piece(0, printed.length, before)];
  const tokens: Token[] = [];
  if (product.start > 0) tokens.push(piece(0, product.start, before));
  tokens.push({
    kind: 'cue',
    before: product.start > 0 ? 'comma' : before,
    cue: { kind: 'product', name: product.name, start: 0, end: 0 },
    start: offset + start + product.start,
    end: offset + start + product.end,
  });
  if (HAS_LETTER.test(printed.slice(product.end))) tokens.push(piece(product.end, printed.length, 'cue'));
  return tokens;
}
