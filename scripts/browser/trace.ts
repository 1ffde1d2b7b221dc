import type { Page } from 'playwright';
import * as z from 'zod/mini';

const Event = z.looseObject({
  name: z.string(),
  /** Microseconds, all of them by one clock. */
  ts: z.number(),
  dur: z.optional(z.number()),
  pid: z.number(),
  tid: z.number(),
  args: z._default(z.record(z.string(), z.unknown()), {}),
});

/** One event of the browser's own trace; times in microseconds. */
export type TraceEvent = z.infer<typeof Event>;

/** Styles, layouts and tasks, with the scripts that asked for them; measures of the page; what scripts do. */
const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'blink.user_timing',
  'v8.execute',
];

/** Records what the browser does while `work` goes on. */
export async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event);
  });
  const complete = new Promise<void>((resolve, reject) => {
    session.once('Tracing.tracingComplete', ({ dataLossOccurred }) =>
      dataLossOccurred ? reject(new Error('the browser lost a part of the trace')) : resolve(),
    );
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  try {
    await work();
  } finally {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events.map((event) => Event.parse(event));
}
