import * as z from 'zod';
import { passages } from '@/article/article';

/** Shape of the family files. Checked when the lexicon is compiled, never in a page: see `compile.ts`. */

const Names = z.array(z.string().min(2)).min(1);

const Name = z.strictObject({
  name: z.string().min(2),
  also: Names.optional(),
  in: z.record(z.string(), Names).optional(),
});

export const FamilyFile = z.strictObject({
  family: z.enum(['drying-alcohol', 'retinoid', 'aha', 'bha', 'peel']),
  /** The article's passage that speaks of it: a key of `src/article`. */
  passage: z.enum(passages.map(({ id }) => id)),
  /** Why the family matters, in our own words. */
  reason: z.string().min(20),
  names: z
    .array(
      z.strictObject({
        ...Name.shape,
        grade: z.enum([
          'drying',
          'prescription',
          'drug',
          'direct',
          'retinol',
          'ester',
          'conjugate',
          'acid',
          'derivative',
          'citric',
          'fruit',
          'botanical',
          'clinic',
        ]),
      }),
    )
    .min(1),
  /** Names that look or sound alike and are something else, by the reason that clears them. */
  lookAlikes: z.array(z.strictObject({ why: z.string().min(3), names: z.array(Name).min(1) })),
});
export type FamilyFile = z.infer<typeof FamilyFile>;
export type Family = FamilyFile['family'];
export type Grade = FamilyFile['names'][number]['grade'];

/** What the compiler makes of the files; `pack.ts` makes it small. Keys are folded, with spaces between. */
export interface CompiledLexicon {
  flags: { family: Family; grade: Grade; name: string; keys: string }[];
  clears: { why: string; name: string; keys: string }[];
  /** Names that are neither: the vocabulary that tells a list from prose. Space-separated keys. */
  known: string;
}
