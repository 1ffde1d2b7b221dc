import type { DemoPage } from '../../scripts/browser/demo';
import { type Running, tabState } from '../../scripts/browser/tab';
import { reportIn } from './on-page';

/** The expected report on a product of the demo shop, in the form of `saidOf`. */
export const expectedOf = ({ verdict, findings, names }: DemoPage) => ({
  verdict,
  findings: findings.toSorted(),
  names,
  unclear: [],
});

/** The report on the product in a tab, in short; null while there is none. */
export async function saidOf(browser: Running, tab: { id: number }) {
  const report = await reportIn(browser, tab);
  return (
    report && {
      verdict: report.verdict,
      findings: report.findings.map(({ topic, weight }) => `${topic} ${weight}`).toSorted(),
      names: report.lists.map((list) => list.names.length),
      unclear: report.lists.flatMap((list) => list.unclear),
    }
  );
}

/** The expected marks, in the form of `marksIn`. */
export const expectedMarks = ({ marks }: DemoPage) =>
  Object.fromEntries(Object.entries(marks).map(([topic, texts]) => [topic, texts?.toSorted()]));

/** The products of a listing whose titles lead to a verdict, with it; the state's name if it is not a listing. */
export async function settledIn(browser: Running, tab: { id: number }) {
  const state = await tabState(browser, tab);
  if (state?.state !== 'listing') return state?.state;
  const settled = state.items.filter(({ strong, minor }) => strong.length + minor.length > 0);
  return Object.fromEntries(settled.map(({ title, verdict }) => [title, verdict]));
}
