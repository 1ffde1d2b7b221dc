import * as z from 'zod';
import { Contact, Kind, Topic, Verdict } from '../../src/report/report';

/** One labelled product: printed words, and what the verdict table makes of them. Written by hand. */

const ExpectedFinding = z.strictObject({
  topic: z.enum(Topic.options),
  weight: z.enum(['strong', 'minor']),
  /** Which product of a kit, counted from 0. */
  product: z.optional(z.number()),
  /** Printed words that must be among the evidence. */
  text: z.optional(z.string()),
  where: z.optional(z.enum(['ingredients', 'actives', 'title', 'category', 'claim'])),
  place: z.optional(z.number()),
  readAs: z.optional(z.string()),
});

export const LabelledCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What the case proves, in a few words. */
  why: z.string().min(8),
  title: z.string(),
  brand: z.optional(z.string()),
  category: z.optional(z.string()),
  howTo: z.optional(z.string()),
  claims: z.optional(z.array(z.string()).min(1)),
  /** Raw list text as a page would print it; absent where the page shows none. */
  ingredients: z.optional(z.string().min(1)),
  expect: z.strictObject({
    verdict: z.enum(Verdict.options),
    /** Exactly these: an extra finding is as wrong as a missing one. */
    findings: z.array(ExpectedFinding),
    kind: z.optional(z.enum(Kind.options)),
    contact: z.optional(z.enum(Contact.options)),
    /** The names of the first list, exactly. */
    names: z.optional(z.array(z.string())),
    /** How many names each list holds. */
    nameCount: z.optional(z.array(z.number())),
    order: z.optional(z.enum(['descending', 'unknown'])),
    /** Printed names that must be shown as cleared, with the reason where it matters. */
    cleared: z.optional(z.array(z.strictObject({ text: z.string(), why: z.optional(z.string()) })).min(1)),
    /** Topics that the title promises and the list doesn't have. */
    differs: z.optional(z.array(z.enum(Topic.options))),
    notes: z.optional(z.array(z.string())),
  }),
});
export type LabelledCase = z.infer<typeof LabelledCase>;
