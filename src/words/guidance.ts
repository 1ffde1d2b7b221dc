import type { Sentence } from '@/article/article';
import { howTo } from '@/article/how-to';
import { guidanceOf } from '@/article/topics';
import type { LabelledText } from '@/report/explanation';
import type { Finding, Report, Topic } from '@/report/report';
import { areaOf } from './area';
import { sentencesOf } from './article-words';
import { mayBeToner } from './may-be-toner';
import { minorReadingOf } from './reading';
import type { Translate } from './translate';

/** What is said about a finding, each part under its own label. */
export interface Guidance {
  /** What the article says; null where it says nothing. Every sentence is one of `pointOf`, or says that it is silent. */
  says: string | null;
  /** What we conclude ourselves. */
  reading: string | null;
  /** What to do; null where there is nothing to do, or another card says it. */
  advice: { text: string; isOurs: boolean } | null;
}

/** The words for one finding of a report. One product gets one story: no card contradicts another. */
export const guidanceWords = (t: Translate, report: Report, finding: Finding): Guidance => ({
  says: saysOf(t, report, finding.topic),
  reading: readingOf(t, finding),
  advice: adviceOf(t, report, finding),
});

function saysOf(t: Translate, report: Report, topic: Topic): string | null {
  const { says } = guidanceOf(topic);
  if (says !== null) return sentencesOf(t, [says]);
  return t(mayBeToner(report) ? 'topic.alcohol.unnamedSays' : 'topic.alcohol.says');
}

function readingOf(t: Translate, finding: Finding): string | null {
  if (finding.topic === 'retinoid-with-acid') return t('topic.retinoidWithAcid.reading');
  return finding.weight === 'minor' && finding.topic !== 'alcohol' ? minorReadingOf(t, finding) : null;
}

function adviceOf(t: Translate, report: Report, finding: Finding): Guidance['advice'] {
  const ours = (text: string) => ({ text, isOurs: true });
  const articles = (text: string) => ({ text, isOurs: false });
  if (finding.weight === 'minor') {
    return finding.topic === 'alcohol-toner' ? ours(t('topic.alcoholToner.minorDo')) : null;
  }
  switch (finding.topic) {
    case 'alcohol':
      return null;
    case 'alcohol-toner':
      return ours(t('topic.alcoholToner.do'));
    case 'pore-strip':
      return ours(t('topic.poreStrip.do'));
    case 'steaming':
      return articles(t('topic.steaming.do'));
    case 'retinoid-with-acid':
      return ours(t('topic.retinoidWithAcid.do'));
    case 'home-procedure':
      return ours(t('topic.homeProcedure.do'));
    case 'pore-claim':
      return ours(t('topic.poreClaim.do'));
    case 'retinoid':
    case 'aha':
    case 'bha': {
      // Directions for one of the two would contradict the card that says to ask first.
      if (isCombined(report, finding)) return null;
      const area = areaOf(report);
      if (area !== 'face') return ours(t(`area.${area}.do`));
      return articles(
        sentencesOf(t, howTo[finding.topic === 'retinoid' ? 'retinoid' : 'exfoliant'].sentences),
      );
    }
  }
}

const isCombined = ({ findings }: Report, { product }: Finding): boolean =>
  findings.some((finding) => finding.topic === 'retinoid-with-acid' && finding.product === product);

const saidByArticle = (t: Translate, text: string): LabelledText => ({
  part: 'article',
  label: t('popup.article'),
  byline: null,
  text,
});

/** Sentences of the article under its label. */
export const articleField = (t: Translate, sentences: readonly Sentence[]): LabelledText =>
  saidByArticle(t, sentencesOf(t, sentences));

/** The parts of a card that are there, under their labels, in the order in which they are read. */
export function fieldsOf(t: Translate, { says, reading, advice }: Guidance): LabelledText[] {
  const fields: LabelledText[] = [];
  if (says !== null) fields.push(saidByArticle(t, says));
  if (reading !== null) {
    fields.push({ part: 'reading', label: t('popup.reading'), byline: null, text: reading });
  }
  if (advice !== null) {
    const byline = advice.isOurs ? t('popup.ours') : null;
    fields.push({ part: 'advice', label: t('popup.do'), byline, text: advice.text });
  }
  return fields;
}
