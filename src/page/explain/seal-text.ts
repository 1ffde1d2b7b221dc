import type { CommonWords, SealWords } from '@/report/explanation';
import type { Topic } from '@/report/report';

/** All that the seal and its panel say. */
export type SealText = SealWords & Pick<CommonWords, 'language' | 'by'>;

/** The seal's words without the topics that the person hides; the verdict is that of the whole report. */
export const sealTextOf = (
  words: SealWords,
  { language, by }: CommonWords,
  isShown: (topic: Topic) => boolean,
): SealText => ({
  ...words,
  findings: words.findings.filter(({ topic }) => isShown(topic)),
  language,
  by,
});
