import type { CommonWords, Explanation, MarkedFinding, MarkedWords } from '@/report/explanation';
import type { TextSpan, Topic } from '@/report/report';
import type { Stance } from '@/report/stance';
import { isOnPage } from '../text/on-page';

/** A judged string, with a map from its characters to the page; null if it is not on the page. */
export interface MarkablePiece {
  text: string;
  map: { ranges(start: number, end: number): Range[] } | null;
  /** Where the page prints the same text again; it may hide either. */
  copies?: readonly NonNullable<MarkablePiece['map']>[];
}

/** Finds the string to which the offsets of a span refer. */
export type PieceOf = (at: TextSpan) => MarkablePiece | undefined;

/** Marked words on the page, and the findings about them. */
export interface Mark {
  at: TextSpan;
  /** The words as printed. */
  text: string;
  /** The stance of the most important finding. */
  stance: Stance;
  /** Never put into the registry, where the page could move them. */
  ranges: readonly Range[];
  /** The same mark where its words are now; null if they are no longer on the page. */
  again(): Mark | null;
  /** Most important first; never empty. */
  findings: readonly MarkedFinding[];
  /** Words that all explanations share. */
  common: CommonWords;
}

/**
 * The marks of an explanation that are on the page, without the topics that the person hides. Leaves out words whose
 * text on the page differs from the text that was judged.
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
  const { map } = piece;
  const find = (): Mark | null => {
    const ranges = map.ranges(words.at.start, words.at.end);
    const mark: Mark = { ...words, stance: first.stance, ranges, again: find, common };
    return holds(mark) ? mark : null;
  };
  return find();
}

/** A span as a text to compare. */
export const keyOf = (at: TextSpan): string => `${at.in} ${at.index} ${at.start} ${at.end}`;

/** Whether the page still has the judged text at the mark. Forces no layout. */
export const holds = (mark: Mark): boolean =>
  mark.ranges.length > 0 &&
  mark.ranges.every(isRangeOnPage) &&
  sameWords(mark.ranges.map(String).join(''), mark.text);

function isRangeOnPage(range: Range): boolean {
  try {
    return isOnPage(range.startContainer);
  } catch {
    // In Firefox a range goes with the document of its frame.
    return false;
  }
}

/** Compares letters and digits only: spaces, line breaks and soft hyphens differ between a page and its text. */
const sameWords = (a: string, b: string): boolean => a === b || letters(a) === letters(b);

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
