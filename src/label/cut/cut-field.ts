import { SIGN, signsOf } from '@/text/signs';
import type { Cue } from '../cues/cue';
import { findCues } from '../cues/cues';
import { cutAtStrengths, endInActives } from '../drugs/active-strengths';
import { withoutBareStrengths } from '../drugs/bare-strengths';
import { withDrugAbove } from '../drugs/drug-above';
import { withoutColumnHeads } from '../drugs/drug-columns';
import { drugSection } from '../drugs/drug-section';
import { splitEntries } from '../names/entries';
import { explainsMark } from '../names/footnotes';
import { type Boundary, isActiveHeading, type PieceToken, type Token } from '../path/token';
import { beforeWater } from '../products/before-water';
import { kitLines } from '../products/kit-lines';
import { mayName, type ProductCue, productCue } from '../products/product-cue';
import { markDeniedBehind } from './denied-behind';
import { withGluedApart } from './glued-list';
import { hasLetter, isBullet, pushPieces } from './piece-tokens';
import { oneSentence, sentencesOf } from './sentences';

/** Cuts plain text into tokens: at line ends, headings, separators and full stops. Linear. */
export function cutField(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before: Boundary = 'start';
  let inDenied = false;
  const products = kitLines(text);
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') {
      if (before !== 'start') before = 'paragraph';
      continue;
    }
    const product = products.get(start);
    if (product !== undefined) {
      const cue: Cue = { kind: 'product', name: product, start: 0, end: line.length };
      tokens.push({ kind: 'cue', before, cue, start, end: start + line.length });
      before = 'line';
      inDenied = false;
      continue;
    }
    // What a heading on its own line says is not inside follows below it, up to the next empty line.
    const last = tokens.at(-1);
    if (last?.kind === 'cue') inDenied = last.cue.kind === 'absent';
    else if (before !== 'line') inDenied = false;
    cutLine(tokens, line, start, inDenied ? 'comma' : explainsMark(text, start) ? 'note' : before);
    before = 'line';
  }
  const marked = withoutBareStrengths(
    withoutColumnHeads(withDrugAbove(markDeniedBehind(tokens), text), text),
  );
  if (!marked.some(isActiveHeading)) return marked;
  return marked.map((token, index) => (isMarketing(marked, index, text) ? asTeaser(token) : token));
}

/** "Active ingredients" over a marketing blurb heads a teaser. */
const isMarketing = (tokens: readonly Token[], index: number, text: string): boolean =>
  isActiveHeading(tokens[index]) && !drugSection(tokens, index, text);

const asTeaser = (token: Token): Token =>
  token.kind === 'cue' ? { ...token, cue: { ...token.cue, kind: 'key' } } : token;

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

/** Cuts one segment between two cues; false if it is empty. */
function cutSegment(
  tokens: Token[],
  segment: string,
  offset: number,
  before: Boundary,
  next: Cue | undefined,
): boolean {
  let boundary = before;
  let added = false;
  const first = tokens.length;
  const split = withGluedApart(segment, splitEntries(segment));
  const entries = HAS_PERCENT.test(segment) && endInActives(tokens) ? cutAtStrengths(segment, split) : split;
  const named = mayName(segment);
  const stops = (signsOf(segment) & SIGN.stop) !== 0;
  for (const [index, entry] of entries.entries()) {
    const behind = entries[index + 1];
    const following = () => (behind ? segment.slice(behind.start, behind.end) : '');
    const opensLine = index === 0 && (before === 'start' || before === 'line' || before === 'paragraph');
    for (const part of stops ? sentencesOf(segment, entry) : [oneSentence(entry)]) {
      const printed = segment.slice(part.start, part.end);
      if (!hasLetter(printed)) continue;
      const edge: Boundary = part.stop ?? boundary;
      const cue = index === entries.length - 1 && part.last ? next : undefined;
      const isEarly = edge !== 'comma' || (index < MOST_THAT_SELL && first === 0);
      const product =
        (named || cue ? productIn(printed, edge, cue, following(), tokens) : null) ??
        aboveWater(printed, isEarly, following);
      pushPieces(tokens, printed, product, {
        at: offset + part.start,
        before: edge,
        opensLine,
        following,
        goesOn: cue !== undefined,
      });
      added = true;
      boundary = 'comma';
    }
    // "… and lemon leaf., Citrus Medica Juice": the sentence before the comma is over.
    const last = tokens.at(-1);
    if (added) boundary = last?.kind === 'piece' && endsSentence(last) ? 'stop' : 'comma';
  }
  if (HAS_PRAISE.test(segment)) markBlurbs(tokens, first);
  return added;
}

/** The most pieces before the water that opens a list, in what sells above it. */
const MOST_THAT_SELL = 4;

const aboveWater = (printed: string, isEarly: boolean, following: () => string): ProductCue | null => {
  const found = beforeWater(printed, isEarly, following);
  return found && { name: found.product, start: found.start, end: found.end };
};

const HAS_PERCENT = /\d\s?[%％]/;

const PRAISE = /[:：]\s+\S/;
/** The same in a whole segment, where a piece may end behind the spaces. */
const HAS_PRAISE = /[:：]\s/;

/** Marks the tokens from `first` on that are in bulleted sentences with a colon and words after it. */
function markBlurbs(tokens: readonly Token[], first: number): void {
  let sentence: PieceToken[] = [];
  const close = () => {
    const [opening] = sentence;
    const praises = sentence.some(({ piece }) => piece.reads !== 'known' && PRAISE.test(piece.printed));
    if (opening && praises && isBullet(opening.piece.printed))
      for (const token of sentence) token.blurb = true;
    sentence = [];
  };
  for (const token of tokens.slice(first)) {
    if (token.kind === 'cue' || token.before !== 'comma') close();
    if (token.kind === 'piece') sentence.push(token);
  }
  close();
}

/** Only the end is looked at: a long piece has many places where the pattern could begin. */
const endsSentence = ({ piece: { reads, printed } }: PieceToken): boolean =>
  (reads === 'strange' || reads === 'long') &&
  /\p{Ll}{3}[.!?]$/u.test(printed.trimEnd().slice(-SENTENCE_END));
/** Three letters, of up to two code units each, and a stop. */
const SENTENCE_END = 7;

/** The name of a kit's product or of a version in one piece. `following` is the entry behind it. */
const productIn = (
  printed: string,
  before: Boundary,
  next: Cue | undefined,
  following: string,
  earlier: readonly Token[],
): ProductCue | null =>
  productCue(printed, {
    opens: before !== 'comma' && before !== 'note',
    afterMark: before === 'note',
    isLater: () => earlier.some((token) => token.kind === 'cue' && token.cue.kind === 'product'),
    next: next?.kind ?? null,
    inSection: before === 'cue' && isSection(earlier.at(-1)),
    following,
  });

const isSection = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && (token.cue.kind === 'section' || token.cue.kind === 'howTo');
