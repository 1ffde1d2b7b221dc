import { Box } from './box';
import { boolean, listOf, literal, nullable, number, type Of, object, oneOf, optional, text } from './checks';
import { kinds } from './kinds';
import { TextSpan } from './text-span';
import { topics } from './topics';

export { TextSpan };

/**
 * The report on one product: what was found and what follows from it. Field names are a fixed contract, because
 * programs outside the project read them (`npm run check -- --json`). The checks guard storage and messages.
 */

export const Topic = oneOf(topics);
export type Topic = Of<typeof Topic>;

export const Verdict = oneOf(['off-topic', 'skip', 'care', 'works', 'myth', 'clear', 'unread']);
export type Verdict = Of<typeof Verdict>;

export const Kind = oneOf(kinds);
export type Kind = Of<typeof Kind>;

export const Contact = oneOf(['leave-on', 'rinse-off', 'device', 'unknown']);
export type Contact = Of<typeof Contact>;

export const Source = oneOf([
  'shop',
  'platform',
  'structured-data',
  'heading',
  'selection',
  'pasted',
  'picture',
]);
export type Source = Of<typeof Source>;

export const Evidence = object({
  /** The words as printed. */
  text: text,
  where: oneOf(['ingredients', 'actives', 'title', 'category', 'claim']),
  /** Place in the list, counted from 1; null outside lists. */
  place: nullable(number),
  of: nullable(number),
  percent: nullable(number),
  /** The official name, where the printed spelling was another ("SalicilicAcid" read as "Salicylic Acid"). */
  readAs: nullable(text),
  /** Where the words are, so that the page can mark them; null if they are in none of the texts. */
  at: nullable(TextSpan),
});
export type Evidence = Of<typeof Evidence>;

/**
 * Why a finding is minor: it is low in the list, at an unknown place of a list without order, only in a weak
 * form, in a product that is rinsed off, only in a claim, or with a printed strength too low to count.
 */
export const MinorReason = oneOf([
  'low',
  'order',
  'weak-form',
  'rinsed-off',
  'claimed',
  'unlisted',
  'printed',
]);
export type MinorReason = Of<typeof MinorReason>;

export const Finding = object({
  topic: Topic,
  weight: oneOf(['strong', 'minor']),
  /** Left out where the finding is strong, and for `alcohol`, which the article doesn't mention outside toners. */
  minorFor: optional(MinorReason),
  /** Index into `lists` (0 where the page has none). */
  product: number,
  evidence: listOf(Evidence),
});
export type Finding = Of<typeof Finding>;

export const Cleared = object({
  text: text,
  place: nullable(number),
  /** The look-alike group: a key of the locale files ("fatty-alcohol"). */
  why: text,
  product: number,
});
export type Cleared = Of<typeof Cleared>;

export const ReadList = object({
  /** The product's name within a kit; null where the page sells one. */
  product: nullable(text),
  source: Source,
  order: oneOf(['descending', 'unknown']),
  actives: listOf(text),
  names: listOf(text),
  /** The functions of each name by CosIng, in their order. Left out if it gives none for any. */
  functions: optional(listOf(listOf(text))),
  mayContain: listOf(text),
  /** Entries that no vocabulary knows. */
  unclear: listOf(text),
  /** The page has two different lists, and this one reads more like one. Left out otherwise. */
  doubt: optional(literal(true)),
  /** The list is not in the visible page, so it cannot be marked. Left out otherwise. */
  offPage: optional(literal(true)),
  /** The list is one version of the page's only product (a scent, a size, an older formula). */
  version: optional(literal(true)),
  /** The list is longer than what was read of it. Left out otherwise. */
  cut: optional(literal(true)),
});
export type ReadList = Of<typeof ReadList>;

export const Note = object({ id: text, source: text });
export type Note = Of<typeof Note>;

/** A name in a picture that may not be the one that was read. */
export const PictureDoubt = object({
  /** The letters as they were read. */
  read: text,
  /** The name that they mean; if it isn't counted, every name that they may mean, the likeliest first. */
  as: listOf(text),
  /** True if the name counts for the verdict; false if it only may be this name and nothing rests on it. */
  counted: boolean,
  /** Where its words are in the picture; empty if that is unknown. */
  boxes: listOf(Box),
});
export type PictureDoubt = Of<typeof PictureDoubt>;

export const Report = object({
  schema: literal(1),
  page: object({ url: text, shop: nullable(text) }),
  product: object({
    title: text,
    brand: text,
    category: text,
    kind: Kind,
    /** What told the kind, the weightiest first: "title: toner", "category: Toners". */
    kindFrom: optional(listOf(text)),
    contact: Contact,
  }),
  verdict: Verdict,
  findings: listOf(Finding),
  cleared: listOf(Cleared),
  lists: listOf(ReadList),
  /** Notes from other sources than the article. */
  notes: listOf(Note),
  /** What the title or a claim promises and the list does not contain. */
  differs: listOf(object({ promised: text, topic: Topic })),
  /** Nothing tells the product's kind, and if it were of kind `on`, the verdict would be another. */
  depends: optional(object({ on: Kind, verdict: Verdict })),
  /** The page, or a list, is longer than what was read of it: the verdict is never "clear". Left out otherwise. */
  cut: optional(literal(true)),
  /** Only for a list read from a picture: the share of it that was understood (0–1), and what is doubtful. */
  picture: optional(object({ understood: number, doubts: listOf(PictureDoubt) })),
});
export type Report = Of<typeof Report>;
