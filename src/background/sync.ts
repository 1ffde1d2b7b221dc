import { browser } from 'wxt/browser';
import { logError } from '@/browser/log';
import { createQueue } from '@/browser/queue';
import { readSettings, watchSettings } from '@/keep/settings';
import { updateShelf, whenShelfChanges } from '@/keep/shelf';
import { forgetSynced, keepKnown, readKnown, readSynced, watchSynced, writeSynced } from '@/keep/sync';
import { merged, noted, nothingSynced, shelfIn, signOf } from '@/week/sync';

/** Keeps the shelf in step with the person's other computers, by the browser's own sync, where they switched that on. */

/**
 * Milliseconds from a change to its sync. Changes that follow each other are written together: at most 20 times a
 * minute, where browsers allow 120.
 */
const pause = 3_000;

const inTurn = createQueue();

/** Syncs after every change, wherever it was made. */
export function watchSync(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      syncShelf().catch(logError);
    }, pause);
  };
  whenShelfChanges(soon);
  watchSynced(soon);
  watchSettings(soon);
  browser.runtime.onStartup.addListener(soon);
}

/** Merges this computer's shelf with what the others wrote. If sync is off, deletes what this one wrote before. */
export const syncShelf = (): Promise<void> =>
  inTurn(async () => {
    const { sync, week } = await readSettings();
    const known = await readKnown();
    if (!sync) {
      if (known !== null) await forgetSynced();
      return;
    }
    if (!week) return;
    const { synced: before, here } = known ?? { synced: nothingSynced, here: [] };
    try {
      const theirs = await readSynced();
      const now = Date.now();
      let ours = before;
      await updateShelf((shelf) => {
        ours = merged(noted(before, here, shelf, now), theirs, now);
        const next = shelfIn(ours);
        return next.map(signOf).join() === shelf.map(signOf).join() ? shelf : next;
      });
      const ids = shelfIn(ours).map(({ id }) => id);
      // Stored first: if the browser's sync refuses the write, the times of the changes must not be lost.
      await keepKnown({ synced: ours, here: ids, isKept: known?.isKept ?? true });
      const isKept = await writeSynced(theirs, ours).then(
        () => true,
        (error: unknown) => {
          logError(error);
          return false;
        },
      );
      if (isKept !== (known?.isKept ?? true)) await keepKnown({ synced: ours, here: ids, isKept });
    } catch (error) {
      logError(error);
      await keepKnown({ synced: before, here, isKept: false });
    }
  });
