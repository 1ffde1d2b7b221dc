import type { DemoPage } from '../../scripts/browser/demo';
import { type Running, tabState } from '../../scripts/browser/tab';
import { reportIn } from './on-page';

/** What is to be said of a product of the demo shop, in the shape of `saidOf`. */
export const expectedOf = ({ verdict, findings, names }: DemoPage) => ({
  verdict,
  findings: findings.toSorted(),
  names,
  unclear: [],
});

/** What the extension says of the product in a tab; null while it says nothing. */
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

/** The words that are to be marked, in the shape of `marksIn`. */
export const expectedMarks = ({ marks }: DemoPage) =>
  Object.fromEntries(Object.entries(marks).map(([topic, texts]) => [topic, texts?.toSorted()]));

/** The products of a listing that their titles settle, and how; the state's name where it is no listing. */
export async function settledIn(browser: Running, tab: { id: number }) {
  const state = await tabState(browser, tab);
  if (state?.state !== 'listing') return state?.state;
  const settled = state.items.filter(({ report }) => report.findings.length > 0);
  return Object.fromEntries(settled.map(({ title, report }) => [title, report.verdict]));
}
