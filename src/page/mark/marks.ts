import { stanceOf } from '@/article/topics';
import { priorityOf } from '@/design/highlight-names';
import type { Evidence, Finding, Report, TextSpan } from '@/report/report';
import type { Stance } from '@/report/stance';

/** A string that was judged, with the way back from its characters to the page; null where it has none. */
export interface MarkablePiece {
  text: string;
  map: { ranges(start: number, end: number): Range[] } | null;
}

/** Finds the string that the offsets of a span count in. */
export type PieceOf = (at: TextSpan) => MarkablePiece | undefined;

/** Words on the page and all that was found in them. */
export interface Mark {
  at: TextSpan;
  /** The words as printed. */
  text: string;
  /** Of the finding that matters most. */
  stance: Stance;
  ranges: readonly Range[];
  said: readonly Said[];
}

export interface Said {
  report: Report;
  finding: Finding;
  evidence: Evidence;
}

/**
 * The words of a report that stand on the page, each once, however many findings rest on them.
 * Words whose text on the page is not the text that was judged are left out.
 */
export function marksOf(report: Report, pieceOf: PieceOf): Mark[] {
  const saidAt = new Map<string, { at: TextSpan; said: Said[] }>();
  for (const finding of report.findings) {
    for (const evidence of finding.evidence) {
      const { at } = evidence;
      if (at === null) continue;
      const entry = saidAt.get(keyOf(at)) ?? { at, said: [] };
      if (!entry.said.some((said) => said.finding === finding))
        entry.said.push({ report, finding, evidence });
      saidAt.set(keyOf(at), entry);
    }
  }
  return [...saidAt.values()].flatMap(({ at, said }) => markAt(at, said, pieceOf(at)) ?? []);
}

function markAt(at: TextSpan, unsorted: Said[], piece: MarkablePiece | undefined): Mark | null {
  const said = unsorted.toSorted((a, b) => weight(b.finding) - weight(a.finding));
  const [first] = said;
  if (first === undefined || !piece?.map) return null;
  const { text } = first.evidence;
  const mark: Mark = {
    at,
    text,
    stance: stanceOf(first.finding),
    ranges: piece.map.ranges(at.start, at.end),
    said,
  };
  return holds(mark) ? mark : null;
}

const weight = (finding: Finding): number => priorityOf(stanceOf(finding));

export const keyOf = (at: TextSpan): string => `${at.in} ${at.index} ${at.start} ${at.end}`;

/** Whether the page still says, where the mark lies, what was judged. Asks for no layout. */
export const holds = (mark: Mark): boolean =>
  mark.ranges.length > 0 &&
  mark.ranges.every((range) => range.startContainer.isConnected) &&
  sameWords(mark.ranges.map(String).join(''), mark.text);

/** Letters and figures decide: spaces, line breaks and soft hyphens differ between a page and its text. */
const sameWords = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
