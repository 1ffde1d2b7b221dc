import type { TextSpan, Topic, Verdict } from './report';
import type { Stance } from './stance';

/**
 * What the background answers a page that was read: which words to mark, and every sentence that is shown beside
 * them, finished and in the person's language. The page needs no topic table, no locale file and no judge.
 * Topics that the person hides are in it: the page leaves them out, so that a changed setting needs no new answer.
 */
export interface Explanation {
  marks: MarkedWords[];
  /** Null where the page shows no product of its own: a listing, a failure. */
  seal: SealWords | null;
  common: CommonWords;
}

/** Words of a text that was read, and every finding that is based on them, the weightiest first. */
export interface MarkedWords {
  at: TextSpan;
  /** As printed. */
  text: string;
  findings: MarkedFinding[];
}

/** One finding, as the tooltip of a mark puts it. */
export interface MarkedFinding {
  topic: Topic;
  stance: Stance;
  title: string;
  seen: PrintedSentence;
  /** What the article says about it, what we make of it, what to do, as far as there is something to say. */
  fields: LabelledText[];
}

/** A part of what is said about a finding, under its label. */
export interface LabelledText {
  part: 'article' | 'reading' | 'advice';
  label: string;
  /** Stands under the label, where the part is ours and the label alone does not tell. */
  byline: string | null;
  text: string;
}

/** A sentence about printed words, which are kept separate so that they can be styled. */
export interface PrintedSentence {
  before: string;
  printed: string;
  after: string;
}

/** The words of the seal beside a list and of its panel. */
export interface SealWords {
  verdict: Verdict;
  /** Names the region for screen readers. */
  label: string;
  headline: string;
  reason: string;
  findings: SealFinding[];
  /** What it has to do with the products on the person's shelf; empty where it has nothing to do with them. */
  shelf: string[];
  /** The button that leads to the shelf; null where there is nothing to put there, or the week is off. */
  add: string | null;
  /** The button that leads to the list, if the seal is not beside it. */
  leads: string;
  /** The button that leads to the choice whether seals are shown. */
  hide: string;
}

export interface SealFinding {
  topic: Topic;
  stance: Stance;
  title: string;
  seen: SealSentence[];
}

export interface SealSentence extends PrintedSentence {
  /** Where the page can show the words; null where it cannot. */
  at: TextSpan | null;
  /** Names the button that shows them. */
  show: string;
}

/** Words that every tooltip and the seal share. */
export interface CommonWords {
  /** The language of all the words, as a BCP 47 tag. */
  language: string;
  /** The extension's name. */
  by: string;
}
