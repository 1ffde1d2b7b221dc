import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyProduct, type Product } from '../src/report/product';
import { boundariesTable } from './accuracy/boundaries';
import { curlsBot, naive, poreTruth } from './accuracy/checkers';
import { faultsTable } from './accuracy/faults';
import { corpusSections, ownSection } from './accuracy/judgements';
import { hardLists } from './accuracy/labelled';
import { sameNames } from './accuracy/measure';
import { pagesTable } from './accuracy/pages';
import { picturesTable } from './accuracy/pictures';
import { table } from './accuracy/table';

/**
 * `npm run accuracy [-- --pages --pictures]`: every checker over every labelled product, and every scorer over its table.
 * Prints the tables and writes them to `docs/accuracy.md`. Without the private corpus beside the project only our
 * own cases are measured, and the file is left as it is. Saved pages and drawn labels take minutes: without
 * `--pages` and `--pictures` their last figures stay.
 */
const docs = join(import.meta.dirname, '../docs/accuracy.md');

/** A name without the strength behind it: the names of a report leave printed strengths out, and others keep them. */
const bare = (name: string): string => name.replace(/ \(?[\d.,]+ ?%\)?$/, '');

/** How many of the hard lists each checker reads exactly: every name, in order, nothing else. */
function hardListsTable(): string[] {
  const lists = hardLists();
  return [
    '## Hard lists (`tests/hard-lists`): regression tests, 1.000 by construction',
    '',
    `${lists.length} lists, each hard in its own way. Exact means every name, in order, and nothing else.`,
    '',
    ...table(
      ['checker', 'read exactly'],
      [poreTruth, curlsBot, naive].map((checker) => {
        const exact = lists.filter(({ text, names }) => {
          const product: Product = { ...emptyProduct, lists: [{ text, source: 'pasted' }] };
          return sameNames(checker.check(product).names.map(bare), names.map(bare));
        });
        return [checker.name, `${exact.length} of ${lists.length}`];
      }),
    ),
    '',
  ];
}

/** A section of the file as it is now. */
function last(heading: string): string[] {
  const written = readFileSync(docs, 'utf8');
  const start = written.indexOf(heading);
  if (start < 0) return [];
  const end = written.indexOf('\n## ', start);
  return [
    ...written
      .slice(start, end < 0 ? undefined : end)
      .trimEnd()
      .split('\n'),
    '',
  ];
}

const withPages = process.argv.includes('--pages');
const pictures = process.argv.includes('--pictures') ? await picturesTable() : last('## Labels in pictures');
const pages = withPages ? ((await pagesTable()) ?? []) : last('## Saved pages');
const corpus = corpusSections();
const text = `${[
  '# Accuracy',
  '',
  'Written by `npm run accuracy`; do not edit. A finding counts as right when topic and weight are both right.',
  '"Any alcohol" asks only whether a drying alcohol was flagged at all, the one question that CurlsBot answers too.',
  'A fifth of every table is frozen: it is chosen by a hash of the id (the first 32 bits of its SHA-256, divided by',
  'five without a rest), and only ever measured. The other rows were at hand when the rules were made, so on products',
  'that nobody has looked at, expect the figures of the frozen part.',
  'The weights of kinds, of contact and of the label reader are set by hand: nothing was fitted that could be left out.',
  '',
  ...(corpus ?? []),
  ...(faultsTable() ?? []),
  ...(boundariesTable() ?? []),
  ...pages,
  ...pictures,
  ...ownSection(),
  ...hardListsTable(),
]
  .join('\n')
  .trimEnd()}\n`;
console.log(text);
if (corpus) writeFileSync(docs, text);
else
  console.log(
    'skipped: no corpus of labelled products beside the project; docs/accuracy.md is left as it is.',
  );
