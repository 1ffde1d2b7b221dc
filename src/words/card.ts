import { stanceOf } from '@/article/topics';
import type { Finding, Report, Topic } from '@/report/report';
import { compareStances, type Stance } from '@/report/stance';
import { type EvidenceLine, evidenceLine } from './evidence';
import { minorKey, topicKey } from './keys';
import type { Translate } from './translate';

/** One finding, in words. */
export interface CardView {
  topic: Topic;
  stance: Stance;
  title: string;
  /** Which product of a kit; null where the page sells one. */
  product: string | null;
  evidence: EvidenceLine[];
  /** What the article says of it. */
  says: string;
  /** What to do with that, or how to use it. */
  advice: string;
}

/** The report's findings as cards, in the order of their stances; equal ones keep the order of the report. */
export function cardViews(t: Translate, report: Report): CardView[] {
  return report.findings
    .map((finding) => cardView(t, report, finding))
    .sort((a, b) => compareStances(a.stance, b.stance));
}

function cardView(t: Translate, report: Report, finding: Finding): CardView {
  const list = report.lists[finding.product];
  return {
    topic: finding.topic,
    stance: stanceOf(finding),
    product: report.lists.length > 1 ? (list?.product ?? null) : null,
    evidence: finding.evidence.map((evidence) => {
      const line = evidenceLine(t, evidence, list?.order ?? 'unknown');
      // Nothing of such a list stands on the page to be shown there.
      return list?.offPage === true && line.at?.in === 'list' ? { ...line, at: null } : line;
    }),
    ...guidanceWords(t, finding, report.product.title.trim() !== ''),
  };
}

/** What a finding is called. `named` tells whether the product has a name. */
export const titleOf = (t: Translate, topic: Topic, named: boolean): string =>
  // A pasted list may well be a toner's; without a name nobody can tell, so it is not called anything else.
  topic === 'alcohol' && !named ? t('topic.alcohol.unnamedTitle') : t(`topic.${topicKey[topic]}.title`);

const canBeMinor = (topic: Topic): topic is keyof typeof minorKey => Object.hasOwn(minorKey, topic);

function guidanceWords(
  t: Translate,
  { topic, weight }: Finding,
  named: boolean,
): Pick<CardView, 'title' | 'says' | 'advice'> {
  const title = titleOf(t, topic, named);
  if (topic === 'alcohol' && !named) {
    return {
      title,
      says: t('topic.alcohol.unnamedSays'),
      advice: t('topic.alcohol.unnamedDo'),
    };
  }
  const key = topicKey[topic];
  if (weight === 'minor' && canBeMinor(topic)) {
    const minor = minorKey[topic];
    return { title, says: t(`topic.${minor}.minorSays`), advice: t(`topic.${minor}.minorDo`) };
  }
  return { title, says: t(`topic.${key}.says`), advice: t(`topic.${key}.do`) };
}
