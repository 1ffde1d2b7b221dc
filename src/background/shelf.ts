import { updateShelf } from '@/keep/shelf';
import { changeShelf, type ShelfChange, type ShelfOutcome } from '@/week/change';

/** Changes the shelf for one of the extension's own pages. A failure to store it is a `not-kept` outcome. */
export async function takeShelfChange(change: ShelfChange): Promise<ShelfOutcome> {
  const stamp = { id: crypto.randomUUID(), day: new Date().toISOString().slice(0, 10) };
  let outcome: ShelfOutcome = { is: 'done' };
  try {
    await updateShelf((before) => {
      const changed = changeShelf(before, change, stamp);
      outcome = changed.outcome;
      return changed.shelf;
    });
  } catch (error) {
    return { is: 'not-kept', why: error instanceof Error ? error.message : String(error) };
  }
  return outcome;
}
