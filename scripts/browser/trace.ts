import type { Page } from 'playwright';
import * as z from 'zod/mini';

const Event = z.looseObject({
  name: z.string(),
  /** X: a complete event; b and e: the begin and the end of a measure. */
  ph: z.string(),
  /** Microseconds of one clock. */
  ts: z.number(),
  dur: z.optional(z.number()),
  pid: z.number(),
  tid: z.number(),
  args: z._default(z.record(z.string(), z.unknown()), {}),
});

/** An event of a browser trace. Times are in microseconds. */
export type TraceEvent = z.infer<typeof Event>;

/** Tasks, scripts, style recalculations, layouts and the page's own measures. */
const work = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];
/** Stack traces. They slow scripts down, so do not measure time with them. */
const stacks = 'disabled-by-default-devtools.timeline.stack';

/** Records a trace while `go` runs; with `stacks` also which script caused each event. */
export async function traced(
  page: Page,
  go: () => Promise<void>,
  options: { stacks?: boolean } = {},
): Promise<TraceEvent[]> {
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
    traceConfig: { includedCategories: options.stacks ? [...work, stacks] : work },
  });
  try {
    await go();
  } finally {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events.map((event) => Event.parse(event));
}
