/**
 * `npm run bench`: how fast we are beside others, all sides in one run and in turn, medians of ten.
 * `--json` adds one line for programs; `--data FOLDER` says where collected labels and saved pages stand.
 * How it is measured is in docs/performance.md.
 */
import { parseArgs } from 'node:util';
import { type ClassFigures, figuresOf, pageClasses } from './bench/classes';
import type { PageTimes } from './bench/in-page';
import { measureLists } from './bench/lists';
import { madePageAt } from './bench/made-page';
import { pagesToRead, productsToJudge, usualFolder } from './bench/material';
import { measurePages } from './bench/pages';
import { measureStyle } from './bench/style';
import { measureTasks, slowdown } from './bench/tasks';
import { buildWhereNeeded, builtExtension } from './browser/build';
import type { SavedPage } from './browser/saved-page';
import { progress } from './setup/step.mjs';
import { gzipKb, weigh } from './size/measure';
import { partNames } from './size/parts';

const rounds = 10;
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    data: { type: 'string', default: usualFolder },
  },
});

const shown = progress('Measuring lists');
const { of: labels, products } = productsToJudge(values.data);
const lists = await measureLists(products, rounds);

const { of: kind, count, pages } = pagesToRead(values.data);
const times: PageTimes[] = [];
await measurePages(withMadePage(pages), rounds, (page) => {
  times.push(page);
  shown.update(`Measuring pages: ${times.length} of ${count + 1}`);
});
shown.update('Measuring styles');
const style = await measureStyle(rounds);
shown.update('Measuring tasks');
const tasks = await measureTasks(rounds);
await buildWhereNeeded({ quiet: true });
const weights = weigh(builtExtension).parts;
shown.done();

async function* withMadePage(others: AsyncIterable<SavedPage>): AsyncGenerator<SavedPage> {
  yield madePageAt('https://shop.example/product/quiet-morning');
  yield* others;
}

const { figures } = lists;
console.log(`
Lists: ${lists.lists} of ${labels}, ${lists.sample} of them also by CurlsBot
  Pore Truth        ${whole(figures.ours_per_s)} a second (the first time ${whole(lists.first)})
  CurlsBot          ${whole(figures.curlsbot_per_s)} a second: ${fixed(figures.ratio_vs_curlsbot)} times slower than we
  split at commas   ${whole(figures.split_per_s)} a second: ${fixed(figures.ratio_vs_split)} times faster than we

Pages: ${count} ${kind} and a made one, milliseconds`);
for (const { label, holds } of pageClasses) {
  const some = times.filter(holds);
  if (some.length > 0) tell(label, figuresOf(some));
}
console.log(`
Styles on the made page: ${fixed(style.with_ms)} ms with the extension, ${fixed(style.without_ms)} ms without
Our longest task as it opens, ${slowdown} times slower: ${fixed(tasks.longest_ms)} ms. The longest share of one task:
  starting ${fixed(tasks.start_ms)}, locating ${fixed(tasks.locate_ms)}, judging ${fixed(tasks.judge_ms)}, painting ${fixed(tasks.paint_ms)}`);

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
  const { ours_ms, walk_ms, markjs_ms, ratio_vs_walk, ratio_vs_markjs } = figuresOf(
    times.filter(pageClasses[0]?.holds ?? (() => true)),
  );
  const size = Object.fromEntries(partNames.map((part) => [`${part}_gzip_kb`, gzipKb(weights[part])]));
  const all = {
    lists: figures,
    page: { ours_ms, walk_ms, markjs_ms, ratio_vs_walk, ratio_vs_markjs },
    style,
    size,
    tasks,
  };
  // Three digits behind the point are more than any of it can be trusted for.
  console.log(
    JSON.stringify(all, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(3)) : value,
    ),
  );
}
