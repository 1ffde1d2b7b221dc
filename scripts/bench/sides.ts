import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhereNeeded, builtExtension } from '../browser/build';
import { type Browser, launch } from '../browser/launch';
import { median } from './median';

/** A built extension that is measured: this checkout's, or an older one's beside it. */
export interface Side {
  name: 'before' | 'now';
  built: string;
}

/** This checkout, built where that is needed, after the older one at `folder`, which must have been built there. */
export async function sidesOf(folder: string | undefined): Promise<Side[]> {
  await buildWhereNeeded({ quiet: true });
  const now: Side = { name: 'now', built: builtExtension };
  if (folder === undefined) return [now];
  const built = join(folder, '.output', 'chrome-mv3');
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error(`${built} holds no built extension: run "npm run build" in ${folder}.`);
  return [{ name: 'before', built }, now];
}

/** What was found on each side: on one, or on two that were measured in turn. */
export type BySide<T> = Partial<Record<Side['name'], T>>;

/**
 * What `prepare`'s answer finds on each side, so many times. The sides run at the same time, each in a browser of its own,
 * and are measured in turn, the first one alternating.
 */
export async function inTurn<T>(
  sides: readonly Side[],
  rounds: number,
  prepare: (browser: Browser) => Promise<() => Promise<T>>,
): Promise<BySide<T[]>> {
  const running: { name: Side['name']; measure: () => Promise<T>; close: () => Promise<void>; found: T[] }[] =
    [];
  try {
    for (const { name, built } of sides) {
      const browser = await launch({ quiet: true, built });
      running.push({ name, measure: await prepare(browser), close: browser.close, found: [] });
    }
    // The first round compiles code and fills caches.
    for (const { measure } of running) await measure();
    for (let round = 0; round < rounds; round++)
      for (const one of round % 2 === 0 ? running : running.toReversed()) one.found.push(await one.measure());
  } finally {
    for (const { close } of running) await close();
  }
  return Object.fromEntries(running.map(({ name, found }) => [name, found]));
}

/** The middle of each side's figures. */
export const medians = ({ before, now }: BySide<number[]>): BySide<number> => ({
  ...(before && { before: median(before) }),
  ...(now && { now: median(now) }),
});
