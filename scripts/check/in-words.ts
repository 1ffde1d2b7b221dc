import pc from 'picocolors';
import messages from '../../src/locales/en.json';
import type { Report, Verdict } from '../../src/report/report';
import type { CardView } from '../../src/words/card';
import { doubtInWords } from '../../src/words/doubts';
import { plainSentence } from '../../src/words/evidence';
import { fieldsOf } from '../../src/words/guidance';
import { headlineOf, type Origin } from '../../src/words/headline';
import { translateFrom } from '../../src/words/node-translate';
import { percentage } from '../../src/words/number';
import { type ReportView, reportView } from '../../src/words/report-view';
import type { ListedReport } from './page-reader';

const t = translateFrom(messages);
const colour = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported);

const stances = {
  skip: colour.red,
  care: colour.yellow,
  works: colour.green,
  myth: colour.magenta,
  note: colour.dim,
} as const;

const verdicts = {
  ...stances,
  'off-topic': colour.dim,
  clear: colour.bold,
  unread: colour.bold,
} as const satisfies Record<Verdict, unknown>;

/** The report as a person reads it: verdict, cards, guidance; in colour on a terminal only. */
export function inWords(
  report: Report,
  origin: Origin,
  { listing = null, file = null }: { listing?: ListedReport[] | null; file?: string | null } = {},
): string {
  if (listing) return listingInWords(listing);
  const view = viewOf(report, origin, file);
  return [
    [
      [view.brand, view.title].filter(Boolean).join(' · '),
      colour.bold(verdicts[view.verdict](view.headline)),
      view.reason,
      view.isQuestion && origin !== 'page' ? "Give the product's name with --title to settle it." : '',
    ],
    ...view.cards.map(cardInWords),
    view.differs,
    view.cleared.map((group) => `${group.printed.join(', ')}: ${group.reason}`),
    view.lists.flatMap((list) => [
      [list.product, `${list.extent} ${list.unclear.join(', ')}`.trim(), list.source]
        .filter(Boolean)
        .join(' · '),
      ...list.remarks,
    ]),
    [view.noList ?? ''],
    pictureInWords(report),
    view.notes.map((note) => `${note.text} (${note.source})`),
    [colour.dim(`${view.credit} ${view.askDermatologist}`)],
  ]
    .map((part) => part.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** The report in words; a text from a file is called by the file's name where the product has none. */
function viewOf(report: Report, origin: Origin, file: string | null): ReportView {
  const view = reportView(t, report, origin);
  if (file === null) return view;
  const source = t('list.source.file', file);
  return {
    ...view,
    title: report.product.title.trim() || file,
    lists: view.lists.map((list) => ({ ...list, source })),
  };
}

const cardInWords = (card: CardView): string[] => [
  stances[card.stance](card.title) + (card.product ? ` (${card.product})` : ''),
  `  ${t('popup.seen')}: ${card.evidence.map(plainSentence).join('; ')}`,
  ...fieldsOf(t, card).map(
    ({ label, byline, text }) => `  ${label}${byline === null ? '' : ` (${byline})`}: ${text}`,
  ),
];

/** What the report says about a picture: how much was understood, what is doubtful, and that it may be wrong. */
const pictureInWords = ({ picture }: Report): string[] =>
  picture === undefined
    ? []
    : [
        t('picture.understood', percentage(t, Math.floor(picture.understood * 100))),
        ...picture.doubts.map((doubt) => doubtInWords(t, doubt)),
        t('picture.mayBeWrong'),
      ];

const listingInWords = (listing: ListedReport[]): string =>
  listing
    .map(({ title, report }) => {
      const { headline } = headlineOf(t, report, 'title');
      return `${title}: ${verdicts[report.verdict](headline)}`;
    })
    .concat('')
    .join('\n');
