/** The kinds of products. */
export const kinds = [
  'toner-like',
  'serum',
  'moisturizer',
  'cleanser',
  'mask',
  'peel',
  'sunscreen',
  'pore-strip',
  'steamer',
  'device',
  'makeup',
  'body',
  'lip',
  'kit',
  'off-topic',
  'other',
] as const;

const KNOWN: ReadonlySet<string> = new Set(kinds);

/** True if a word from a data file names a kind. */
export const isKind = (word: string): word is (typeof kinds)[number] => KNOWN.has(word);
