import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabStateKey } from '@/keep/kept-tab-state';
import { emptyProduct } from '@/report/product';
import type { Report, Verdict } from '@/report/report';

/** The background as seen from outside: incoming messages, and the resulting storage and toolbar button. */

export const tabId = 7;

/** Message senders: a content script in a page's top frame, and the extension's popup. */
export const page = {
  id: 'test-extension-id',
  tab: { id: tabId },
  frameId: 0,
  url: 'https://shop.example/toner',
};
export const popup = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

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

/** Sends a message as a content script by default; resolves with the reply, or null if no handler took the message. */
export async function send(name: string, ask: unknown, sender: object = page): Promise<unknown> {
  let reply: (value: unknown) => void = () => {};
  const replied = new Promise((resolve) => {
    reply = resolve;
  });
  const taken = await fakeBrowser.runtime.onMessage.trigger({ name, ask }, sender, reply);
  return taken.some((answer: unknown) => answer === true) ? replied : null;
}

/** A tab's state as stored. */
export const kept = async (tab = tabId): Promise<unknown> => {
  const key = tabStateKey(tab).slice('session:'.length);
  return (await fakeBrowser.storage.session.get(key))[key] ?? null;
};

/** A `read` message: a reading with the ids of the question and the document. */
export const question = (reading: unknown, pageId = 'a document') => ({ id: 1, page: pageId, reading });

export const productReading = (lists: string[], title = 'Calm Water') => ({
  kind: 'product' as const,
  product: {
    ...emptyProduct,
    url: 'https://shop.example/toner',
    shop: 'generic',
    title,
    lists: lists.map((text) => ({ text, source: 'heading' as const })),
  },
  tried: [],
});

export const toner = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol';
export const calm = toner.replace('Alcohol Denat.', 'Betaine');

/** The verdict that the button's icon shows, or null for the plain icon. */
function shownVerdict(): string | null {
  const path = setIcon.mock.lastCall?.[0].path[16] ?? '';
  return /\/icon\/([a-z]+)-16\.png$/.exec(path)?.[1] ?? null;
}

const setIcon = vi.fn<(details: { path: Record<number, string> }) => Promise<void>>(async () => {});
// The fake browser does not implement `setIcon`.
Object.assign(browser.action, { setIcon });

export const badge = async () => ({
  shape: shownVerdict(),
  text: await fakeBrowser.action.getBadgeText({ tabId }),
  title: await fakeBrowser.action.getTitle({ tabId }),
});
