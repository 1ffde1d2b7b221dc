import en from '@/locales/en.json';
import { type SealText, sealTextOf } from '@/page/explain/seal-text';
import type { MarkablePiece } from '@/page/mark/marks';
import type { ProductReading } from '@/page/product/reading';
import { readText } from '@/page/text/read-text';
import type { Steps } from '@/page/text/steps';
import type { Explanation } from '@/report/explanation';
import { emptyProduct, type Product } from '@/report/product';
import type { Evidence, Finding, Report, TextSpan, Topic } from '@/report/report';
import { commonWords, markedWords, sealWords } from '@/words/explanation';
import { translateFrom } from '@/words/node-translate';

/** Made-up pages and reports for the tests of the page room: the judge itself is tested elsewhere. */

export const emptyReport: Report = {
  schema: 1,
  page: { url: 'https://shop.example/toner', shop: 'generic' },
  product: { title: '', brand: '', category: '', kind: 'other', contact: 'unknown' },
  verdict: 'unread',
  findings: [],
  cleared: [],
  lists: [],
  notes: [],
  differs: [],
};

const t = translateFrom(en);

/** What the background would answer to a page with this report. */
export const explain = (report: Report): Explanation => ({
  marks: markedWords(t, report),
  seal: sealWords(t, report),
  common: commonWords(t),
});

/** What the seal says of this report, without the topics that are hidden. */
export const sealText = (report: Report, hidden: readonly Topic[] = []): SealText =>
  sealTextOf(sealWords(t, report), commonWords(t), (topic) => !hidden.includes(topic));

export function evidenceIn(at: Pick<TextSpan, 'in' | 'index'>, text: string, words: string): Evidence[] {
  const start = text.indexOf(words);
  if (start < 0) return [];
  return [
    {
      text: words,
      where: at.in === 'list' ? 'ingredients' : at.in,
      place: at.in === 'list' ? text.slice(0, start).split(',').length : null,
      of: at.in === 'list' ? text.split(',').length : null,
      percent: null,
      readAs: null,
      at: { ...at, start, end: start + words.length },
    },
  ];
}

export const findingOf = (
  topic: Topic,
  evidence: Evidence[],
  weight: Finding['weight'] = 'strong',
): Finding => ({
  topic,
  weight,
  product: 0,
  evidence,
});

const vocabulary: readonly [words: string, topic: Topic][] = [
  ['Alcohol Denat.', 'alcohol-toner'],
  ['Salicylic Acid', 'bha'],
  ['Poreless', 'pore-claim'],
  ['Retinol', 'retinoid'],
];

/** Finds a few words, wherever they are: enough of a judge to see what the page does with a report. */
export function wordJudge(product: Product): Report {
  const texts: [Pick<TextSpan, 'in' | 'index'>, string][] = [
    [{ in: 'title', index: 0 }, product.title],
    ...product.lists.map(({ text }, index): [Pick<TextSpan, 'in' | 'index'>, string] => [
      { in: 'list', index },
      text,
    ]),
  ];
  const findings = vocabulary.flatMap(([words, topic]) => {
    const evidence = texts.flatMap(([at, text]) => evidenceIn(at, text, words));
    return evidence.length === 0 ? [] : [findingOf(topic, evidence)];
  });
  return {
    ...emptyReport,
    product: { ...emptyReport.product, title: product.title },
    verdict: findings.length > 0 ? 'skip' : product.lists.length > 0 ? 'clear' : 'unread',
    findings,
  };
}

const nothing: MarkablePiece = { text: '', map: null };

export function pieceAt(selector: string): MarkablePiece | null {
  const element = document.querySelector(selector);
  if (element === null) return null;
  const map = readText(element);
  return map.text === '' ? null : { text: map.text, map };
}

/** Reads the element `#title` and every `.list`. */
export function* readMadeUpPage(): Steps<ProductReading> {
  yield;
  const title = pieceAt('#title') ?? nothing;
  const lists = [...document.querySelectorAll('.list')].flatMap((element) => {
    const map = readText(element);
    return map.text === '' ? [] : [{ text: map.text, map }];
  });
  return {
    kind: 'product',
    product: {
      ...emptyProduct,
      url: location.href,
      title: title.text,
      lists: lists.map(({ text }) => ({ text, source: 'heading' as const })),
    },
    title,
    category: nothing,
    claims: [],
    lists,
    tried: [],
  };
}

/** What is actually painted under a name. */
export const painted = (name: string): string[] => {
  const highlight = CSS.highlights.get(name);
  return highlight === undefined ? [] : [...highlight].map(String);
};

export const show = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};
