import type { Sentence } from '@/article/article';
import type { Translate } from './translate';

/** Sentences of the article, in our words, one after another. Japanese and Chinese put no space between them. */
export const sentencesOf = (t: Translate, sentences: readonly Sentence[]): string =>
  sentences.map((sentence) => t(`point.${sentence}`)).join(/^(?:ja|zh)/.test(t('language')) ? '' : ' ');
