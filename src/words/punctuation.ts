import type { Translate } from './translate';

/** Japanese and Chinese have their own full stop and list comma, and put no space after either. */
const isWide = (t: Translate): boolean => /^(?:ja|zh)/.test(t('language'));

/** Sentences, one after another. */
export const paragraph = (t: Translate, sentences: readonly string[]): string =>
  sentences.join(isWide(t) ? '' : ' ');

/** Words with a full stop after them. */
export const ended = (t: Translate, words: string): string => words + (isWide(t) ? '。' : '.');

/** Names, one after another. */
export const listed = (t: Translate, names: readonly string[]): string => names.join(isWide(t) ? '、' : ', ');
