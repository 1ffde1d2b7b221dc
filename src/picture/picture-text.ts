import type { Box } from '@/report/box';
import type { Span } from '@/text/span';
import type { OcrLine, OcrWord } from './ocr';

/** Everything that was read in a picture. Plain data: it may go through messages. */
export interface PictureText {
  /** Of the picture that was given, in pixels. */
  width: number;
  height: number;
  /** In reading order: a column after the other. */
  lines: OcrLine[];
  /** Letters that were seen but are in none of the words. */
  unread: number;
}

/** A word and the characters of the text that it became. */
export interface PlacedWord extends OcrWord {
  span: Span;
}

/** The text of a picture, as the label reader takes it, and where its words are in the picture. */
export interface ReadText {
  text: string;
  words: PlacedWord[];
}

/** Words with a space between them, lines with a line break. */
export function textOf({ lines }: PictureText): ReadText {
  let text = '';
  const words: PlacedWord[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    for (const [index, word] of line.words.entries()) {
      if (index > 0) text += ' ';
      words.push({ ...word, span: { start: text.length, end: text.length + word.text.length } });
      text += word.text;
    }
  }
  return { text, words };
}

/** The boxes of the words that a span of the text touches. */
export const boxesAt = ({ words }: ReadText, { start, end }: Span): Box[] =>
  words.filter(({ span }) => span.start < end && start < span.end).map(({ box }) => box);
