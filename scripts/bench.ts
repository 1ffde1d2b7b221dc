/**
 * `npm run bench`: how fast we are beside others, all sides in one run and in turn, medians of ten rounds (`--rounds N`).
 * `--json` adds one line for programs; `--data FOLDER` says where collected labels and saved pages stand.
 * `--against FOLDER` measures the built extension alone, in turn with the one that was built in an older checkout.
 * How it is measured is in docs/performance.md.
 */
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { builtInWords, measureBuilt } from './bench/built';
import { type ClassFigures, figuresOf, pageClasses } from './bench/classes';
import type { PageTimes } from './bench/in-page';
import { measureLists } from './bench/lists';
import { madePageAt } from './bench/made-page';
import { pagesToRead, productsToJudge, usualFolder } from './bench/material';
import { measurePages } from './bench/pages';
import { sidesOf } from './bench/sides';
import { measureStyle } from './bench/style';
import { builtExtension } from './browser/build';
import type { SavedPage } from './browser/saved-page';
import { progress } from './setup/step.mjs';
import { gzipKb, weigh } from './size/measure';
import { partNames } from './size/parts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    data: { type: 'string', default: usualFolder },
    against: { type: 'string' },
    rounds: { type: 'string', default: '10' },
  },
});
const rounds = z.coerce.number().int().min(1).parse(values.rounds);
const sides = await sidesOf(values.against);
if (values.against !== undefined) {
  const shown = progress('Measuring');
  const built = await measureBuilt(sides, rounds, shown.update);
  shown.done();
  console.log(builtInWords(built));
  if (values.json) console.log(inJson(built));
  process.exit();
}

// Each part is told as soon as it is measured: a later one that fails loses nothing.
const { of: labels, products } = productsToJudge(values.data);
const lists = await measured('lists', () => measureLists(products, rounds));
const { figures } = lists;
console.log(`Lists: ${lists.lists} of ${labels}, ${lists.sample} of them also by CurlsBot
  Pore Truth        ${whole(figures.ours_per_s)} a second (the first time ${whole(lists.first)})
  CurlsBot          ${whole(figures.curlsbot_per_s)} a second: ${fixed(figures.ratio_vs_curlsbot)} times slower than we
  split at commas   ${whole(figures.split_per_s)} a second: ${fixed(figures.ratio_vs_split)} times faster than we
`);

const { of: kind, count, pages } = pagesToRead(values.data);
const times = await measured('pages', async (update) => {
  const all: PageTimes[] = [];
  await measurePages(withMadePage(pages), rounds, (page) => {
    all.push(page);
    update(`Measuring pages: ${all.length} of ${count + 1}`);
  });
  return all;
});
console.log(`Pages: ${count} ${kind} and a made one, milliseconds`);
for (const { label, holds } of pageClasses) {
  const some = times.filter(holds);
  if (some.length > 0) tell(label, figuresOf(some));
}

const style = await measured('styles', () => measureStyle(rounds));
console.log(`
Styles on the made page: ${fixed(style.with_ms)} ms with the extension, ${fixed(style.without_ms)} ms without
`);

const built = await measured('the built extension', (update) => measureBuilt(sides, rounds, update));
console.log(builtInWords(built));

async function measured<T>(
  what: string,
  measure: (update: (step: string) => void) => Promise<T>,
): Promise<T> {
  const shown = progress(`Measuring ${what}`);
  try {
    return await measure(shown.update);
  } finally {
    shown.done();
  }
}

async function* withMadePage(others: AsyncIterable<SavedPage>): AsyncGenerator<SavedPage> {
  yield madePageAt('https://shop.example/product/quiet-morning');
  yield* others;
}

function tell(label: string, all: ClassFigures): void {
  console.log(`  ${label} (${all.pages})
    ours ${fixed(all.ours_ms)} (locate ${fixed(all.locate_ms)}; the first time ${fixed(all.first_ms)}; the slowest page ${fixed(all.slowest_ms)})
    bare walk ${fixed(all.walk_ms)}: we take ${fixed(all.ratio_vs_walk)} times as long; mark.js ${fixed(all.markjs_ms)}: ${fixed(all.ratio_vs_markjs)} times as long as we`);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function fixed(value: number): string {
  return value.toFixed(2);
}

if (values.json) {
  const weights = weigh(builtExtension).parts;
  const { ours_ms, walk_ms, markjs_ms, ratio_vs_walk, ratio_vs_markjs } = figuresOf(
    times.filter(pageClasses[0]?.holds ?? (() => true)),
  );
  const size = Object.fromEntries(partNames.map((part) => [`${part}_gzip_kb`, gzipKb(weights[part])]));
  const all = {
    lists: figures,
    page: { ours_ms, walk_ms, markjs_ms, ratio_vs_walk, ratio_vs_markjs },
    style,
    size,
    built,
  };
  console.log(inJson(all));
}

/** Three digits behind the point are more than any of it can be trusted for. */
function inJson(figures: unknown): string {
  return JSON.stringify(figures, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(3)) : value,
  );
}
