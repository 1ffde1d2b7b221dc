import type { Label, LabelList } from '@/label/lists/label';
import { stepOf } from '@/label/products/steps';
import { readLabel } from '@/label/read-label';
import type { ListText, Product } from '@/report/product';
import type { Finding, ReadList, Report } from '@/report/report';
import { poreClaims } from './claims/pore-claims';
import { withSaidKind } from './kind/said-kind';
import { withoutOthers } from './other-products';
import {
  type Claim,
  claimsOf,
  judgedProducts,
  type PageProducts,
  pageOf,
  type SourcedList,
} from './products-of-page';
import { withoutBrand } from './title/title-brand';
import { withSizesApart } from './title/title-size';
import { judgeAcid } from './topics/acids';
import { judgeAlcohol } from './topics/alcohol';
import { clearedOf } from './topics/cleared';
import { dependsOn } from './topics/depends';
import { devicesIn } from './topics/devices';
import { differencesOf } from './topics/differs';
import { judgeHomeProcedure, wordEvidence } from './topics/home-procedure';
import { finding, type JudgedProduct } from './topics/judged-product';
import { notesFor } from './topics/notes';
import { judgeRetinoid } from './topics/retinoid';
import { judgeTogether } from './topics/retinoid-with-acid';
import { verdictOf } from './topics/verdict-of';

/**
 * Judges one product page: what the article says about its title, claims and list.
 * Pure; never throws on any text. The rules are those of the verdict table (see `docs/how-it-decides.md`).
 */
export function judge(given: Product): Report {
  const title = withoutBrand(withSizesApart(given.title), given.brand);
  const category = given.category === given.title ? title : withSizesApart(given.category);
  const product = withoutOthers({ ...given, title, category });
  const labels = product.lists.map((list) => readLabel(list.text, HEADED.has(list.source)));
  const lists = labels.flatMap((label, source) => listsOf(label, source, product.lists[source]?.product));
  // Instructions are also printed around the list: "No rinse needed. Ingredients: …".
  const around = labels.flatMap(({ howTo, blurbs }) => [howTo, ...blurbs.map(({ text }) => text)]);
  const howTo = [product.howTo, ...around].filter(Boolean).join('\n');
  const page = pageOf({ ...product, howTo }, lists);
  const { kind, kindFrom, contact } = page.whole;
  const cut = (source: number) => product.lists[source]?.cut === true || labels[source]?.cut === true;
  const isCut = product.cut === true || labels.some((_, source) => cut(source));
  const report: Report = {
    schema: 1,
    page: { url: product.url, shop: product.shop },
    product: {
      title: given.title,
      brand: given.brand,
      category: given.category,
      kind,
      kindFrom,
      contact,
    },
    verdict: 'off-topic',
    findings: [],
    cleared: [],
    lists: lists.map((one) => readList(one, product.lists[one.source], page.versions, cut(one.source))),
    notes: [],
    differs: [],
    ...(isCut && { cut: true }),
  };
  if (kind === 'off-topic') return report;
  const claims = claimsOf(product, labels);
  const products = withSaidKind(judgedProducts({ ...page, lists: chosenOf(page) }, claims), product.isToner);
  report.findings = findingsOf(product, products, claims);
  report.cleared = products.flatMap((one) => clearedOf(one, report.findings));
  report.differs = differencesOf(products, report.findings);
  report.verdict = verdictOf(report.findings, lists.length > 0 && !isCut);
  report.notes = notesFor(report);
  // Whoever answered is not asked again.
  const depends = product.isToner === undefined ? dependsOn(products, report.findings) : undefined;
  if (depends) report.depends = depends;
  return report;
}

/** Sources that vouch for a list: the page itself says that these are the ingredients. */
const HEADED = new Set<ListText['source']>(['shop', 'platform', 'heading', 'structured-data']);

/** The lists of one text; what the label itself does not name has the name that the page gives the text. */
const listsOf = ({ lists }: Label, source: number, name: string | undefined): SourcedList[] =>
  lists.map((list) => ({
    list:
      lists.length === 1 && list.product === null && name !== undefined
        ? { ...list, product: name, step: stepOf(name) }
        : list,
    source,
  }));

/** Of several versions, those that the page shows; they come first. All lists of anything else. */
function chosenOf({ product, lists, versions }: PageProducts): readonly SourcedList[] {
  const shown = lists.filter(({ source }) => product.lists[source]?.shown !== false);
  return versions && shown.length > 0 ? shown : lists;
}

function findingsOf(product: Product, products: readonly JudgedProduct[], claims: Claim[]): Finding[] {
  const weighed = products.flatMap((one) => [
    ...judgeAlcohol(one),
    ...judgeRetinoid(one),
    ...judgeAcid(one, 'aha'),
    ...judgeAcid(one, 'bha'),
  ]);
  const [first, ...others] = products;
  if (!first) return [];
  return [
    ...deviceFindings(product, first),
    ...weighed.map((one) => one.finding),
    ...judgeTogether(products, weighed),
    ...judgeHomeProcedure(first, product),
    ...others.flatMap((other) => judgeHomeProcedure(other, { ...product, title: '', category: '' })),
    ...poreClaimFindings(product, first, claims),
  ];
}

function deviceFindings(product: Product, first: JudgedProduct): Finding[] {
  for (const where of ['title', 'category'] as const)
    for (const hit of devicesIn(product[where]))
      if (hit.topic === 'pore-strip' || hit.topic === 'steaming')
        return [
          finding(first, hit.topic, 'strong', [
            wordEvidence(hit.text, where, { in: where, index: 0, start: hit.start, end: hit.end }),
          ]),
        ];
  return [];
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

/** The names without their strengths; evidence and marks keep what is printed. */
const namesOf = (entries: LabelList['entries']) => entries.map(({ printed }) => printed.withoutStrength);

/** What CosIng says about the names, if anything. */
function functionsIn({ entries }: LabelList): Pick<ReadList, 'functions'> {
  const functions = entries.map(({ printed }) => printed.functions.slice());
  return functions.some((each) => each.length > 0) ? { functions } : {};
}

function readList(
  { list }: SourcedList,
  from: ListText | undefined,
  versions: boolean,
  cut: boolean,
): ReadList {
  return {
    product: list.product,
    source: from?.source ?? 'pasted',
    order: list.order,
    actives: namesOf(list.actives),
    names: namesOf(list.entries),
    ...functionsIn(list),
    mayContain: namesOf(list.mayContain),
    unclear: namesOf([...list.actives, ...list.entries].filter((entry) => !entry.understood)),
    ...(from?.doubt === true && { doubt: true }),
    ...(from?.onPage === false && { offPage: true }),
    ...(versions && { version: true }),
    ...(cut && { cut: true }),
  };
}
