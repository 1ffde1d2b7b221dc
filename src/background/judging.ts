import type { Explanation, MarkedWords } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import { emptyProduct, type Product } from '@/report/product';
import type { Finding, Report } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import { BoundedCache } from '@/text/bounded-cache';
import { judge } from '@/verdict/judge';
import { words } from '@/words/browser-words';
import { commonWords, markedWords, sealWords } from '@/words/explanation';

/** The outcome of a page's reading: the tab's state, and the words that the page marks and shows. */
export interface Judgement {
  state: TabState;
  explanation: Explanation;
}

/** Judges what a page read. Throws what the judge throws. */
export function judgeReading(reading: PageReading): Judgement {
  switch (reading.kind) {
    case 'product':
    case 'other':
      return productPage(reading.kind, reading.product, reading.tried);
    case 'listing':
      return listing(reading.url, reading.shop, reading.titles);
    case 'selection':
      return productPage('other', reading.product, []);
    case 'off':
      return withNothingToSay({ state: 'off', url: reading.url, shop: reading.shop });
    case 'failed': {
      const { url, what, detail } = reading;
      return withNothingToSay({ state: 'failed', url, what, detail });
    }
  }
}

interface Judged {
  report: Report;
  marks: MarkedWords[];
}

/**
 * Reports by product. Pages that change (endless listings most of all) and pages that people return to are read again,
 * and the same product has the same report. The cache is lost with the worker; the product is then judged again.
 */
const remembered = new BoundedCache<Judged>({ entries: 2_000, characters: 1_000_000 });

function judged(product: Product): Judged {
  const key = JSON.stringify(product);
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const report = judge(product);
  const answer = { report, marks: markedWords(words, report) };
  remembered.set(key, answer);
  return answer;
}

/** Whether a known shop's file has gone stale: its steps found no list, and the page has one. */
const isFoundAnotherWay = ({ shop, lists }: Product): boolean =>
  shop !== null && shop !== 'generic' && lists.length > 0 && lists.every(({ source }) => source !== 'shop');

function productPage(page: 'product' | 'other', product: Product, tried: string[]): Judgement {
  const { report, marks } = judged(product);
  const isMissing = page === 'product' && product.lists.length === 0;
  const canBeMarked = ({ at }: MarkedWords) => at.in !== 'list' || product.lists[at.index]?.onPage !== false;
  return {
    state: {
      state: 'read',
      page,
      report,
      marks: marks.filter(canBeMarked).length,
      ...((isMissing || isFoundAnotherWay(product)) && { tried }),
      ...(product.isToner !== undefined && { isToner: product.isToner }),
    },
    explanation: { marks, seal: sealWords(words, report), common: commonWords(words) },
  };
}

function listing(url: string, shop: string | null, titles: readonly string[]): Judgement {
  const all = titles.map((title) => judged({ ...emptyProduct, url, shop, title }));
  const marks = all.flatMap(({ marks }, index) =>
    marks.map((mark): MarkedWords => ({ ...mark, at: { ...mark.at, index } })),
  );
  const items = all.map(({ report: { product, verdict, findings } }) => ({
    title: product.title,
    verdict,
    strong: topicsOf(findings, 'strong'),
    minor: topicsOf(findings, 'minor'),
  }));
  return {
    state: { state: 'listing', url, shop, items, marks: marks.length },
    explanation: { marks, seal: null, common: commonWords(words) },
  };
}

const topicsOf = (findings: readonly Finding[], wanted: Finding['weight']): Finding['topic'][] =>
  findings.flatMap(({ topic, weight }) => (weight === wanted ? topic : []));

const withNothingToSay = (state: TabState): Judgement => ({
  state,
  explanation: { marks: [], seal: null, common: commonWords(words) },
});
