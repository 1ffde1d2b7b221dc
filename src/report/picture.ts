import { Box } from './box';
import { boolean, count, listOf, number, type Of, object, optional, type Shape, textUpTo } from './checks';
import { readingLimits as limits } from './page-reading';
import type { Report, Topic } from './report';

/** What the picture page and the background exchange: words with their places, and the report on them. */

/** More than any label has; a picture with more isn't a label. */
const most = { lines: 2_000, words: 500, word: 500 };

const lines = listOf(
  object({ words: listOf(object({ text: textUpTo(most.word), confidence: number, box: Box }), most.words) }),
  most.lines,
);

/** What was read in a picture, line by line. Boxes are in pixels of the whole picture. */
export const ReadPicture = object({ width: count, height: count, lines, unread: count });
export type ReadPicture = Of<typeof ReadPicture>;

/** What is known about the product in the picture, from its page or from the person. */
export const PictureAbout = object({
  url: textUpTo(limits.url),
  title: textUpTo(limits.title),
  brand: textUpTo(limits.brand),
  category: textUpTo(limits.category),
  isToner: optional(boolean),
});
export type PictureAbout = Of<typeof PictureAbout>;

/** The words of a finding, and where they are in the picture. */
export interface PictureFrame {
  topic: Topic;
  text: string;
  boxes: Box[];
}

export interface JudgedPicture {
  report: Report;
  /** The text as it was judged, to be corrected by hand. */
  text: string;
  frames: PictureFrame[];
}

/** What the picture page is opened with. It is kept in memory only, until that page has it. */
export interface HandedPicture {
  about: PictureAbout;
  /** Null where the person is to choose one. `refused`: the browser does not let the tab be seen. */
  picture: TakenPicture | 'refused' | null;
}

export interface TakenPicture {
  /** As a `data:` address. */
  image: string;
  /** The part to read, in shares of width and height; null where the person is to draw a frame. */
  part: Box | null;
  /** The address of the picture in its page, if that is larger than what the screen shows; null otherwise. */
  larger: string | null;
}

/** Below this share of its letters, a list in a picture counts as not read. */
export const leastUnderstood = 0.7;

/** The whole picture as a part. */
export const wholePicture: Box = { x: 0, y: 0, width: 1, height: 1 };

/** The longest `data:` address of a picture, in characters: 45 MB of picture. */
const longestAddress = 60_000_000;

/** A picture as a `data:` address. */
export const PictureAddress: Shape<string> = (value): value is string =>
  textUpTo(longestAddress)(value) && value.startsWith('data:image/');
