import * as z from 'zod';

/** A list that is hard to read, and the names in it. Written by hand. */
export const HardList = z.strictObject({
  /** What makes it hard. */
  why: z.string().min(5),
  text: z.string().min(10),
  actives: z.array(z.string()).optional(),
  names: z.array(z.string()).min(2),
  mayContain: z.array(z.string()).optional(),
});
export type HardList = z.infer<typeof HardList>;
