import type { Box } from '@/report/box';
import { emptyProduct, type Product } from '@/report/product';
import type { PictureDoubt, Report, Topic } from '@/report/report';
import { judge } from '@/verdict/judge';
import { boxesAt, type PictureText, type ReadText, textOf } from './picture-text';

/** What is known of the product besides its picture. */
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

/** Judges what was read in a picture. Never throws on any text. */
export function judgePicture(about: PictureOf, picture: PictureText): JudgedPicture {
  const read = textOf(picture);
  const report = judged(about, read.text, []);
  return { report, text: read.text, frames: framesOf(report, read) };
}

/** Judges the text of a picture after the person corrected it: nothing in it is doubted any more. */
export const judgeCorrected = (about: PictureOf, text: string): Report => judged(about, text, []);

function judged(about: PictureOf, text: string, doubts: PictureDoubt[]): Report {
  const lists = text.trim() === '' ? [] : [{ text, source: 'picture' as const }];
  const report = judge({ ...emptyProduct, ...about, lists });
  const understood = understoodOf(report);
  const isUnread = report.verdict === 'clear' && understood < LEAST_UNDERSTOOD;
  return { ...report, ...(isUnread && { verdict: 'unread' }), picture: { understood, doubts } };
}

/** The share of the letters of all names that belong to names that are understood. */
function understoodOf({ lists }: Report): number {
  const letters = (names: string[]) => names.reduce((sum, name) => sum + name.length, 0);
  const all = letters(lists.flatMap(({ actives, names }) => [...actives, ...names]));
  return all === 0 ? 0 : 1 - letters(lists.flatMap(({ unclear }) => unclear)) / all;
}

/** Where the words of the findings stand. */
export const framesOf = ({ findings }: Report, read: ReadText): Frame[] =>
  findings.flatMap(({ topic, evidence }) =>
    evidence.flatMap(({ text, at }) =>
      at?.in === 'list' ? [{ topic, text, boxes: boxesAt(read, at) }] : [],
    ),
  );
