import { browser } from 'wxt/browser';
import { askPage, type Frame, NobodyListens } from '@/browser/messages';
import { emptyProduct } from '@/report/product';
import type { Report } from '@/report/report';
import { judge } from '@/verdict/judge';

/**
 * Judging what a person selected. The page's script is asked to send it, which it does in a message of its own, so
 * that it also gets the words to mark; what came of it stays here until whoever asked takes it.
 */

/** What came of a selection, and the document that it was made in. */
export interface JudgedSelection {
  report: Report;
  page: string;
}

/** What came of the selections that frames sent while they were asked. */
const judged = new Map<string, JudgedSelection>();

const keyOf = ({ tabId, frameId }: Frame): string => `${tabId} ${frameId}`;

/** Takes the report of a selection that a frame sent. */
export function noteSelection(frame: Frame, selection: JudgedSelection): void {
  judged.set(keyOf(frame), selection);
}

/**
 * The report of what is selected in a frame, null where nothing is. `keep` makes it what the tab says. Throws
 * `NobodyListens` where no script runs in it.
 */
export async function checkSelection(frame: Frame, keep: boolean): Promise<JudgedSelection | null> {
  const key = keyOf(frame);
  try {
    const isSelected = await askPage(frame.tabId, 'check-selection', { keep }, frame.frameId);
    return isSelected ? (judged.get(key) ?? null) : null;
  } finally {
    judged.delete(key);
  }
}

/** The same of a page that may have no script of ours: then its selection is judged, and nothing is left there. */
export async function checkSelectionInTab(tabId: number): Promise<Report | null> {
  try {
    return (await checkSelection({ tabId, frameId: 0 }, false))?.report ?? null;
  } catch (error) {
    if (!(error instanceof NobodyListens)) throw error;
  }
  const text = await selectedText(tabId);
  return text === '' ? null : judge({ ...emptyProduct, lists: [{ text, source: 'selection' }] });
}

async function selectedText(tabId: number): Promise<string> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => getSelection()?.toString() ?? '',
  });
  return typeof frame?.result === 'string' ? frame.result.trim() : '';
}
