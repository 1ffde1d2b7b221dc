import * as z from 'zod';
import { points } from '@/article/article';
import { type Family, families, type Grade, grades } from '../family';

/** The shape of the family files. `compile.ts` checks it when the lexicon is compiled, so nothing checks it later. */

const Names = z.array(z.string().min(2)).min(1);

const Name = z.strictObject({
  name: z.string().min(2),
  also: Names.optional(),
  in: z.record(z.string(), Names).optional(),
});

/** Words by language; a part of a composed name may be one letter ("z buraka", "d'alcool"). */
const Words = z.record(z.string(), z.array(z.string().min(1)).min(1));

const Made = {
  name: z.string().min(2),
  /** Parts that have to be there; the first is one that few other names hold. */
  needs: z.array(z.string()).min(1),
};

/** See `composed-names.ts`. */
const Composed = z.strictObject({
  parts: z.record(z.string(), Words),
  /** What the parts make: a flagged name with its grade, or a look-alike with the reason that clears it. */
  names: z.array(
    z.union([
      z.strictObject({ ...Made, grade: z.enum(grades) }),
      z.strictObject({ ...Made, why: z.string().min(3) }),
    ]),
  ),
  /** Checked whenever the lexicon is compiled. */
  examples: z.strictObject({ flagged: Names, others: Names }),
});

export const FamilyFile = z.strictObject({
  family: z.enum(families),
  /** The article's point about it: an id of `src/article`. */
  passage: z.enum(points),
  /** Why the family matters, in our own words. */
  reason: z.string().min(20),
  names: z
    .array(
      z.strictObject({
        ...Name.shape,
        grade: z.enum(grades),
      }),
    )
    .min(1),
  /** Names that are put together from parts, so that they need not be listed one by one. */
  composed: Composed.optional(),
  /** Names that look or sound alike and are something else, by the reason that clears them. */
  lookAlikes: z.array(z.strictObject({ why: z.string().min(3), names: z.array(Name).min(1) })).min(1),
});
export type FamilyFile = z.infer<typeof FamilyFile>;

export interface Flagged {
  family: Family;
  grade: Grade;
  name: string;
  keys: string;
}

/** What the compiler makes of the files. `keys` are folded, with spaces between. */
export interface CompiledLexicon {
  flags: Flagged[];
  clears: { why: string; name: string; keys: string }[];
  /** The composed names of each family that has any; parts are folded words with spaces between. */
  composed: {
    family: Family;
    parts: Record<string, string>;
    /** Each has a grade where it is flagged, or a reason where it is cleared. */
    names: { name: string; grade?: Grade; why?: string; needs: string[] }[];
  }[];
  /** Keys that are neither and are not in CosIng: the vocabulary that distinguishes a list from prose. */
  known: string;
  /** Keys in CosIng that are also everyday words: they prove nothing. */
  everyday: string;
}
