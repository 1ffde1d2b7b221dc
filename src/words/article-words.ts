import type { Sentence } from '@/article/article';
import { paragraph } from './punctuation';
import type { Translate } from './translate';

/** Sentences of the article, in our words, one after another. */
export const sentencesOf = (t: Translate, sentences: readonly Sentence[]): string =>
  paragraph(
    t,
    sentences.map((sentence) => t(`point.${sentence}`)),
  );
