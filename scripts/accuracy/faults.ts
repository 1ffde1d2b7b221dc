import * as z from 'zod';
import { judgeRow } from '../check/jsonl';
import { files, isPresent, linesOf, parts } from './corpus';
import { scored } from './scorer';
import { table } from './table';

const Row = z.object({ id: z.string() });
/** "  6/8   howto-irritation: how-to: …" */
const KIND = /^\s*(?<passed>\d+)\/(?<all>\d+)\s+(?<kind>[^:]+):/;

interface Passed {
  passed: number;
  all: number;
}

/** Small inputs with right answers, by kind of fault; null without the corpus beside the project. */
export function faultsTable(): string[] | null {
  if (!isPresent(files.faults)) return null;
  const lines = linesOf(files.faults);
  const byKind = new Map<string, Record<(typeof parts)[number]['name'], Passed>>();
  const sums = { frozen: { passed: 0, all: 0 }, open: { passed: 0, all: 0 } };
  for (const { name, holds } of parts) {
    const labels = lines.filter((line) => holds(Row.parse(JSON.parse(line)).id));
    const reports = labels.map((line) => JSON.stringify(judgeRow(JSON.parse(line))));
    for (const line of scored(files.scoreFaults, labels, reports)) {
      const found = KIND.exec(line)?.groups;
      if (!found) continue;
      const counted = { passed: Number(found.passed), all: Number(found.all) };
      const kind = found.kind ?? '';
      const none = { frozen: { passed: 0, all: 0 }, open: { passed: 0, all: 0 } };
      byKind.set(kind, { ...(byKind.get(kind) ?? none), [name]: counted });
      sums[name].passed += counted.passed;
      sums[name].all += counted.all;
    }
  }
  const shown = ({ passed, all }: Passed) => (all === 0 ? '–' : `${passed} of ${all}`);
  return [
    '## Faults by kind',
    '',
    'Made-up inputs of kinds of fault that reviewers and public bug reports brought up, each kind both ways. The frozen',
    'fifth of this table was opened on 30 November 2026, when 103 of its 111 passed, and the kinds of the other eight were',
    'then worked on: since that day its figures are of inputs that were seen.',
    '',
    ...table(
      ['kind', 'once frozen', 'open'],
      [
        ['all', shown(sums.frozen), shown(sums.open)],
        ...[...byKind].map(([kind, { frozen, open }]) => [kind, shown(frozen), shown(open)]),
      ],
    ),
    '',
  ];
}
