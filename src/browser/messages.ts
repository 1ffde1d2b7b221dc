import { browser } from 'wxt/browser';
import type { Report, TextSpan } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import type { ShelfChange, ShelfOutcome } from '@/week/change';

/**
 * Every message, per direction. The page sends what it read to the background, which keeps it under one
 * key per tab and frame; the popup reads that key and asks the page only for live actions.
 */

/** Access that the person is about to be asked for. */
export interface Wish {
  /** The tab that is to be read once it is given. */
  tabId: number;
  /** Match patterns. */
  origins: string[];
  /** The site to be checked on every visit; null where the question is about the known shops. */
  site: string | null;
}

export interface ToBackground {
  'tab-state': { ask: TabState; answer: undefined };
  /** The view was left without a new document: what was kept of it holds no more. */
  'tab-left': { ask: undefined; answer: undefined };
  /** These sites are to be checked on every visit, and no others; answers those that may not be read. */
  'keep-sites': { ask: string[]; answer: string[] };
  /** The person wants no seal beside lists. */
  'no-seal': { ask: undefined; answer: undefined };
  /** The person is about to be asked for access, or (null) refused it. */
  'access-wish': { ask: Wish | null; answer: undefined };
  /** A site is to be checked no more. Asked for here, so that two windows never write at once. */
  'stop-checking': { ask: string; answer: undefined };
  /** The person changed the shelf, on a page of ours. */
  'change-shelf': { ask: ShelfChange; answer: ShelfOutcome };
}

export interface ToPage {
  /** Scrolls to the words and flashes them; false where they are not to be seen on the page. */
  show: { ask: { at: TextSpan }; answer: boolean };
  /** Judges the text that the person selected; null where nothing is. `keep` makes it what the tab says. */
  'check-selection': { ask: { keep: true } | undefined; answer: Report | null };
  /** Whether the script that told a tab's state is still there to answer for it. */
  here: { ask: undefined; answer: true };
  /** Reads the page again. */
  recheck: { ask: undefined; answer: TabState };
}

/** `storage.session` key of one frame's state. */
export const tabStateKey = (tabId: number, frameId: number): `session:tab:${number}:${number}` =>
  `session:tab:${tabId}:${frameId}`;

/** Who sent a message: the parts of the browser's `MessageSender` that a decision may rest on. */
export interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  /** The document that sent it. */
  url?: string | undefined;
}

/**
 * What an answer travels in: a handler's failure comes back to the asker as an error instead of as silence.
 */
type Reply = { ok: true; answer: unknown } | { ok: false; error: string };

type ToAny = ToBackground & ToPage;
type Name = keyof ToAny;

/** The asker's side found nobody at the other end: no page script in that tab, or a page that was left. */
export class NobodyListens extends Error {
  override name = 'NobodyListens';
}

function opened<K extends Name>(name: K, reply: unknown): ToAny[K]['answer'] {
  if (!isReply(reply)) throw new NobodyListens(`no answer to ${name}`);
  if (!reply.ok) throw new Error(reply.error);
  // Both ends are this extension, built in one go: the answer's shape is what the handler's type says.
  return reply.answer as ToAny[K]['answer'];
}

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/** Sends to the background. Throws `NobodyListens`, or the handler's error. */
export async function askBackground<K extends keyof ToBackground>(
  name: K,
  ask: ToBackground[K]['ask'],
): Promise<ToBackground[K]['answer']> {
  return opened(name, await delivered(() => browser.runtime.sendMessage({ name, ask })));
}

/** Sends to the page script of one frame (0 is the page itself). Throws `NobodyListens`, or the handler's error. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  ask: ToPage[K]['ask'],
  frameId = 0,
): Promise<ToPage[K]['answer']> {
  return opened(name, await delivered(() => browser.tabs.sendMessage(tabId, { name, ask }, { frameId })));
}

async function delivered(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    throw new NobodyListens(error instanceof Error ? error.message : String(error));
  }
}

/** What arrives is `unknown`: each handler checks it before it believes it. */
type Handlers<M extends Record<keyof M, { answer: unknown }>> = {
  [K in keyof M]: (ask: unknown, sender: Sender) => M[K]['answer'] | Promise<M[K]['answer']>;
};

export const answerInBackground = (handlers: Handlers<ToBackground>, signal?: AbortSignal): void =>
  answer(new Map(Object.entries(handlers)), signal);

export const answerInPage = (handlers: Handlers<ToPage>, signal?: AbortSignal): void =>
  answer(new Map(Object.entries(handlers)), signal);

/**
 * Whether the extension that a script came from still runs as it did then. In a script that was left behind, the
 * browser's API throws whatever is asked of it.
 */
export const isConnected = (): boolean => browser.runtime?.id !== undefined;

/** Answers the messages of this extension's own contexts alone; whatever else arrives is left to others. */
function answer(
  handlers: Map<string, (ask: unknown, sender: Sender) => unknown>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    if (!('name' in message) || typeof message.name !== 'string') return undefined;
    const handler = handlers.get(message.name);
    if (handler === undefined) return undefined;
    const ask = 'ask' in message ? message.ask : undefined;
    new Promise((resolve) => resolve(handler(ask, sender))).then(
      (result) => respond({ ok: true, answer: result }),
      (error: unknown) =>
        respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  const stop = () => isConnected() && browser.runtime.onMessage.removeListener(listener);
  signal?.addEventListener('abort', stop, { once: true });
}
