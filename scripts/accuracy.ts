import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyProduct, type Product } from '../src/report/product';
import { curlsBot, naive, poreTruth } from './accuracy/checkers';
import { corpusLabels, hardLists, type Labelled, ownLabels } from './accuracy/labelled';
import {
  type Measured,
  measure,
  ofWeight,
  precision,
  recall,
  sameNames,
  type Tally,
  VERDICTS,
} from './accuracy/measure';

/**
 * `npm run accuracy`: every checker over every labelled product, in one run. Prints the tables and writes them
 * to `docs/accuracy.md`. Without the private corpus beside the project only our own cases are measured, and
 * the file is left as it is.
 */
const share = (value: number | null) => (value === null ? '–' : value.toFixed(3));
const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const tallyRow = (name: string, tally: Tally) =>
  row([name, share(precision(tally)), share(recall(tally)), tally.right, tally.tooMany, tally.missed]);

function section(title: string, labelled: Labelled[]): string {
  const measured = [poreTruth, naive, curlsBot].map((checker) => measure(checker, labelled));
  const [ours] = measured;
  return [
    `## ${title}`,
    '',
    `${labelled.length} products.`,
    '',
    ...summary(measured),
    '',
    '### Pore Truth by topic and weight',
    '',
    row(['finding', 'precision', 'recall', 'right', 'too many', 'missed']),
    row(['---', '---:', '---:', '---:', '---:', '---:']),
    ...[...(ours?.byKind ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, tally]) => tallyRow(kind, tally)),
    '',
    '### Pore Truth: verdicts, labelled (rows) against given (columns)',
    '',
    row(['', ...VERDICTS]),
    row(['---', ...VERDICTS.map(() => '---:')]),
    ...VERDICTS.map((is) => row([is, ...VERDICTS.map((said) => ours?.confusion.get(`${is}>${said}`) ?? 0)])),
    '',
    '### Where Pore Truth is wrong',
    '',
    ...(ours?.wrong.length ? ours.wrong.map((line) => `- ${line}`) : ['- nowhere']),
    '',
  ].join('\n');
}

function summary(measured: Measured[]): string[] {
  const head = [
    'checker',
    'verdicts right',
    'strong: precision',
    'recall',
    'minor: precision',
    'recall',
    'any alcohol: precision',
    'recall',
  ];
  return [
    row(head),
    row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...measured.map((one) => {
      const weights = (['strong', 'minor'] as const).flatMap((weight) => {
        const tally = ofWeight(one, weight);
        return one.checker.alcoholOnly ? ['–', '–'] : [share(precision(tally)), share(recall(tally))];
      });
      const alcohol = one.byKind.get('any alcohol') ?? { right: 0, tooMany: 0, missed: 0 };
      const cells = [
        one.checker.name,
        one.verdicts === 0 ? '–' : share(one.verdictsRight / one.verdicts),
        ...weights,
        share(precision(alcohol)),
        share(recall(alcohol)),
      ];
      return row(cells);
    }),
  ];
}

/** How many of the hard lists each checker reads exactly: every name, in order, nothing else. */
function parserTable(): string[] {
  const lists = hardLists();
  return [
    '## Hard lists (`tests/hard-lists`)',
    '',
    `${lists.length} lists, each hard in its own way. Exact means every name, in order, and nothing else.`,
    '',
    row(['checker', 'read exactly']),
    row(['---', '---:']),
    ...[poreTruth, curlsBot, naive].map((checker) => {
      const exact = lists.filter(({ text, names }) => {
        const product: Product = { ...emptyProduct, lists: [{ text, source: 'pasted' }] };
        return sameNames(checker.check(product).names, names);
      });
      return row([checker.name, `${exact.length} of ${lists.length}`]);
    }),
    '',
  ];
}

const corpus = corpusLabels();
const own = section('Our own cases (`tests/cases`)', ownLabels());
const parts = [
  '# Accuracy',
  '',
  'Written by `npm run accuracy`; do not edit. A finding counts as right when topic and weight are both right.',
  '"Any alcohol" asks only whether a drying alcohol was flagged at all, the one question that CurlsBot answers too.',
  'Our own cases were written to be hard and the rules were mended until they passed: they show what is covered.',
  'The labelled products of shops are kept apart from the project. The rules were mended with them at hand, too:',
  'expect more mistakes on products that nobody has looked at.',
  '',
  ...(corpus ? [section('Labelled products of shops', corpus)] : []),
  own,
  parserTable().join('\n'),
];
const text = `${parts.join('\n').trimEnd()}\n`;
console.log(text);
if (corpus) writeFileSync(join(import.meta.dirname, '../docs/accuracy.md'), text);
else
  console.log(
    'skipped: no corpus of labelled products beside the project; docs/accuracy.md is left as it is.',
  );
