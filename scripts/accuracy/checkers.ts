import { Analyzer } from 'haircare-ingredients-analyzer';
import type { Product } from '../../src/report/product';
import type { Verdict } from '../../src/report/report';
import { judge } from '../../src/verdict/judge';

/** What a checker says about one product. `verdict` is null where the checker gives none. */
export interface Answer {
  verdict: Verdict | null;
  /** Null where the checker names none. */
  kind: string | null;
  contact: string | null;
  findings: Set<string>;
  names: string[];
}

export interface Checker {
  name: string;
  /** CurlsBot knows alcohols only: its other rows would say nothing. */
  alcoholOnly: boolean;
  check(product: Product): Answer;
}

const rawText = (product: Product) => product.lists.map((list) => list.text).join('\n');

export const poreTruth: Checker = {
  name: 'Pore Truth',
  alcoholOnly: false,
  check(product) {
    const report = judge(product);
    return {
      verdict: report.verdict,
      kind: report.product.kind,
      contact: report.product.contact,
      findings: new Set(report.findings.map(({ topic, weight }) => `${topic} ${weight}`)),
      names: report.lists[0]?.names ?? [],
    };
  },
};

/**
 * What a first afternoon's checker does: words looked for anywhere, split at commas. Written for this
 * comparison, as fairly as a few lines allow.
 */
export const naive: Checker = {
  name: 'naive keywords',
  alcoholOnly: false,
  check(product) {
    const text = `${product.title} ${rawText(product)}`.toLowerCase();
    const title = product.title.toLowerCase();
    const findings = new Set<string>();
    if (text.includes('alcohol'))
      findings.add(title.includes('toner') ? 'alcohol-toner strong' : 'alcohol minor');
    if (/retino|retinal|retinyl/.test(text)) findings.add('retinoid strong');
    if (/glycolic|lactic acid|mandelic|\baha\b/.test(text)) findings.add('aha strong');
    if (/salicyl|\bbha\b/.test(text)) findings.add('bha strong');
    if (/strip/.test(title)) findings.add('pore-strip strong');
    if (/steam/.test(title)) findings.add('steaming strong');
    if (/needling|derma ?roller|chemical peel/.test(title)) findings.add('home-procedure strong');
    if (/poreless|minimi[sz]\w+ pores|pore minimi|tighten\w* pores|shrink\w* pores/.test(text))
      findings.add('pore-claim strong');
    if (findings.has('retinoid strong') && (findings.has('aha strong') || findings.has('bha strong')))
      findings.add('retinoid-with-acid strong');
    return {
      verdict: naiveVerdict(findings, rawText(product) !== ''),
      kind: null,
      contact: null,
      findings,
      names: commaNames(rawText(product)),
    };
  },
};

function naiveVerdict(findings: Set<string>, hasList: boolean): Verdict {
  const any = (...topics: string[]) => topics.some((topic) => findings.has(`${topic} strong`));
  if (any('alcohol-toner', 'pore-strip', 'steaming')) return 'skip';
  if (any('retinoid-with-acid', 'home-procedure')) return 'care';
  if (any('retinoid', 'aha', 'bha')) return 'works';
  if (any('pore-claim')) return 'myth';
  return hasList ? 'clear' : 'unread';
}

const commaNames = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const analyzer = new Analyzer();

/** CurlsBot (MIT), the one peer that runs outside its own site: alcohols of the list, no title, no places. */
export const curlsBot: Checker = {
  name: 'CurlsBot 1.10.1',
  alcoholOnly: true,
  check(product) {
    const { ingredients } = analyzer.analyze(rawText(product));
    const drying = ingredients.some((one) => one.ingredient?.categories.includes('volatile_alcohols'));
    return {
      verdict: null,
      kind: null,
      contact: null,
      findings: new Set(drying ? ['any alcohol'] : []),
      names: ingredients.map((one) => one.name),
    };
  },
};
