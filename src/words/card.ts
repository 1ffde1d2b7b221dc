import { stanceOf } from '@/article/topics';
import type { Finding, Report, Topic } from '@/report/report';
import { compareStances, type Stance } from '@/report/stance';
import { type EvidenceLine, evidenceLine, plainSentence } from './evidence';
import { type Guidance, guidanceWords } from './guidance';
import { topicKey } from './keys';
import { mayBeToner } from './may-be-toner';
import type { Translate } from './translate';

/** One finding, in words. */
export interface CardView extends Guidance {
  topic: Topic;
  stance: Stance;
  title: string;
  /** Which product of a kit; null where the page sells one. */
  product: string | null;
  evidence: EvidenceLine[];
}

/**
 * Findings as cards, in the order of their stances; equal ones keep the order of the report. `findings` are those to
 * show; what each card says depends on the whole report.
 */
export function cardViews(
  t: Translate,
  report: Report,
  findings: readonly Finding[] = report.findings,
): CardView[] {
  return findings
    .map((finding) => cardView(t, report, finding))
    .sort((a, b) => compareStances(a.stance, b.stance));
}

/** The cards with each line of evidence in the first that has it: an acid beside a retinoid is listed once. */
export function listedOnce(cards: readonly CardView[]): CardView[] {
  const listed = new Set<string>();
  return cards.map((card) => ({
    ...card,
    evidence: card.evidence.filter((line) => {
      const key = `${card.product ?? ''}\n${plainSentence(line)}`;
      const isNew = !listed.has(key);
      listed.add(key);
      return isNew;
    }),
  }));
}

function cardView(t: Translate, report: Report, finding: Finding): CardView {
  const list = report.lists[finding.product];
  return {
    topic: finding.topic,
    stance: stanceOf(finding),
    title: titleOf(t, finding.topic, report),
    product: report.lists.length > 1 ? (list?.product ?? null) : null,
    evidence: finding.evidence.map((evidence) => {
      const line = evidenceLine(t, evidence, list?.order ?? 'unknown');
      // The page does not show such a list, so there is nothing to scroll to.
      return list?.offPage === true && line.at?.in === 'list' ? { ...line, at: null } : line;
    }),
    ...guidanceWords(t, report, finding),
  };
}

/** What a finding is called. */
export const titleOf = (t: Translate, topic: Topic, report: Report): string =>
  // What may be a toner is called neither a toner nor anything else.
  topic === 'alcohol' && mayBeToner(report)
    ? t('topic.alcohol.unnamedTitle')
    : t(`topic.${topicKey[topic]}.title`);
