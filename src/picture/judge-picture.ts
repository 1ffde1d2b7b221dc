import type { Box } from '@/report/box';
import { emptyProduct, type Product } from '@/report/product';
import type { PictureDoubt, Report, Topic } from '@/report/report';
import { judge } from '@/verdict/judge';
import { correctByLexicon } from './correct';
import { boxesAt, type PictureText, type ReadText, textOf } from './picture-text';
import { understoodShare } from './understood';
import type { WordsFor } from './word-candidates';

/** What is known about the product besides its picture. */
export type PictureOf = Partial<Pick<Product, 'url' | 'shop' | 'title' | 'brand' | 'category' | 'isToner'>>;

/** What a picture says. Plain data: it may go through messages. */
export interface JudgedPicture {
  report: Report;
  /** The text as it was judged, to be corrected by hand. */
  text: string;
  /** Where the words of the findings stand in the picture, finding by finding. */
  frames: Frame[];
}

export interface Frame {
  topic: Topic;
  text: string;
  boxes: Box[];
}

/** Below this share a list counts as not read. */
const LEAST_UNDERSTOOD = 0.7;

/** Judges what was read in a picture, with what each word of it may have been. Never throws on any text. */
export function judgePicture(about: PictureOf, picture: PictureText, candidatesFor: WordsFor): JudgedPicture {
  const read = correctByLexicon(textOf(picture), candidatesFor);
  const understood = understoodShare(read.text, read.words, picture.unread);
  const report = judged(about, read.text, understood, read.doubts);
  return { report, text: read.text, frames: framesOf(report, read) };
}

/** Judges the text of a picture after the person corrected it: nothing in it is doubted any more. */
export const judgeCorrected = (about: PictureOf, text: string): Report =>
  judged(about, text, understoodShare(text, [], 0), []);

function judged(about: PictureOf, text: string, understood: number, doubts: PictureDoubt[]): Report {
  const lists = text.trim() === '' ? [] : [{ text, source: 'picture' as const }];
  const report = judge({ ...emptyProduct, ...about, lists });
  const isUnread = report.verdict === 'clear' && understood < LEAST_UNDERSTOOD;
  const misspelled = report.findings.flatMap(({ evidence }) =>
    evidence.flatMap(({ text: read, readAs }): PictureDoubt[] =>
      readAs === null ? [] : [{ read, as: readAs, counted: true }],
    ),
  );
  return {
    ...report,
    ...(isUnread && { verdict: 'unread' }),
    picture: { understood, doubts: [...doubts, ...misspelled] },
  };
}

/** Where the words of the findings stand. */
export const framesOf = ({ findings }: Report, read: ReadText): Frame[] =>
  findings.flatMap(({ topic, evidence }) =>
    evidence.flatMap(({ text, at }) =>
      at?.in === 'list' ? [{ topic, text, boxes: boxesAt(read, at) }] : [],
    ),
  );
