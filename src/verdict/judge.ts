import { stanceOf } from '@/article/topics';
import type { LabelList } from '@/label/label';
import { readLabel } from '@/label/read-label';
import type { ListText, Product } from '@/report/product';
import type { Finding, ReadList, Report, Verdict } from '@/report/report';
import { compareStances } from '@/report/stance';
import { judgeAcid } from './acids';
import { judgeAlcohol } from './alcohol';
import { clearedOf } from './cleared';
import { devicesIn } from './devices';
import { judgeHomeProcedure, wordEvidence } from './home-procedure';
import { finding, type JudgedProduct } from './judged-product';
import { notesFor } from './notes';
import { poreClaims } from './pore-claims';
import type { ProductKind } from './product-kind';
import { type Claim, claimsOf, deviceKind, judgedProducts, pageKind } from './products-of-page';
import { judgeRetinoid } from './retinoid';

/**
 * Judges one product page: what the article says of what stands in the title, the claims and the list.
 * Pure; never throws on any text. The rules are those of the verdict table (see `docs/how-it-decides.md`).
 */
export function judge(product: Product): Report {
  const labels = product.lists.map((list) => readLabel(list.text, HEADED.has(list.source)));
  const lists = labels.flatMap((label, source) => label.lists.map((list) => ({ list, source })));
  const device = deviceKind(product);
  const whole: ProductKind = device ?? pageKind(product, lists);
  const report: Report = {
    schema: 1,
    page: { url: product.url, shop: product.shop },
    product: { title: product.title, brand: product.brand, category: product.category, ...whole },
    verdict: 'off-topic',
    findings: [],
    cleared: [],
    lists: lists.map(({ list, source }) => readList(list, product.lists[source])),
    notes: [],
    differs: [],
  };
  if (whole.kind === 'off-topic') return report;
  const claims = claimsOf(product, labels);
  const products = judgedProducts(product, lists, whole, claims);
  const findings = products.flatMap((one) => [
    ...deviceFindings(product, one),
    ...judgeAlcohol(one),
    ...judgeRetinoid(one),
    ...judgeAcid(one, 'aha'),
    ...judgeAcid(one, 'bha'),
  ]);
  findings.push(...together(products, findings));
  const first = products[0];
  if (first) {
    findings.push(...judgeHomeProcedure(first, product));
    for (const other of products.slice(1))
      findings.push(...judgeHomeProcedure(other, { ...product, title: '', category: '' }));
    findings.push(...poreClaimFindings(product, first, claims));
  }
  report.findings = findings;
  report.cleared = products.flatMap((one) => clearedOf(one, findings));
  report.differs = differences(products, findings);
  report.verdict = verdictOf(findings, lists.length > 0);
  report.notes = notesFor(report);
  return report;
}

/** Sources that vouch for a list: the page itself says that these are the ingredients. */
const HEADED = new Set<ListText['source']>(['shop', 'platform', 'heading', 'structured-data']);

function deviceFindings(product: Product, one: JudgedProduct): Finding[] {
  if (one.index > 0) return [];
  for (const where of ['title', 'category'] as const)
    for (const hit of devicesIn(product[where]))
      if (hit.topic === 'pore-strip' || hit.topic === 'steaming')
        return [
          finding(one, hit.topic, 'strong', [
            wordEvidence(hit.text, where, { in: where, index: 0, start: hit.start, end: hit.end }),
          ]),
        ];
  return [];
}

/** A strong retinoid with a strong acid in one bottle, or in the steps of one treatment. */
function together(products: JudgedProduct[], findings: Finding[]): Finding[] {
  const steps =
    products.length > 1 && products.every((one) => one.list?.step !== null && one.list?.step !== undefined);
  const groups = steps ? [products] : products.map((one) => [one]);
  return groups.flatMap((group) => {
    const inside = findings.filter(
      (one) => one.weight === 'strong' && group.some((product) => product.index === one.product),
    );
    const retinoid = inside.find((one) => one.topic === 'retinoid');
    const acid = inside.find((one) => one.topic === 'aha' || one.topic === 'bha');
    const holder = products.find((one) => one.index === retinoid?.product);
    if (!retinoid || !acid || !holder) return [];
    const evidence = [retinoid.evidence[0], acid.evidence[0]].filter((one) => one !== undefined);
    return [finding(holder, 'retinoid-with-acid', 'strong', evidence)];
  });
}

function poreClaimFindings(product: Product, first: JudgedProduct, claims: Claim[]): Finding[] {
  const title = poreClaims(product.title).map((claim) =>
    wordEvidence(claim.text, 'title', { in: 'title', index: 0, start: claim.start, end: claim.end }),
  );
  const said = claims.flatMap((claim) =>
    poreClaims(claim.text).map(({ text, start, end }) => claim.evidence(text, start, end)),
  );
  const evidence = [...title, ...said];
  return evidence.length > 0 ? [finding(first, 'pore-claim', 'strong', evidence)] : [];
}

/** What the title promises and no list holds: the list decides, and the report says so. */
function differences(products: JudgedProduct[], findings: Finding[]): Report['differs'] {
  const out: Report['differs'] = [];
  for (const one of products) {
    if (!one.list) continue;
    for (const topic of ['retinoid', 'aha', 'bha'] as const) {
      const promised =
        one.titleNames.find((name) => name.active === topic) ??
        one.claimNames.find(({ name }) => name.active === topic && name.percent !== null)?.name;
      const found = findings.find((other) => other.topic === topic && other.product === one.index);
      const inList = found?.evidence.some(({ where }) => where === 'ingredients' || where === 'actives');
      const weaker = topic === 'retinoid' && found?.weight === 'minor' && one.contact !== 'rinse-off';
      if (promised && (!inList || weaker)) out.push({ promised: promised.text, topic });
    }
  }
  return out;
}

/** The first stance that any finding has, in the order of the verdict table; a note sets no verdict. */
function verdictOf(findings: Finding[], listRead: boolean): Verdict {
  const [first = 'note'] = findings.map(stanceOf).sort(compareStances);
  if (first !== 'note') return first;
  return listRead ? 'clear' : 'unread';
}

function readList(list: LabelList, from: ListText | undefined): ReadList {
  return {
    product: list.product,
    source: from?.source ?? 'pasted',
    order: list.order,
    actives: list.actives.map((entry) => entry.text),
    names: list.entries.map((entry) => entry.text),
    mayContain: list.mayContain.map((entry) => entry.text),
    unclear: [...list.actives, ...list.entries]
      .filter((entry) => !entry.understood)
      .map((entry) => entry.text),
    ...(from?.doubt === true && { doubt: true }),
    ...(from?.onPage === false && { offPage: true }),
  };
}
