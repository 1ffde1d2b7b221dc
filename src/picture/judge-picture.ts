import type { Box } from '@/report/box';
import { leastUnderstood } from '@/report/picture';
import { emptyProduct, type Product } from '@/report/product';
import type { PictureDoubt, Report, Topic } from '@/report/report';
import type { Span } from '@/text/span';
import { judge } from '@/verdict/judge';
import { correctByLexicon } from './correct';
import { type Doubt, doubtsIn, saysAll } from './doubts';
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
  /** Where the words of the findings are in the picture, finding by finding. */
  frames: Frame[];
}

export interface Frame {
  topic: Topic;
  text: string;
  boxes: Box[];
}

/** Judges what was read in a picture, with what each word of it may have been. Never throws on any text. */
export function judgePicture(about: PictureOf, picture: PictureText, candidatesFor: WordsFor): JudgedPicture {
  const read = correctByLexicon(textOf(picture), candidatesFor);
  const near = doubtsIn(read.text).filter((one) => !read.doubts.some((other) => saysAll(other, one)));
  const doubts = [...read.doubts, ...near];
  const understood = understoodShare(read.text, read.words, picture.unread);
  const report = judged(about, read, understood, doubts);
  return { report, text: read.text, frames: framesOf(report, read) };
}

/** Judges the text of a picture after the person corrected it: nothing in it is doubted any more. */
export const judgeCorrected = (about: PictureOf, text: string): Report =>
  judged(about, { text, words: [] }, understoodShare(text, [], 0), []);

function judged(about: PictureOf, read: ReadText, understood: number, doubts: readonly Doubt[]): Report {
  const report = judgedText(about, read.text);
  const isUnread =
    report.verdict === 'clear' && (understood < leastUnderstood || isOpen(about, read.text, doubts));
  const stated = [...doubts, ...misspelled(report)].map(
    ({ span, ...doubt }): PictureDoubt => ({ ...doubt, boxes: span === null ? [] : boxesAt(read, span) }),
  );
  return { ...report, ...(isUnread && { verdict: 'unread' }), picture: { understood, doubts: stated } };
}

function judgedText(about: PictureOf, text: string): Report {
  const lists = text.trim() === '' ? [] : [{ text, source: 'picture' as const }];
  return judge({ ...emptyProduct, ...about, lists });
}

/** Whether another verdict, or a question, would stand in place of "clear" if a doubtful name were the flagged one. */
const isOpen = (about: PictureOf, text: string, doubts: readonly Doubt[]): boolean =>
  doubts
    .filter(({ counted }) => !counted)
    .flatMap(({ span, as }) =>
      // The commas beside a misread name may be lost as well.
      as.flatMap((name) =>
        [name, `, ${name}, `].map((put) => text.slice(0, span.start) + put + text.slice(span.end)),
      ),
    )
    .slice(0, mostTried)
    .some((doubted) => {
      const { verdict, depends } = judgedText(about, doubted);
      return verdict !== 'clear' || depends !== undefined;
    });

/** A list with more doubtful names is hardly understood. */
const mostTried = 40;

/** The names that the judge took for flagged ones though a letter of them is wrong. */
const misspelled = ({ findings }: Report): (Omit<Doubt, 'span'> & { span: Span | null })[] =>
  findings.flatMap(({ evidence }) =>
    evidence.flatMap(({ text: read, readAs, at }) =>
      readAs === null ? [] : [{ read, as: [readAs], counted: true, span: at?.in === 'list' ? at : null }],
    ),
  );

/** Where the words of the findings stand. */
export const framesOf = ({ findings }: Report, read: ReadText): Frame[] =>
  findings.flatMap(({ topic, evidence }) =>
    evidence.flatMap(({ text, at }) =>
      at?.in === 'list' ? [{ topic, text, boxes: boxesAt(read, at) }] : [],
    ),
  );
