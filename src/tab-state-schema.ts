import * as z from 'zod/mini';
import type { TabState } from './messages';
import { Report } from './verdict/report';

const count = z.number().check(z.nonnegative());

const TabStateSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    page: z.enum(['product', 'other']),
    report: Report,
    marks: count,
    tried: z.optional(z.array(z.string())),
  }),
  z.object({
    state: z.literal('listing'),
    url: z.string(),
    items: z.array(z.object({ title: z.string(), report: Report })),
    marks: count,
  }),
  z.object({ state: z.literal('off'), url: z.string() }),
  z.object({ state: z.literal('failed'), url: z.string(), what: z.string(), detail: z.string() }),
]);

/** The state that `value` holds, or null where it holds none. */
export function parseTabState(value: unknown): TabState | null {
  const result = TabStateSchema.safeParse(value);
  return result.success ? result.data : null;
}
