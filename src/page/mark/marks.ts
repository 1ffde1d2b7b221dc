import type { CommonWords, Explanation, MarkedFinding, MarkedWords } from '@/report/explanation';
import type { TextSpan, Topic } from '@/report/report';
import type { Stance } from '@/report/stance';

/** A string that was judged, with the way back from its characters to the page; null where it has none. */
export interface MarkablePiece {
  text: string;
  map: { ranges(start: number, end: number): Range[] } | null;
}

/** Finds the string that the offsets of a span count in. */
export type PieceOf = (at: TextSpan) => MarkablePiece | undefined;

/** Words on the page, and what is said of them. */
export interface Mark {
  at: TextSpan;
  /** The words as printed. */
  text: string;
  /** Of the finding that matters most. */
  stance: Stance;
  ranges: readonly Range[];
  /** The weightiest first; never empty. */
  findings: readonly MarkedFinding[];
  /** What every explanation says besides. */
  common: CommonWords;
}

/**
 * The marks of an explanation that stand on the page, without the topics that the person hides.
 * Words whose text on the page is not the text that was judged are left out.
 */
export const marksOf = (
  { marks, common }: Pick<Explanation, 'marks' | 'common'>,
  pieceOf: PieceOf,
  isShown: (topic: Topic) => boolean = () => true,
): Mark[] =>
  marks.flatMap((words) => {
    const findings = words.findings.filter(({ topic }) => isShown(topic));
    return markAt({ ...words, findings }, pieceOf(words.at), common) ?? [];
  });

function markAt(words: MarkedWords, piece: MarkablePiece | undefined, common: CommonWords): Mark | null {
  const [first] = words.findings;
  if (first === undefined || !piece?.map) return null;
  const ranges = piece.map.ranges(words.at.start, words.at.end);
  const mark: Mark = { ...words, stance: first.stance, ranges, common };
  return holds(mark) ? mark : null;
}

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
