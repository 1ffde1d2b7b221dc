import { Analyzer } from 'haircare-ingredients-analyzer';
import type { Product } from '../../src/report/product';
import { shippedJudge } from './bundle';
import { median, rotated } from './median';

export interface ListFigures {
  ours_per_s: number;
  curlsbot_per_s: number;
  split_per_s: number;
  ratio_vs_curlsbot: number;
  ratio_vs_split: number;
}

export interface ListResult {
  lists: number;
  /** So many of them CurlsBot read, too. */
  sample: number;
  /** Lists a second in our first round: nothing was compiled or remembered. */
  first: number;
  figures: ListFigures;
}

/** CurlsBot reads fewer lists, for it would take minutes: every n-th. */
const most = 120;

/** Raw text to report, beside CurlsBot and beside nothing but splitting at commas; medians of `rounds`. */
export async function measureLists(products: readonly Product[], rounds: number): Promise<ListResult> {
  const judge = await shippedJudge();
  const step = Math.max(1, Math.floor(products.length / most));
  const sample = products.filter((_, index) => index % step === 0).slice(0, most);
  const texts = products.map(rawText);
  const few = sample.map(rawText);
  const analyzer = new Analyzer();
  const ours: number[] = [];
  const oursOfSample: number[] = [];
  const curlsBot: number[] = [];
  const split: number[] = [];
  const sides = [
    () => ours.push(perSecond(products, judge)),
    () => split.push(perSecond(texts, namesAtCommas)),
    () => curlsBot.push(perSecond(few, (text) => analyzer.analyze(text))),
    () => oursOfSample.push(perSecond(sample, judge)),
  ];
  for (let round = 0; round < rounds; round++) for (const side of rotated(sides, round)) side();
  const [ours_per_s, curlsbot_per_s, split_per_s] = [median(ours), median(curlsBot), median(split)];
  return {
    lists: products.length,
    sample: sample.length,
    first: ours[0] ?? Number.NaN,
    figures: {
      ours_per_s,
      curlsbot_per_s,
      split_per_s,
      ratio_vs_curlsbot: median(oursOfSample) / curlsbot_per_s,
      ratio_vs_split: split_per_s / ours_per_s,
    },
  };
}

const rawText = ({ lists }: Product): string => lists.map(({ text }) => text).join('\n');

/** The floor: names parted at commas and trimmed, and nothing known of any. */
const namesAtCommas = (text: string): string[] => text.split(',').map((name) => name.trim());

function perSecond<T>(values: readonly T[], work: (value: T) => unknown): number {
  // Something of each answer is kept, so that no work can be left out.
  let kept: unknown;
  const start = performance.now();
  for (const value of values) kept = work(value);
  const seconds = (performance.now() - start) / 1_000;
  if (kept === undefined) throw new Error('nothing was measured');
  return values.length / seconds;
}
