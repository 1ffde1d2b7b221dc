import type { Browser } from '../../scripts/browser/launch';
import { tabStateKey } from '../../src/keep/kept-tab-state';

declare const chrome: { storage: typeof import('wxt/browser').Browser.storage };
declare global {
  var notedStatesByKey: Record<string, string[]> | undefined;
}

/** Notes, from now on, each state that is stored for a tab: a verdict, another state's name, or "forgotten". */
export const noteStates = ({ worker }: Browser, { id }: { id: number }): Promise<void> =>
  worker.evaluate(async (key) => {
    globalThis.notedStatesByKey ??= {};
    const noted: string[] = [];
    globalThis.notedStatesByKey[key] = noted;
    chrome.storage.session.onChanged.addListener((changes) => {
      const change = changes[key];
      if (change === undefined) return;
      const text = JSON.stringify(change.newValue ?? null);
      const word = /"verdict":"([a-z]+)"/.exec(text)?.[1] ?? /"state":"([a-z]+)"/.exec(text)?.[1];
      noted.push(word ?? 'forgotten');
    });
  }, keyOf(id));

/** What was noted. */
export const notedStates = ({ worker }: Browser, { id }: { id: number }): Promise<string[]> =>
  worker.evaluate(async (key) => globalThis.notedStatesByKey?.[key] ?? [], keyOf(id));

const keyOf = (id: number): string => tabStateKey(id).replace('session:', '');
