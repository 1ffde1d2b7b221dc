import words from './section-words.json';

/** What a heading or a turn of phrase opens. */
export type SectionKind =
  | 'product'
  | 'ingredients'
  | 'active'
  | 'inactive'
  | 'key'
  | 'mayContain'
  | 'stop'
  | 'freeOf';

export interface Cut {
  kind: SectionKind;
  /** The product that a "Product name:" line names. */
  name?: string;
  /** Where the words start and where what they open starts. */
  start: number;
  end: number;
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
const longestFirst = (list: string[]) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const NOT_IN_WORD = '(?<![\\p{L}\\p{N}])';
const AFTER_WORD = '(?![\\p{L}\\p{N}])';
/** "Active (Sunscreen):", "Ingredients [INCI] -" */
const HEADING_END = '(?:\\s*[([][^()[\\]\\n]{0,40}[)\\]])?\\s*[:：]';

/**
 * A heading counts with a colon anywhere, or without one where it opens a line (then as a whole word):
 * "Ingredients Water, Glycerin". Short words such as "sans" must open a sentence, or every plant name with
 * "sin" in it would end the list.
 */
const PATTERNS: [SectionKind, RegExp][] = [
  [
    'mayContain',
    new RegExp(
      `[[({<]?\\s*(?:\\+\\s*/\\s*[-−–]|±)\\s*[)\\]]?(?:\\s*[([]?(?:${longestFirst(words.mayContain)})[)\\]]?)*\\s*[:：]?|${NOT_IN_WORD}(?:${longestFirst(words.mayContain)})${AFTER_WORD}(?:\\s*/\\s*(?:${longestFirst(words.mayContain)}))*(?:\\s*[([]?\\s*(?:\\+\\s*/\\s*[-−–]|±)\\s*[)\\]]?)?\\s*[:：]?`,
      'giu',
    ),
  ],
  [
    'inactive',
    new RegExp(`${NOT_IN_WORD}(?:${longestFirst(words.inactive)})(?:${HEADING_END}|(?=\\s*$))`, 'giu'),
  ],
  [
    'active',
    new RegExp(`${NOT_IN_WORD}(?:${longestFirst(words.active)})(?:${HEADING_END}|(?=\\s*$))`, 'giu'),
  ],
  ['key', new RegExp(`${NOT_IN_WORD}(?:${longestFirst(words.key)})(?:${HEADING_END}|(?=\\s*$))`, 'giu')],
  [
    'ingredients',
    new RegExp(
      `${NOT_IN_WORD}(?:${longestFirst(words.ingredients)})${HEADING_END}|【\\s*(?:${longestFirst(words.ingredients)})\\s*】`,
      'giu',
    ),
  ],
  [
    'freeOf',
    new RegExp(`(?:^|[.!?;:]\\s*|\\n\\s*)\\**\\s*(?:${longestFirst(words.freeOf)})${AFTER_WORD}`, 'giu'),
  ],
  [
    'freeOf',
    new RegExp(
      `${NOT_IN_WORD}(?:${longestFirst(words.freeOf.filter((word) => word.includes(' ')))})${AFTER_WORD}`,
      'giu',
    ),
  ],
  ['stop', new RegExp(`${NOT_IN_WORD}(?:${longestFirst(words.stop)})(?![\\p{Ll}\\p{N}])`, 'giu')],
];
const WHOLE_LINE = new RegExp(`^[\\s\\p{P}]*(?:${longestFirst(words.ingredients)})[\\s\\p{P}]*$`, 'iu');
const LINE_START = new RegExp(
  `^[\\s*•-]*(?:${longestFirst(words.ingredients)})(?:\\s*[([][^()[\\]]{0,30}[)\\]])?(?:\\s+|\\s*[-–—]\\s*)(?=\\S)`,
  'iu',
);

/** "Product Name: Clear Toner Division: Xy (Brand)Water, …": makers' sheets, pasted one after the other. */
const PRODUCT_NAME =
  /(?:rds\s+)?product\s+name\s*[:：]?\s*([^:：,\n]{2,90}?)\s*(?:division\s*[:：]?\s*\p{L}{0,12}(?:\s*\([^)\n]{0,30}\))?|$)/giu;

/** Quick refusal: most lines hold none of these words, and one scan is cheaper than eight. */
const ANY = new RegExp(
  [
    ...words.ingredients,
    ...words.active,
    ...words.inactive,
    ...words.key,
    ...words.mayContain,
    ...words.stop,
    ...words.freeOf,
  ]
    .map(literal)
    .concat(['\\+\\s*/', '±', 'product\\s+name'])
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'iu',
);

/** The headings and turns in one line, in order, not overlapping (the longest at a place wins). */
export function findCuts(line: string): Cut[] {
  if (!ANY.test(line)) return [];
  if (WHOLE_LINE.test(line)) return [{ kind: 'ingredients', start: 0, end: line.length }];
  const found: Cut[] = [];
  for (const [kind, pattern] of PATTERNS)
    for (const match of line.matchAll(pattern)) {
      const lead = /^[.!?;:\n\s*]*/.exec(match[0])?.[0].length ?? 0;
      found.push({
        kind,
        start: match.index + (kind === 'freeOf' ? lead : 0),
        end: match.index + match[0].length,
      });
    }
  for (const match of line.matchAll(PRODUCT_NAME))
    found.push({
      kind: 'product',
      name: match[1] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    });
  const opening = LINE_START.exec(line);
  if (opening && !found.some((cut) => cut.start < opening[0].length))
    found.push({ kind: 'ingredients', start: 0, end: opening[0].length });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts: Cut[] = [];
  for (const cut of found) if (cut.start >= (cuts.at(-1)?.end ?? 0)) cuts.push(cut);
  return cuts;
}
