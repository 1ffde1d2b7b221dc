import { stanceOf } from '@/article/topics';
import type { Report, Verdict } from '@/report/report';
import { compareStances } from '@/report/stance';
import { headlineOf } from './headline';
import type { Translate } from './translate';

/** One product of a kit. */
export interface KitItemView {
  name: string;
  verdict: Verdict;
  headline: string;
}

/** The products of a kit, each with the verdict of its own findings; none where the page sells one product. */
export function kitViews(t: Translate, report: Report): KitItemView[] {
  const { lists } = report;
  if (report.verdict === 'off-topic' || lists.length < 2 || lists.some(({ version }) => version)) return [];
  return lists.flatMap(({ product: name }, index) => {
    if (name === null) return [];
    const own = ofOne(report, index);
    return [{ name, verdict: own.verdict, headline: headlineOf(t, own, 'page').headline }];
  });
}

/** The part of a kit's report that is about one of its products. */
function ofOne(report: Report, index: number): Report {
  const findings = report.findings.filter(({ product }) => product === index);
  const [stance = 'note'] = findings.map(stanceOf).toSorted(compareStances);
  return {
    ...report,
    verdict: stance === 'note' ? (report.lists[index]?.cut ? 'unread' : 'clear') : stance,
    findings,
    cleared: report.cleared.filter(({ product }) => product === index),
    depends: undefined,
  };
}
