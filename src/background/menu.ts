import { browser } from 'wxt/browser';
import { type Frame, NobodyListens } from '@/browser/messages';
import { runPageScript } from '@/browser/page-script';
import { changeSettings, readSettings, watchSettings } from '@/keep/settings';
import { words } from '@/words/browser-words';
import { checkSelection } from './selection';
import { tell } from './tabs';

/** The entries of the context menus: check a selection on any page, and switch the marks off and on. */

const selection = 'check-selection';
const marks = 'marks';

/** Makes the entries anew; to be called when the extension is installed or updated. */
export async function makeMenus(): Promise<void> {
  const settings = await readSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: selection,
    title: words('menu.checkSelection'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: marks,
    type: 'checkbox',
    checked: settings.marks,
    title: words('menu.marks'),
    contexts: ['action'],
  });
}

/** The name that the manifest gives the key which switches the marks. */
const toggleMarks = 'toggle-marks';

export function watchMenus(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command === toggleMarks) await changeSettings({ marks: !(await readSettings()).marks });
  });
  // The tick follows a change made elsewhere: the options, the keyboard, another window.
  watchSettings(({ marks: on }) => {
    browser.contextMenus.update(marks, { checked: on }).catch(() => {
      // The entries are made when the extension is installed; until then there is none to tick.
    });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, checked, frameId = 0 }, tab) => {
    if (menuItemId === marks) await changeSettings({ marks: checked === true });
    if (menuItemId === selection && tab?.id !== undefined) await check(tab.id, frameId, tab.url ?? '');
  });
}

/** Judges what is selected; the result becomes what the tab says, and the popup opens on it where it may. */
async function check(tabId: number, frameId: number, url: string): Promise<void> {
  try {
    const selected = await checkWithScript({ tabId, frameId });
    // A frame speaks only for itself, and the popup shows the page: so this is said for the page.
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
    // Not every browser lets an extension open its popup: the badge tells.
  }
}

/** Asks the page's script, which on unknown sites is put there first: the click on the menu allows it. */
async function checkWithScript(frame: Frame) {
  try {
    return await checkSelection(frame, true);
  } catch (error) {
    if (!(error instanceof NobodyListens)) throw error;
  }
  await runPageScript({ tabId: frame.tabId, frameIds: [frame.frameId] });
  return checkSelection(frame, true);
}
