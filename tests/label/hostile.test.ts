import { describe, expect, it } from 'vitest';
import { productToSend } from '@/page/session/page-reading';
import { readingLimits } from '@/report/page-reading';
import { emptyProduct } from '@/report/product';
import { judge } from '@/verdict/judge';
import { cpuTime } from '../cpu-time';

/**
 * Hostile texts, as long as a message may be: the judge takes linear time. Four times the text may take at most twelve
 * times as long; an ambiguous expression or a nested loop would take sixteen.
 */

const list = 'Aqua, Glycerin, Betaine, Zinc PCA, Parfum, Citral';
/** What a page may repeat in a list. */
const repeated = [
  ...'!<a .-*()[]{}:;/•·|"\'’&%1é\u0301\u200b\u00ad😀水정ก，。：（【「Â®™°†+~_\u00a0\u3000',
  ...['<a', '<a "', '<!--', '&amp;', '( ', 'a (', '(a', '()', ') ', '1,', '1.', '1,111', 'a\u0301', 'Ã©'],
  ...['Aa', 'aA', 'AquaGlycerin', 'Water\n', 'Water, ', 'Water ', 'alcohol\n', 'a:\n', 'a, ', ',\n', '\n'],
  ...[
    'Ingredients\n',
    'Ingredients: ',
    'Toner\n',
    'Toner: Aqua, ',
    'Step 1\n',
    'may contain ',
    '(+/-) ',
    '+/- ',
  ],
  ...[
    'a and ',
    'A. ',
    '*a. ',
    '1) a ',
    'CI 77491, ',
    'f.i.l. ',
    'PEG-8 ',
    'product name ',
    'Vitamin ',
    'pore ',
  ],
  ...['0%', '0% ', '1%, ', '※', 'A①', 'A①, ', 'A.', 'A. '],
  ...['rinse ', 'without ', 'retinol 1% ', 'salicylic acid ', '水、', '정제수, ', ' \n', '- ', '… '],
];
/** In characters, as `readingLimits` allows. */
const longest = 60_000;
/** Milliseconds: shorter times say nothing about growth. */
const tooShort = 60;
const mostGrowth = 12;

const judged = (text: string) =>
  judge({ ...emptyProduct, title: 'Moss toner', lists: [{ text, source: 'heading' }] });

/** The shortest of several times, because the machine is also doing other things; one is enough if it is short. */
function timeOf(text: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && least > enough; round++) {
    const start = cpuTime();
    judged(text);
    least = Math.min(least, cpuTime() - start);
  }
  return least;
}

const fill = (unit: string, length: number) => unit.repeat(length / unit.length);

describe('a list that repeats', () => {
  it.each(repeated.map((unit) => [JSON.stringify(unit), unit]))(
    '%s',
    (_, unit) => {
      for (const around of [
        (body: string) => body,
        (body: string) => `${list}, ${body}`,
        (body: string) => `${body} ${list}`,
      ]) {
        if (timeOf(around(fill(unit, longest)), tooShort) <= tooShort) continue;
        const short = Math.max(tooShort, timeOf(around(fill(unit, longest / 4)), tooShort));
        const long = timeOf(around(fill(unit, longest)), short * mostGrowth);
        expect(long / short, `${Math.round(short)} and ${Math.round(long)} ms`).toBeLessThan(mostGrowth);
      }
    },
    60_000,
  );
});

/** Milliseconds of processor time, the least of several: other work on the machine doesn't count. */
function processorTime(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && least > longestTime / 4; round++) {
    const start = cpuTime();
    work();
    least = Math.min(least, cpuTime() - start);
  }
  return least;
}

const longestTime = 200;
/** The most that the page script reads of a section, and sends of a title. */
const aSection = 24_000;

describe('what a page repeats is judged in time', () => {
  it.each([
    ...['0%', '0% ', '※', 'A①', 'A①, ', 'A.', 'A. ', 'Water\n', '!', '<a'],
    ...['shrinks pores ', 'pores shrink ', 'minimalizace pórů•', 'rinse with hands ', '물로 닦아) '],
  ])('%j', (unit) => {
    const { title, howTo, claim, claims } = readingLimits;
    const product = productToSend({
      ...emptyProduct,
      title: fill(unit, 8_000),
      howTo: fill(unit, aSection),
      claims: Array.from({ length: claims }, (_, index) => `${index} ${fill(unit, aSection)}`),
      lists: [{ text: fill(unit, aSection), source: 'heading' }],
    });
    expect(product.title).toHaveLength(title);
    expect(product.howTo).toHaveLength(howTo);
    expect(product.claims.map(({ length }) => length)).toEqual(product.claims.map(() => claim));
    expect(processorTime(() => judge({ ...emptyProduct, title: product.title }))).toBeLessThan(longestTime);
    expect(processorTime(() => judge({ ...product, lists: [] }))).toBeLessThan(longestTime);
    expect(processorTime(() => judge({ ...product, howTo: '', claims: [] }))).toBeLessThan(longestTime);
  });
});
