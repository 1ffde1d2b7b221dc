import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabStateKey } from '@/browser/messages';
import type { Report, Verdict } from '@/report/report';

/** The background seen from outside: messages that come in, and what ends up in storage and on the button. */

export const tabId = 7;

export const page = { id: 'test-extension-id', tab: { id: tabId }, frameId: 0 };

export const report = (verdict: Verdict): Report => ({
  schema: 1,
  page: { url: 'https://shop.example/toner', shop: 'generic' },
  product: { title: 'Calm Water', brand: '', category: '', kind: 'toner-like', contact: 'leave-on' },
  verdict,
  findings: [],
  cleared: [],
  lists: [],
  notes: [],
  differs: [],
});

export const read = (verdict: Verdict) => ({
  state: 'read' as const,
  page: 'product' as const,
  report: report(verdict),
  marks: 0,
});

/** Sends as a content script would; resolves with the reply, or null where nobody took the message. */
export async function send(name: string, ask: unknown, sender: object = page): Promise<unknown> {
  let reply: (value: unknown) => void = () => {};
  const replied = new Promise((resolve) => {
    reply = resolve;
  });
  const taken = await fakeBrowser.runtime.onMessage.trigger({ name, ask }, sender, reply);
  return taken.some((answer: unknown) => answer === true) ? replied : null;
}

export const kept = async (frameId = 0): Promise<unknown> => {
  const key = tabStateKey(tabId, frameId).slice('session:'.length);
  return (await fakeBrowser.storage.session.get(key))[key] ?? null;
};

/** The verdict that the button's picture shows; null where it shows the label alone. */
function shownVerdict(): string | null {
  const path = setIcon.mock.lastCall?.[0].path[16] ?? '';
  return /\/icon\/([a-z]+)-16\.png$/.exec(path)?.[1] ?? null;
}

const setIcon = vi.fn<(details: { path: Record<number, string> }) => Promise<void>>(async () => {});
// The fake browser's button has no picture.
Object.assign(browser.action, { setIcon });

export const badge = async () => ({
  shape: shownVerdict(),
  text: await fakeBrowser.action.getBadgeText({ tabId }),
  title: await fakeBrowser.action.getTitle({ tabId }),
});
