import { browser } from 'wxt/browser';
import { askPage, type Frame, NobodyListens } from '@/browser/messages';
import { readingLimits } from '@/report/page-reading';
import { emptyProduct } from '@/report/product';
import type { Report } from '@/report/report';
import { judge } from '@/verdict/judge';

/**
 * Judges a selection. The page's script sends the selected text in a `read` message of its own, so that the answer
 * brings it the words to mark; the report waits here for the caller.
 */

/** The report of a selection, and the id of its document. */
export interface JudgedSelection {
  report: Report;
  page: string;
}

/** Judged selections by frame, until `checkSelection` returns them. */
const judged = new Map<string, JudgedSelection>();

const keyOf = ({ tabId, frameId }: Frame): string => `${tabId} ${frameId}`;

/** Stores the report of a selection that a frame sent. */
export function noteSelection(frame: Frame, selection: JudgedSelection): void {
  judged.set(keyOf(frame), selection);
}

/**
 * The report of the selection in a frame, or null if nothing is selected. `keep` makes it the tab's state. Throws
 * `NobodyListens` if no script runs in the frame.
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

/** The same for a tab's top frame. If it has no content script, the text is judged and no script stays behind. */
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
    // Runs in the page, so it can use nothing else from this file; src/page/product/selection.ts does the same.
    func: () => {
      let field = document.activeElement;
      while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
      const secret =
        'input:is([type=password i], [autocomplete*=password i], [autocomplete*=one-time-code i], [autocomplete*=cc- i])';
      return field?.matches(secret) ? '' : (getSelection()?.toString() ?? '');
    },
  });
  return typeof frame?.result === 'string' ? frame.result.trim().slice(0, readingLimits.list) : '';
}
