import { curlsBot, naive, poreTruth } from './checkers';
import { parts } from './corpus';
import { corpusLabels, type Labelled, ownLabels } from './labelled';
import { type Measured, measure, ofWeight, precision, recall, type Tally, VERDICTS } from './measure';
import { row, share, shareOf, sourceName, table } from './table';

const tallyRow = (name: string, tally: Tally) => [
  name,
  share(precision(tally)),
  share(recall(tally)),
  tally.right,
  tally.tooMany,
  tally.missed,
];

/** The labelled products of shops: frozen part, open part, and the open part by source; null without the corpus. */
export function corpusSections(): string[] | null {
  const all = corpusLabels();
  if (!all) return null;
  return parts.flatMap(({ name, title, holds }) => {
    const labelled = all.filter(({ id }) => holds(id));
    return [
      `## Labelled products of shops, ${title}`,
      '',
      ...comparison(labelled),
      ...bySource(labelled),
      // Nobody reads the frozen part: only its totals are printed.
      ...(name === 'frozen' ? [] : details(labelled)),
    ];
  });
}

/** Our own cases: what is covered, not how good we are. */
export function ownSection(): string[] {
  const labelled = ownLabels();
  return [
    '## Our own cases (`tests/cases`): regression tests, 1.000 by construction',
    '',
    ...comparison(labelled),
    ...details(labelled),
  ];
}

function comparison(labelled: readonly Labelled[]): string[] {
  const measured = [poreTruth, naive, curlsBot].map((checker) => measure(checker, labelled));
  return [
    `${labelled.length} products.`,
    '',
    ...table(
      [
        'checker',
        'verdicts right',
        'strong: precision',
        'recall',
        'minor: precision',
        'recall',
        'kind',
        'contact',
        'any alcohol: precision',
        'recall',
      ],
      measured.map(summaryOf),
    ),
    '',
  ];
}

function summaryOf(one: Measured): string[] {
  const weights = (['strong', 'minor'] as const).flatMap((weight) => {
    const tally = ofWeight(one, weight);
    return one.checker.alcoholOnly ? ['–', '–'] : [share(precision(tally)), share(recall(tally))];
  });
  const alcohol = one.byKind.get('any alcohol') ?? { right: 0, tooMany: 0, missed: 0 };
  return [
    one.checker.name,
    shareOf(one.verdictsRight, one.verdicts),
    ...weights,
    shareOf(one.kind.right, one.kind.all),
    shareOf(one.contact.right, one.contact.all),
    share(precision(alcohol)),
    share(recall(alcohol)),
  ];
}

function bySource(labelled: readonly Labelled[]): string[] {
  const sources = [...new Set(labelled.map(({ source }) => source ?? ''))].sort();
  return [
    '### Pore Truth by source',
    '',
    ...table(
      ['source', 'products', 'verdicts right', 'strong: precision', 'recall', 'kind', 'contact'],
      sources.map((source) => {
        const own = labelled.filter((one) => (one.source ?? '') === source);
        const measured = measure(poreTruth, own);
        const strong = ofWeight(measured, 'strong');
        return [
          sourceName(source),
          own.length,
          shareOf(measured.verdictsRight, measured.verdicts),
          share(precision(strong)),
          share(recall(strong)),
          shareOf(measured.kind.right, measured.kind.all),
          shareOf(measured.contact.right, measured.contact.all),
        ];
      }),
    ),
    '',
  ];
}

function details(labelled: readonly Labelled[]): string[] {
  const ours = measure(poreTruth, labelled);
  return [
    '### Pore Truth by topic and weight',
    '',
    ...table(
      ['finding', 'precision', 'recall', 'right', 'too many', 'missed'],
      [...ours.byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, tally]) => tallyRow(kind, tally)),
    ),
    '',
    '### Pore Truth: verdicts, labelled (rows) against given (columns)',
    '',
    row(['', ...VERDICTS]),
    row(['---', ...VERDICTS.map(() => '---:')]),
    ...VERDICTS.map((is) => row([is, ...VERDICTS.map((said) => ours.confusion.get(`${is}>${said}`) ?? 0)])),
    '',
    '### Where Pore Truth is wrong',
    '',
    ...(ours.wrong.length ? ours.wrong.map((line) => `- ${line}`) : ['- nowhere']),
    '',
  ];
}
