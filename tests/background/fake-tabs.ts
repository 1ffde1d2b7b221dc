import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabStateKey } from '@/messages';
import type { Report, Verdict } from '@/verdict/report';

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

export const badge = async () => ({
  text: await fakeBrowser.action.getBadgeText({ tabId }),
  title: await fakeBrowser.action.getTitle({ tabId }),
});
