import type { CDPSession } from 'playwright';
import type { Browser } from '../browser/launch';
import { type TraceEvent, traced } from '../browser/trace';
import { madePageAt } from './made-page';
import { median } from './median';
import { type BySide, inTurn, type Side } from './sides';
import { slowdown } from './slowdown';
import { type Span, shared, total, united } from './spans';

/** How long our script blocks a page at a stretch while it opens, in milliseconds. */
export interface TaskFigures {
  /** The longest task of ours: as long as nothing else can happen on the page. */
  longest_ms: number;
  /** The longest that each kind of work takes in one task; `judge` is what the page does while it waits for the answer. */
  start_ms: number;
  locate_ms: number;
  judge_ms: number;
  paint_ms: number;
}

const url = 'https://www.sephora.com/product/quiet-morning-P100000';

/** Opens the page of 43,000 elements on a slow processor, a few times; medians. */
export async function measureTasks(sides: readonly Side[], rounds: number): Promise<BySide<TaskFigures>> {
  const found = await inTurn(sides, rounds, async (browser) => async () => tasksIn(await opening(browser)));
  const middle = (all: readonly TaskFigures[]): TaskFigures => {
    const of = (figure: keyof TaskFigures) => median(all.map((one) => one[figure]));
    return {
      longest_ms: of('longest_ms'),
      start_ms: of('start_ms'),
      locate_ms: of('locate_ms'),
      judge_ms: of('judge_ms'),
      paint_ms: of('paint_ms'),
    };
  };
  return {
    ...(found.before && { before: middle(found.before) }),
    ...(found.now && { now: middle(found.now) }),
  };
}

/** All that the browser does from the page's opening until it is marked and the seal stands. */
async function opening(browser: Browser): Promise<TraceEvent[]> {
  const page = await browser.context.newPage();
  const saved = madePageAt(url);
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ status: 200, contentType: saved.contentType, body: saved.html })
      : route.fulfill({ status: 200, body: '' }),
  );
  const session = await browser.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const events = await traced(page, async () => {
    await page.goto(url);
    await sealIn(session);
  });
  await page.close();
  return events;
}

/** Older versions gave it a name. */
const seal = 'body > div:not([class], [id], :has(*)), html > div, pore-truth-seal, pore-truth-chip';

/** Waits for the seal without running a script in the page, which would be taken for one of ours. */
async function sealIn(session: CDPSession): Promise<void> {
  for (;;) {
    const { root } = await session.send('DOM.getDocument', { depth: 1 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: seal });
    if (nodeId !== 0) return;
  }
}

/** The browser's names for a script at work. */
const scripted = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'RunMicrotasks',
  'FireIdleCallback',
  'FireAnimationFrame',
  'TimerFire',
]);

/** What ours cost in a trace of a page that has no script of its own: every script there is one of ours. */
export function tasksIn(events: readonly TraceEvent[]): TaskFigures {
  const [ours] = spansOf(events, 'pore-truth:locate').map(({ event }) => event);
  if (ours === undefined) throw new Error('the trace holds no look of ours');
  const here = events.filter(({ pid, tid }) => pid === ours.pid && tid === ours.tid);
  const whole = ({ ts, dur = 0 }: TraceEvent): Span => [ts, ts + dur];
  const scripts = united(here.filter(({ name }) => scripted.has(name)).map(whole));
  const tasks = here.filter(({ name }) => name === 'RunTask').map((task) => shared(scripts, [whole(task)]));
  const longest = (steps: readonly Span[]) =>
    Math.max(0, ...tasks.map((task) => total(shared(task, steps)))) / 1_000;
  const measures = (name: string) => united(spansOf(here, `pore-truth:${name}`).map(({ span }) => span));
  return {
    longest_ms: Math.max(0, ...tasks.map(total)) / 1_000,
    start_ms: longest(united(here.filter(({ name }) => name === 'EvaluateScript').map(whole))),
    locate_ms: longest(measures('locate')),
    judge_ms: longest(measures('judge')),
    paint_ms: longest(measures('paint')),
  };
}

/** A page's own measures of one name, each from its beginning to its end: they never overlap. */
function spansOf(events: readonly TraceEvent[], name: string): { event: TraceEvent; span: Span }[] {
  const ends = events.filter((event) => event.name === name).toSorted((one, other) => one.ts - other.ts);
  return ends.flatMap((event, index) => {
    const end = ends[index + 1];
    return event.ph === 'b' && end?.ph === 'e' ? [{ event, span: [event.ts, end.ts] }] : [];
  });
}
