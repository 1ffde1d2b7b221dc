/** What a product can be. Apart from the schema, so that pages carry the words without it. */
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

/** True for a word that names a kind: the data files are held to it by a test. */
export const isKind = (word: string): word is (typeof kinds)[number] => KNOWN.has(word);
