import type { Finding, Report, Verdict } from '@/report/report';
import { productsOf } from '@/week/product';
import { roleOf } from '@/week/role';
import { clash } from '@/week/shelf';
import { cardViews } from './card';
import { plainSentence } from './evidence';
import { headlineOf } from './headline';
import type { Translate } from './translate';
import { productName, roleName } from './week';

/** A product beside others, in words. */
export interface ComparedView {
  name: string;
  shop: string;
  verdict: Verdict;
  headline: string;
  role: string;
  /** "Retinol is 9th of 27": each active, with its place and strength. */
  actives: string[];
  /** Each drying alcohol with its place; or that there is none, or that it is unknown. */
  alcohol: string[];
  /** The names of the others that it must not share a night with. */
  clashes: string[];
}

const activeTopics: readonly Finding['topic'][] = ['retinoid', 'aha', 'bha'];
const alcoholTopics: readonly Finding['topic'][] = ['alcohol-toner', 'alcohol'];

/** Puts reports beside each other. Pure. */
export function comparedViews(t: Translate, reports: readonly Report[]): ComparedView[] {
  const all = reports.map((report) => {
    const name = productName(report.product);
    return { report, name: name === '' ? t('popup.untitled') : name, role: roleOf(report) };
  });
  return all.map(({ report, name, role }, at) => ({
    name,
    shop: productsOf(report)[0]?.shop ?? '',
    verdict: report.verdict,
    headline: headlineOf(t, report, 'page').headline,
    role: role === 'none' && !isRead(report) ? t('week.compare.unread') : roleName(t, role),
    actives: sentences(t, report, activeTopics, t('week.compare.noActives')),
    alcohol: sentences(t, report, alcoholTopics, t('week.compare.noAlcohol')),
    clashes: all.filter((other, index) => index !== at && clash(other, { role })).map((other) => other.name),
  }));
}

/** `none` is said only of a list that was read. */
function sentences(
  t: Translate,
  report: Report,
  topics: readonly Finding['topic'][],
  none: string,
): string[] {
  const findings = report.findings.filter(({ topic }) => topics.includes(topic));
  const lines = cardViews(t, { ...report, findings }).flatMap(({ evidence }) => evidence.map(plainSentence));
  if (lines.length > 0) return [...new Set(lines)];
  return [isRead(report) ? none : t('week.compare.unread')];
}

const isRead = ({ lists }: Report): boolean =>
  lists.some(({ names, actives }) => names.length + actives.length > 0);
