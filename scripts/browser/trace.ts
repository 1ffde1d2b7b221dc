import type { Page } from 'playwright';
import * as z from 'zod/mini';

const Event = z.looseObject({
  name: z.string(),
  /** X: whole; b and e: where a measure begins and ends. */
  ph: z.string(),
  /** Microseconds, all of them by one clock. */
  ts: z.number(),
  dur: z.optional(z.number()),
  pid: z.number(),
  tid: z.number(),
  args: z._default(z.record(z.string(), z.unknown()), {}),
});

/** One event of the browser's own trace; times in microseconds. */
export type TraceEvent = z.infer<typeof Event>;

/** What the browser does with a page: tasks, scripts, styles, layouts, and the page's own measures. */
const work = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];
/** Who asked for it. Makes scripts slower: not for measuring time. */
const stacks = 'disabled-by-default-devtools.timeline.stack';

/** Records what the browser does while something goes on; with `stacks` also at which script's request. */
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
