import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { judgePicture } from '../../src/picture/judge-picture';
import { readPicture } from '../../src/picture/read-picture';
import { Verdict } from '../../src/report/report';
import { foldKey } from '../../src/text/fold';
import { openEngine, pixelsIn } from '../check/picture';
import { candidatesFor } from '../lexicon/candidates';
import { root } from '../setup/root.mjs';
import { shareOf, table } from './table';

const folder = join(root, 'tests/pictures');
const Answer = z.object({
  file: z.string(),
  kind: z.string(),
  half: z.enum(['clean', 'hard']),
  title: z.string(),
  category: z.string(),
  names: z.array(z.string()),
  verdict: z.enum(Verdict.options),
});

interface Tally {
  labels: number;
  verdicts: number;
  right: number;
  given: number;
  wanted: number;
  /** "Clear" instead of "skip" or "care", without reporting a doubt. */
  silent: number;
}

/** Reads every drawn label and counts the right names and verdicts of each kind. Takes a minute or two per set. */
export async function picturesTable(): Promise<string[]> {
  const engine = await openEngine();
  const out: string[] = [];
  for (const set of readdirSync(folder).filter((name) => existsSync(join(folder, name, 'answers.jsonl')))) {
    const tallies = new Map<string, Tally>();
    for (const line of readFileSync(join(folder, set, 'answers.jsonl'), 'utf8')
      .trim()
      .split('\n')) {
      const answer = Answer.parse(JSON.parse(line));
      const pixels = pixelsIn(readFileSync(join(folder, set, answer.file)));
      const read = await readPicture(pixels, engine, { signal: new AbortController().signal });
      const { report } = judgePicture(
        { title: answer.title, category: answer.category },
        read,
        candidatesFor,
      );
      const names = report.lists.flatMap((list) => [...list.actives, ...list.names]);
      const isSilent =
        report.verdict === 'clear' &&
        (answer.verdict === 'skip' || answer.verdict === 'care') &&
        report.picture?.doubts.length === 0;
      for (const kind of [answer.half, answer.kind])
        add(tallies, kind, {
          labels: 1,
          verdicts: report.verdict === answer.verdict ? 1 : 0,
          right: inCommon(names, answer.names),
          given: names.length,
          wanted: answer.names.length,
          silent: isSilent ? 1 : 0,
        });
    }
    out.push(`### ${set} set`, '', ...rows(tallies), '');
  }
  await engine.close();
  return [
    '## Labels in pictures',
    '',
    'Drawn by `npm run draw-labels`: made-up products, print of 7 to 14 pixels. The reader was tuned on the sets `first` and',
    '`harder`, so their figures are fitted; `npm run draw-labels -- second` and `-- harder-second` draw others. "Silent" counts',
    'each "clear" that should be "skip" or "care" and states no doubt.',
    '',
    ...out,
  ];
}

function inCommon(given: readonly string[], wanted: readonly string[]): number {
  const left = wanted.map(foldKey);
  let common = 0;
  for (const name of given) {
    const at = left.indexOf(foldKey(name));
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return common;
}

function add(tallies: Map<string, Tally>, kind: string, one: Tally): void {
  const sum = tallies.get(kind) ?? { labels: 0, verdicts: 0, right: 0, given: 0, wanted: 0, silent: 0 };
  tallies.set(kind, {
    labels: sum.labels + one.labels,
    verdicts: sum.verdicts + one.verdicts,
    right: sum.right + one.right,
    given: sum.given + one.given,
    wanted: sum.wanted + one.wanted,
    silent: sum.silent + one.silent,
  });
}

const rows = (tallies: ReadonlyMap<string, Tally>): string[] =>
  table(
    ['kind', 'labels', 'names F1', 'verdicts', 'silent'],
    [...tallies].map(([kind, { labels, verdicts, right, given, wanted, silent }]) => [
      kind,
      labels,
      shareOf(2 * right, given + wanted),
      shareOf(verdicts, labels),
      silent,
    ]),
  );
