import type { Verdict } from '../../src/report/report';

/** A page that is hostile, or harmful by accident, and what must be read on it nevertheless. */
export interface Danger {
  /** Its file in `pages`. */
  file: string;
  what: string;
  verdict: Verdict;
  /** The words that are painted in the end. */
  marks: readonly string[];
  /** The number of names in the list; left out if none is read. */
  names?: number;
  /** False for pages that are too large to hover over every word. */
  tooltip: boolean;
  /** So large that a reading may end before the list: then it says so, and marks nothing. */
  mayBeCut?: true;
  /** How often the page may be read at most. */
  looks?: number;
  /** Errors that the page causes itself. */
  ownErrors?: string[];
}

const toner = { verdict: 'skip', marks: ['Alcohol Denat'], names: 7, tooltip: true } as const;

export const dangers: Danger[] = [
  {
    ...toner,
    file: 'strict-csp.html',
    what: 'has a strict policy and Trusted Types',
    ownErrors: ['securitypolicyviolation: require-trusted-types-for'],
  },
  { ...toner, file: 'rerender.html', what: 'hydrates, and renders the list anew every 50 ms', looks: 12 },
  { ...toner, file: 'highlights-filled.html', what: 'fills CSS.highlights' },
  { ...toner, file: 'highlights-cleared.html', what: 'clears CSS.highlights' },
  { ...toner, file: 'frozen-prototypes.html', what: 'freezes every prototype' },
  { ...toner, file: 'overridden.html', what: 'overrides what the DOM and the language are made of' },
  {
    ...toner,
    file: 'million-text-nodes.html',
    what: 'has a million text nodes',
    tooltip: false,
    mayBeCut: true,
  },
  {
    ...toner,
    file: 'ten-megabytes.html',
    what: 'has 10 MB of text in one node',
    tooltip: false,
    mayBeCut: true,
  },
  { ...toner, file: 'mutations.html', what: 'changes 100,000 times a second', looks: 3 },
  { ...toner, file: 'endless-scroll.html', what: 'grows as it is scrolled', looks: 3 },
  { ...toner, file: 'nested-ten-deep.html', what: 'nests frames and shadow roots ten deep', tooltip: false },
  {
    ...toner,
    file: 'five-thousand-names.html',
    what: 'lists 5,000 names in one line, of which the first are read',
    names: 1_478,
    tooltip: false,
  },
  {
    file: 'five-thousand-lines.html',
    what: 'lists 5,000 names, one a line',
    verdict: 'unread',
    marks: [],
    tooltip: false,
  },
  { ...toner, file: 'our-message-names.html', what: 'sends our own messages' },
  { ...toner, file: 'xhtml.xhtml', what: 'is XHTML' },
  { ...toner, file: 'quirks.html', what: 'is drawn in quirks mode' },
  { ...toner, file: 'right-to-left.html', what: 'runs from right to left' },
  { ...toner, file: 'document-write.html', what: 'is written anew after it has loaded' },
];
