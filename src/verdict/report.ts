import * as z from 'zod/mini';
import { kinds } from './kinds';

/**
 * The one shape that every room shares: what was seen on a product, and what follows from it.
 * Field names are a fixed contract (outside checks read them). The content script imports the types
 * alone, so that no schema code runs in other people's pages; the schema guards storage and messages.
 */

export const Topic = z.enum([
  'alcohol-toner',
  'alcohol',
  'pore-strip',
  'steaming',
  'retinoid',
  'aha',
  'bha',
  'retinoid-with-acid',
  'home-procedure',
  'pore-claim',
]);
export type Topic = z.infer<typeof Topic>;

export const Verdict = z.enum(['off-topic', 'skip', 'care', 'works', 'myth', 'clear', 'unread']);
export type Verdict = z.infer<typeof Verdict>;

export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

export const Contact = z.enum(['leave-on', 'rinse-off', 'device', 'unknown']);
export type Contact = z.infer<typeof Contact>;

export const Source = z.enum(['shop', 'platform', 'structured-data', 'heading', 'selection', 'pasted']);
export type Source = z.infer<typeof Source>;

/** Which of the product's texts an offset counts in: `index` picks the claim or the list. */
export const TextSpan = z.object({
  in: z.enum(['title', 'category', 'claim', 'list']),
  index: z.number(),
  start: z.number(),
  end: z.number(),
});
export type TextSpan = z.infer<typeof TextSpan>;

export const Evidence = z.object({
  /** The words as printed. */
  text: z.string(),
  where: z.enum(['ingredients', 'actives', 'title', 'category', 'claim']),
  /** Place in the list, counted from 1; null outside lists. */
  place: z.nullable(z.number()),
  of: z.nullable(z.number()),
  percent: z.nullable(z.number()),
  /** The official name, where the printed spelling was another ("SalicilicAcid" read as "Salicylic Acid"). */
  readAs: z.nullable(z.string()),
  /** The exact characters, so that the page can mark them; null where the text has no place of its own. */
  at: z.nullable(TextSpan),
});
export type Evidence = z.infer<typeof Evidence>;

export const Finding = z.object({
  topic: Topic,
  weight: z.enum(['strong', 'minor']),
  /** Index into `lists` (0 where the page has none). */
  product: z.number(),
  evidence: z.array(Evidence),
});
export type Finding = z.infer<typeof Finding>;

export const Cleared = z.object({
  text: z.string(),
  place: z.nullable(z.number()),
  /** The look-alike group: a key of the locale files ("fatty-alcohol"). */
  why: z.string(),
  product: z.number(),
});
export type Cleared = z.infer<typeof Cleared>;

export const ReadList = z.object({
  /** The product's name within a kit; null where the page sells one. */
  product: z.nullable(z.string()),
  source: Source,
  order: z.enum(['descending', 'unknown']),
  actives: z.array(z.string()),
  names: z.array(z.string()),
  mayContain: z.array(z.string()),
  /** Entries that no vocabulary knows. */
  unclear: z.array(z.string()),
  /** The page gave two different lists, and this one reads more like one: less sure. Left out where it did not. */
  doubt: z.optional(z.literal(true)),
  /** The list stands nowhere on the page where it could be marked. Left out where it does. */
  offPage: z.optional(z.literal(true)),
});
export type ReadList = z.infer<typeof ReadList>;

export const Note = z.object({ id: z.string(), source: z.string() });
export type Note = z.infer<typeof Note>;

export const Report = z.object({
  schema: z.literal(1),
  page: z.object({ url: z.string(), shop: z.nullable(z.string()) }),
  product: z.object({
    title: z.string(),
    brand: z.string(),
    category: z.string(),
    kind: Kind,
    contact: Contact,
  }),
  verdict: Verdict,
  findings: z.array(Finding),
  cleared: z.array(Cleared),
  lists: z.array(ReadList),
  /** Notes from other sources, never the article's word. */
  notes: z.array(Note),
  /** What the title or a claim promises and the list does not hold. */
  differs: z.array(z.object({ promised: z.string(), topic: Topic })),
});
export type Report = z.infer<typeof Report>;
