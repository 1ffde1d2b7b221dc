import type { Span } from '@/text/span';
import { type LineKind, type Reading, readLine } from './line-kind';
import { findCuts, type SectionKind } from './section-words';

/** A stretch of one line under one heading (or none), with what it reads like. */
export interface Section extends Span {
  opens: SectionKind | null;
  /** The product's name, where the words before the stretch tell it. */
  names: string | null;
  reading: Reading;
  /** True for the last stretch before an empty line. */
  closesParagraph: boolean;
}

const EMPTY: Reading = {
  kind: 'prose',
  count: 0,
  known: 0,
  shaped: 0,
  firstIsWater: false,
  flagged: 0,
  pieces: null,
};

/** Cuts plain text into stretches: by line, then by headings and turns of phrase inside the line. */
export function sections(text: string): Section[] {
  const out: Section[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') {
      const last = out.at(-1);
      if (last) last.closesParagraph = true;
      continue;
    }
    const cuts = findCuts(line);
    const first = cuts[0]?.start ?? line.length;
    if (/[^\p{P}\s]/u.test(line.slice(0, first))) add(out, text, start, start + first, null, null);
    cuts.forEach((cut, index) => {
      const end = cuts[index + 1]?.start ?? line.length;
      add(out, text, start + cut.end, start + end, cut.kind, cut.name ?? null);
    });
  }
  return out;
}

function add(
  out: Section[],
  text: string,
  start: number,
  end: number,
  opens: SectionKind | null,
  names: string | null,
): void {
  const content = text.slice(start, end);
  const silent = opens === 'stop' || opens === 'freeOf';
  const reading = content.trim() && !silent ? readLine(content) : EMPTY;
  out.push({ start, end, opens, names, reading, closesParagraph: false });
}

export const isKind = (section: Section, ...kinds: LineKind[]): boolean =>
  kinds.includes(section.reading.kind);
