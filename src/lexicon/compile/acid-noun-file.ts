import * as z from 'zod';

const Forms = z.array(z.string().min(1)).min(1);

/** The shape of `words/acid-nouns.json`, checked by the tests. */
export const AcidNounFile = z.strictObject({
  nouns: z.record(
    z.string(),
    z.strictObject({
      one: Forms,
      many: Forms.optional(),
      place: z.enum(['before', 'behind', 'either']),
      glued: z.literal(true).optional(),
    }),
  ),
  /** What stands before the noun, and is a name without it, too. */
  namesAlone: Forms,
});
