import type { PictureDoubt } from '@/report/report';
import type { Translate } from './translate';

/** What a name in a picture was read as, or may be, in one sentence. */
export const doubtInWords = (t: Translate, { read, as, counted }: PictureDoubt): string =>
  t(counted ? 'picture.doubtCounted' : 'picture.doubtOpen', read.replace(/\s+/g, ' '), eitherOf(t, as));

/** "Retinal or Retinol". */
export const eitherOf = (t: Translate, names: readonly string[]): string =>
  new Intl.ListFormat(t('language'), { type: 'disjunction' }).format(names);
