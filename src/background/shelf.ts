import { updateShelf } from '@/keep/shelf';
import { changeShelf, parseShelfChange, type ShelfOutcome } from '@/week/change';

/**
 * Changes the shelf for a page of ours. Throws where the change makes no sense; that the browser
 * cannot store it is an outcome.
 */
export async function takeShelfChange(ask: unknown): Promise<ShelfOutcome> {
  const change = parseShelfChange(ask);
  if (change === null) throw new Error('This is not a change of the shelf.');
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
