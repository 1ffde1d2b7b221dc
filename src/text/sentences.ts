import type { Span } from './span';

/** Shorter scraps ("OK", "1.") say nothing. */
const shortest = 3;
/** A sentence this short stays with the next one ("New. With 2 % salicylic acid."). */
const shortSentence = 40;

/**
 * Cuts a text into lines, and lines longer than `longest` into sentences. No span is longer than `longest`;
 * white space around each is left out.
 */
export function sentenceSpans(text: string, longest: number): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g))
    for (const { start, end } of line.length <= longest ? [whole(line)] : cuts(line, longest)) {
      const span = trimmed(text, index + start, index + end);
      if (span.end - span.start >= shortest) spans.push(span);
    }
  return spans;
}

const whole = (line: string): Span => ({ start: 0, end: line.length });

function* cuts(line: string, longest: number): Generator<Span> {
  let start = 0;
  for (const { index, 0: end } of line.matchAll(/[.!?。！？](?=\s|$)/g)) {
    const stop = index + end.length;
    if (stop - start < shortSentence) continue;
    yield { start, end: Math.min(stop, start + longest) };
    start = stop;
  }
  if (start < line.length) yield { start, end: Math.min(line.length, start + longest) };
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return { start, end: start + part.trim().length };
}
