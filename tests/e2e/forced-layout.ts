import * as z from 'zod/mini';
import type { TraceEvent } from '../../scripts/browser/trace';

const Asked = z.object({
  beginData: z.object({
    stackTrace: z.array(z.object({ functionName: z.string(), url: z.string() })).check(z.minLength(1)),
  }),
});

/**
 * The reflows and style recalculations that a script forced, as "event at script". Those that the browser scheduled
 * itself name no script.
 */
export function forcedLayouts(events: readonly TraceEvent[], origin: string): string[] {
  return events.flatMap(({ name, args }) => {
    if (name !== 'Layout' && name !== 'UpdateLayoutTree') return [];
    const asked = Asked.safeParse(args);
    if (!asked.success) return [];
    const { stackTrace } = asked.data.beginData;
    if (!stackTrace.some(({ url }) => url.startsWith(origin))) return [];
    return [`${name} at the request of ${stackTrace.map(({ functionName }) => functionName).join(' < ')}`];
  });
}
