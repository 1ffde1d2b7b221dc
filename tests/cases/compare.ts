import { emptyProduct, type Product } from '../../src/report/product';
import type { Report } from '../../src/report/report';
import { judge } from '../../src/verdict/judge';
import type { LabelledCase } from './schema';

/** The product that a case describes. */
export const productOf = (one: LabelledCase): Product => ({
  ...emptyProduct,
  title: one.title,
  brand: one.brand ?? '',
  category: one.category ?? '',
  howTo: one.howTo ?? '',
  claims: one.claims ?? [],
  lists: one.ingredients === undefined ? [] : [{ text: one.ingredients, source: 'heading' }],
});

/** Every difference between the report and what the case expects; empty if there is none. */
export function differencesFrom(one: LabelledCase): string[] {
  const report = judge(productOf(one));
  const { expect } = one;
  const wrong: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown) => {
    const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
    if (wanted !== undefined && a !== b) wrong.push(`${what}: ${a}, expected ${b}`);
  };
  same('verdict', report.verdict, expect.verdict);
  same('findings', weights(report.findings), weights(expect.findings));
  for (const finding of expect.findings) wrong.push(...evidenceMissing(report, finding));
  same('kind', report.product.kind, expect.kind);
  same('contact', report.product.contact, expect.contact);
  same('order', report.lists[0]?.order, expect.order);
  same('names', report.lists[0]?.names, expect.names);
  same(
    'nameCount',
    report.lists.map((list) => list.names.length),
    expect.nameCount,
  );
  same('differs', report.differs.map(({ topic }) => topic).sort(), expect.differs?.toSorted());
  same('notes', report.notes.map(({ id }) => id).sort(), expect.notes?.toSorted());
  for (const { text, why } of expect.cleared ?? []) {
    const found = report.cleared.filter((cleared) => cleared.text === text);
    if (found.length === 0) wrong.push(`cleared: "${text}" is not among ${JSON.stringify(report.cleared)}`);
    else if (why !== undefined && !found.some((cleared) => cleared.why === why))
      wrong.push(`cleared: "${text}" because ${found[0]?.why}, expected ${why}`);
  }
  return wrong;
}

const weights = (findings: { topic: string; weight: string }[]) =>
  findings.map(({ topic, weight }) => `${topic} ${weight}`).sort();

function evidenceMissing(report: Report, wanted: LabelledCase['expect']['findings'][number]): string[] {
  const { topic, text, where, place, readAs, product } = wanted;
  const findings = report.findings.filter((one) => one.topic === topic && one.weight === wanted.weight);
  if (findings.length === 0) return [];
  const fits = findings.some(
    (one) =>
      (product === undefined || one.product === product) &&
      one.evidence.some(
        (evidence) =>
          (text === undefined || evidence.text === text) &&
          (where === undefined || evidence.where === where) &&
          (place === undefined || evidence.place === place) &&
          (readAs === undefined || evidence.readAs === readAs),
      ),
  );
  if (fits) return [];
  const got = findings.map((one) => ({ product: one.product, evidence: one.evidence }));
  return [`evidence of ${topic}: ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`];
}
