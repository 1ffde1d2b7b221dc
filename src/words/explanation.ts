import type { CommonWords, MarkedFinding, MarkedWords, SealWords } from '@/report/explanation';
import type { Evidence, Finding, Report, TextSpan } from '@/report/report';
import { compareStances } from '@/report/stance';
import { cardViews, listedOnce } from './card';
import { fieldsOf } from './guidance';
import { headlineOf } from './headline';
import type { Translate } from './translate';

/** The words that every tooltip and the seal share. */
export const commonWords = (t: Translate): CommonWords => ({
  language: t('language'),
  by: t('extName'),
});

/** The words that findings are based on, each place once, however many findings share it. */
export function markedWords(t: Translate, report: Report): MarkedWords[] {
  const marks = new Map<string, MarkedWords>();
  for (const finding of report.findings) {
    const seen = new Set<string>();
    for (const evidence of finding.evidence) {
      const { at, text } = evidence;
      if (at === null) continue;
      const key = keyOf(at);
      if (seen.has(key)) continue;
      seen.add(key);
      const mark = marks.get(key) ?? { at, text, findings: [] };
      mark.findings.push(...markedFinding(t, report, finding, evidence));
      marks.set(key, mark);
    }
  }
  for (const mark of marks.values()) mark.findings.sort((a, b) => compareStances(a.stance, b.stance));
  return [...marks.values()];
}

const keyOf = (at: TextSpan): string => `${at.in} ${at.index} ${at.start} ${at.end}`;

/** The finding's card with the one sentence that is about these words. */
const markedFinding = (t: Translate, report: Report, finding: Finding, evidence: Evidence): MarkedFinding[] =>
  cardViews(t, report, [{ ...finding, evidence: [evidence] }]).map((card) => {
    const { before, printed, after } = card.evidence[0] ?? { before: '', printed: evidence.text, after: '' };
    const { topic, stance, title } = card;
    return { topic, stance, title, seen: { before, printed, after }, fields: fieldsOf(t, card) };
  });

/** What the seal beside a product's list says. */
export function sealWords(t: Translate, report: Report): SealWords {
  const { headline, reason } = headlineOf(t, report, 'page');
  return {
    verdict: report.verdict,
    label: t('seal.label', headline),
    headline,
    reason,
    // Each card by itself, because the page may leave out the other one.
    findings: cardViews(t, report)
      .flatMap((card) => listedOnce([card]))
      .map(({ topic, stance, title, evidence }) => ({
        topic,
        stance,
        title,
        seen: evidence.map((line) => ({ ...line, show: t('popup.showMeName', line.printed) })),
      })),
    shelf: [],
    add: null,
    leads: t('seal.leads'),
    hide: t('seal.hide'),
  };
}
