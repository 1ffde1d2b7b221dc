import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { allLate } from '@/text/late';
import { cpuTime } from '../cpu-time';
import { buildsExpressions, builtDuring, type Expression, literalsIn, pumpsFor } from './expressions';
import { sourcesIn } from './sources';

/**
 * A page decides what our regular expressions run on, and how much of it. Each must take linear time: by analysis, and
 * on texts that repeat what it repeats and then fail.
 */

/** Loaded for the expressions that they build. Importing them is enough, except for those named below. */
const modules = {
  ...import.meta.glob('../../src/{label,lexicon,report,shops,text,verdict,week,words}/**/*.ts'),
  ...import.meta.glob('../../src/page/{text,signs,lists,product}/**/*.ts'),
};
const folders = [
  'src/label',
  'src/lexicon',
  'src/report',
  'src/shops',
  'src/text',
  'src/verdict',
  'src/week',
  'src/words',
  'src/page',
];

/** These build expressions only when called, and not from a page's text. */
const late = new Map([
  ['src/shops/match-pattern.ts', 'the patterns of shop files, for addresses'],
  ['src/page/product/read-shop.ts', 'the paths of shop files, for addresses'],
]);

/** Expressions that the analysis wrongly calls ambiguous. */
const linear = new Map([
  [
    'src/label/cues/cue-signs.ts',
    'the name of a product is at most 90 characters, so white space is searched 90 times at most',
  ],
]);

let expressions: Expression[] = [];
let built: Expression[] = [];

beforeAll(async () => {
  built = await builtDuring(async () => {
    for (const [path, load] of Object.entries(modules))
      if (!/\/(?:compile|cosing)\//.test(path)) await load();
    allLate();
    const { markFootnotes } = await import('@/label/tidy/footnote-signs');
    markFootnotes('Aqua(1), Linalool°, Citral1. (1) from organic farming. ° of essential oils. 1: organic');
  });
  const all = [...literalsIn('src'), ...built];
  expressions = [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).values()];
}, 60_000);

it('every file that builds expressions at run time did so here', () => {
  const seen = new Set(built.map(({ place }) => place));
  const unseen = sourcesIn(...folders).filter(
    ({ path, ...source }) => buildsExpressions({ path, ...source }) && !seen.has(path),
  );
  expect(unseen.map(({ path }) => path).toSorted()).toEqual([...late.keys()].toSorted());
});

const isAmbiguous = ({ source, flags }: Expression): boolean =>
  analyse({ source, flags }, { assumeRejectingSuffix: false }).reports.length > 0;

describe('a regular expression takes linear time', () => {
  it('by analysis', () => {
    const ambiguous = expressions.filter((each) => !linear.has(each.place) && isAmbiguous(each));
    expect(ambiguous.map(({ place, source }) => `${place} ${source.slice(0, 200)}`)).toEqual([]);
  }, 120_000);

  it('on texts that repeat what it repeats', () => {
    const slow = expressions.flatMap((expression) => {
      const text = slowText(expression);
      return text === null
        ? []
        : [`${expression.place} ${expression.source.slice(0, 100)} on ${JSON.stringify(text.slice(0, 40))}`];
    });
    expect(slow).toEqual([]);
  }, 300_000);
});

describe('the tests can fail', () => {
  const ambiguous = [/\s+$/, /[.*]+$/u, /<([a-z]+)[^<>]*>/, /^(?:a+)+b/, /\([^)]*\)/g, /x\s*:?\s*y/];
  it.each(ambiguous)('%s', (expression) => {
    expect(isAmbiguous({ place: '', source: expression.source, flags: expression.flags })).toBe(true);
  });

  it.each([/\s+$/, /[.*]+$/u, /<([a-z]+)[^<>]*>/, /x\s*:?\s*y/])('%s, by its text', (expression) => {
    expect(slowText({ place: '', source: expression.source, flags: expression.flags })).not.toBeNull();
  });

  it.each([/(?<!\s)\s+$/, /\S+/g, /[(][^()]*\)/g, /,\s*$/])('%s is linear', (expression) => {
    const own = { place: '', source: expression.source, flags: expression.flags };
    expect([isAmbiguous(own), slowText(own)]).toEqual([false, null]);
  });
});

/** In characters. */
const short = 6_000;
const factor = 4;
/** Milliseconds: a linear expression stays far below at `short`, and an ambiguous one takes ten times as long. */
const tooLong = 2;
/** The text grows by `factor`, and an ambiguous expression's time by its square. */
const mostGrowth = factor * 1.5;

/** A text on which an expression's time grows faster than the text; null if none is found. */
function slowText(expression: Expression): string | null {
  for (const [index, text] of pumpsFor(expression, short).entries()) {
    const time = timeOf(expression, text);
    if (time < tooLong) continue;
    const longer = pumpsFor(expression, short * factor)[index];
    const most = time * mostGrowth;
    if (longer === undefined || timeOf(expression, longer, most) <= most) continue;
    // A bounded expression may be slow enough for chance to tell: time both again, and more often.
    const timedWell = timeOf(expression, text, 0, 12);
    if (timeOf(expression, longer, timedWell * mostGrowth, 12) > timedWell * mostGrowth) return text;
  }
  return null;
}

/** The shortest of several times, because the machine is also doing other things; one is enough if it is short. */
function timeOf({ source, flags }: Expression, text: string, enough = tooLong, rounds = 3): number {
  const expression = new RegExp(source, flags.replace('y', ''));
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && least >= enough; round++) {
    const start = cpuTime();
    if (expression.global) text.replace(expression, '');
    else expression.test(text);
    least = Math.min(least, cpuTime() - start);
  }
  return least;
}
