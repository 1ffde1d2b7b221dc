import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';
import { cpuTime } from '../cpu-time';

const milliseconds = (run: () => unknown): number => {
  const start = cpuTime();
  run();
  return cpuTime() - start;
};

/** The fastest of three runs: other work on the machine only adds time. */
const fastest = (run: () => unknown) => {
  const first = milliseconds(run);
  return first > 1000 ? first : Math.min(first, milliseconds(run), milliseconds(run));
};

/** Four times as much takes about four times as long; a floor keeps the clock's resolution out of the ratio. */
const growth = (text: (n: number) => string, n: number, run: (text: string) => unknown) => {
  const [single, fourfold] = [text(n), text(4 * n)];
  run(single);
  return (
    Math.max(
      fastest(() => run(fourfold)),
      20,
    ) /
    Math.max(
      fastest(() => run(single)),
      20,
    )
  );
};

/** How long four times as much would take in quadratic time. */
const SQUARED = 16;

const SHAPES: [string, (n: number) => string][] = [
  ['one token', (n) => 'a'.repeat(n)],
  ['commas', (n) => ','.repeat(n)],
  ['names', (n) => 'Water, Glycerin, '.repeat(n / 17)],
  ['names with lost commas', (n) => `${'Glycerin Squalane '.repeat(n / 18)}, Water`],
  ['unknown words', (n) => 'foo bar '.repeat(n / 8)],
  ['brackets that open', (n) => '('.repeat(n)],
  ['nested brackets', (n) => '('.repeat(n / 2) + ')'.repeat(n / 2)],
  ['brackets in turn', (n) => 'Water (Aqua), '.repeat(n / 14)],
  ['signs that open a tag', (n) => '<'.repeat(n)],
  ['tags that never close', (n) => '<p a="'.repeat(n / 6)],
  ['comments that never close', (n) => '<!--'.repeat(n / 4)],
  ['scripts', (n) => '<script>a</script>'.repeat(n / 18)],
  ['scripts that never close', (n) => '<script>'.repeat(n / 8)],
  ['escaped signs', (n) => '&amp;'.repeat(n / 5)],
  ['signs escaped twice', (n) => '&amp;lt;p&amp;gt;'.repeat(n / 17)],
  ['half entities', (n) => '&#12'.repeat(n / 4)],
  ['line breaks', (n) => '\n'.repeat(n)],
  ['spaces', (n) => ' '.repeat(n)],
  ['space and comma', (n) => ' ,'.repeat(n / 2)],
  ['hyphens at line ends', (n) => 'Phe-\nnoxy'.repeat(n / 9)],
  ['hyphens', (n) => '-'.repeat(n)],
  ['digits', (n) => '1'.repeat(n)],
  ['digits and commas', (n) => '1,'.repeat(n / 2)],
  ['digits and dots', (n) => '1.'.repeat(n / 2)],
  ['percentages', (n) => 'Retinol 1% '.repeat(n / 11)],
  ['colons', (n) => 'a: '.repeat(n / 3)],
  ['footnotes', (n) => 'Glycerin(1), Aqua1. 1 natural (1) natural '.repeat(n / 40)],
  ['kit lines', (n) => 'Toner\nAqua, Glycerin, Parfum\n'.repeat(n / 29)],
  ['stars', (n) => '*'.repeat(n)],
  ['full stops', (n) => 'Water. '.repeat(n / 7)],
  ['slashes', (n) => 'Water/'.repeat(n / 6)],
  ['ands', (n) => 'Water (and) '.repeat(n / 12)],
  ['products', (n) => 'Cream: Water, Glycerin\n'.repeat(n / 23)],
  ['headings', (n) => 'Ingredients: '.repeat(n / 13)],
  ['blurbs', (n) => '-Squalane: softens the skin.\n'.repeat(n / 28)],
  ['denials', (n) => 'free of alcohol, '.repeat(n / 17)],
  ['promises', (n) => 'shrinks pores '.repeat(n / 14)],
  ['Korean with spaces', (n) => '정제수 글리세린 '.repeat(n / 9)],
  ['Chinese', (n) => '水、乙醇、'.repeat(n / 5)],
  ['zero-width characters', (n) => '\u200b'.repeat(n)],
  ['a tag without an end', (n) => `<${'a'.repeat(n)}`],
  ['one name a line', (n) => 'Water\n'.repeat(n / 6)],
  ['four names a line', (n) => 'Water, Glycerin, Parfum, Talc\n'.repeat(n / 31)],
  ['spaces within a name', (n) => `Water${' '.repeat(n)}Water`],
  ['spaces in an open bracket', (n) => `Water (${' '.repeat(n)}x`],
  ['spaces before a line', (n) => `Water\n${' '.repeat(n)}Glycerin\n`],
  ['signs in a name', (n) => `a${'#'.repeat(n)}b`],
  ['dots before a lone bracket', (n) => `a${'.'.repeat(n)}x)`],
  ['words without spaces', (n) => 'Glycerin'.repeat(n / 8)],
  ['combining accents', (n) => `e${'\u0301'.repeat(n)}`],
];

describe('reading a label takes linear time', () => {
  it.each(SHAPES)('%s', (_shape, text) => {
    expect(growth(text, 10_000, readLabel)).toBeLessThan(SQUARED / 1.6);
    expect(milliseconds(() => readLabel(text(100_000)))).toBeLessThan(1500);
  });

  it.each([
    ['a token of 40,000 characters', 'a'.repeat(40_000)],
    ['a million commas', ','.repeat(1_000_000)],
    ['50,000 brackets within each other', '('.repeat(50_000) + ')'.repeat(50_000)],
    ['100,000 signs that open a tag', '<'.repeat(100_000)],
    ['100,000 escaped ampersands', '&amp;'.repeat(100_000)],
  ])('%s', (_shape, text) => {
    expect(milliseconds(() => readLabel(text))).toBeLessThan(1500);
  });
});

describe('judging takes linear time', () => {
  it.each(SHAPES)('of the words about the product: %s', (_shape, text) => {
    const run = (words: string) =>
      judge({ ...emptyProduct, title: words, category: words, howTo: words, claims: [words] });
    expect(growth(text, 2_500, run)).toBeLessThan(SQUARED / 1.6);
    expect(milliseconds(() => run(text(10_000)))).toBeLessThan(1500);
  });

  it.each(SHAPES)('of a list: %s', (_shape, text) => {
    const run = (words: string) =>
      judge({ ...emptyProduct, title: 'Toner', lists: [{ text: words, source: 'pasted' }] });
    expect(milliseconds(() => run(text(50_000)))).toBeLessThan(1500);
  });
});
