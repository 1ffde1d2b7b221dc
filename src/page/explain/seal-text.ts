import type { CommonWords, SealWords } from '@/report/explanation';
import type { Topic } from '@/report/report';

/** All words of the seal and its panel. */
export type SealText = SealWords & Pick<CommonWords, 'language' | 'by'>;

/** The seal's words without topics that the person hides. The verdict stays that of the whole report. */
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
