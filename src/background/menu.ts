import { browser } from 'wxt/browser';
import { type Frame, NobodyListens } from '@/browser/messages';
import { runPageScript } from '@/browser/page-script';
import { changeSettings, readSettings, watchSettings } from '@/keep/settings';
import { words } from '@/words/browser-words';
import { checkPicture } from './pictures';
import { checkSelection } from './selection';
import { tell } from './tabs';

/** Context menu entries: check a selection or a picture on any page, and switch the marks on and off. */

const selection = 'check-selection';
const picture = 'check-picture';
const marks = 'marks';

/** Creates the entries afresh. Call it when the extension is installed or updated. */
export async function makeMenus(): Promise<void> {
  const settings = await readSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: selection,
    title: words('menu.checkSelection'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: picture,
    title: words('menu.checkPicture'),
    contexts: ['image'],
  });
  browser.contextMenus.create({
    id: marks,
    type: 'checkbox',
    checked: settings.marks,
    title: words('menu.marks'),
    contexts: ['action'],
  });
}

/** The manifest's name for the keyboard shortcut that switches the marks. */
const toggleMarks = 'toggle-marks';

/** Handles the menu entries and the keyboard shortcut. */
export function watchMenus(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command === toggleMarks) await changeSettings({ marks: !(await readSettings()).marks });
  });
  // Update the tick when the setting changes elsewhere: in the options, by keyboard, in another window.
  watchSettings(({ marks: on }) => {
    browser.contextMenus.update(marks, { checked: on }).catch(() => {
      // The entry does not exist until the installation has created it.
    });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, checked, frameId = 0, srcUrl }, tab) => {
    if (menuItemId === marks) await changeSettings({ marks: checked === true });
    if (menuItemId === selection && tab?.id !== undefined) await check(tab.id, frameId, tab.url ?? '');
    if (menuItemId === picture && tab !== undefined) await checkPicture(tab, frameId, srcUrl ?? null);
  });
}

/** Judges the selection, makes the result the tab's state, and opens the popup if the browser allows. */
async function check(tabId: number, frameId: number, url: string): Promise<void> {
  try {
    const selected = await checkWithScript({ tabId, frameId });
    // The popup shows the tab's state, which a frame's reading does not set: set it here.
    if (selected !== null && frameId !== 0) {
      const { report, page } = selected;
      await tell(tabId, {
        state: { state: 'read', page: 'other', report, marks: 0 },
        from: { page, frameId },
      });
    }
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await tell(tabId, { state: { state: 'failed', url, what: 'selection', detail }, from: null });
  }
  try {
    await browser.action.openPopup();
  } catch {
    // Not every browser lets an extension open its popup. The toolbar icon shows the verdict.
  }
}

/** Asks the page's script. On unknown sites it is injected first, which the click on the menu permits (activeTab). */
async function checkWithScript(frame: Frame) {
  try {
    return await checkSelection(frame, true);
  } catch (error) {
    if (!(error instanceof NobodyListens)) throw error;
  }
  await runPageScript({ tabId: frame.tabId, frameIds: [frame.frameId] });
  return checkSelection(frame, true);
}
