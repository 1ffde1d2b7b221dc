import { browser } from 'wxt/browser';
import type { FromOwnPages, FromPage, ToPage } from './message-map';
import { retried } from './retry';

/** Sends and answers messages; message-map.ts lists them. */

/** The sender of a message: the parts of the browser's `MessageSender` that can be trusted. */
interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  origin?: string | undefined;
}

/** The frame that a content script runs in; 0 is the page itself. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** The page that a message came from, according to the browser; nothing here is taken from the message. */
export interface FromFrame extends Frame {
  /** The host of the frame's document; empty if it has none, like a file. */
  host: string;
  /** Whether it is in a private window. */
  isPrivate: boolean;
}

/** The envelope of an answer: a handler's error reaches the sender, instead of no answer at all. */
type Reply = { ok: true; answer: unknown } | { ok: false; error: string };

type ToBackground = FromPage & FromOwnPages;

/** Nobody received a message: there is no content script in that tab, or its page was left. */
export class NobodyListens extends Error {
  override name = 'NobodyListens';
}

function opened<A>(name: string, reply: unknown): A {
  if (!isReply(reply)) throw new NobodyListens(`no answer to ${name}`);
  if (!reply.ok) throw new Error(reply.error);
  // Both ends are built together, so the answer has the handler's type.
  return reply.answer as A;
}

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/** Messages that change nothing when they are handled once more. */
const mayBeSentTwice: ReadonlySet<keyof ToBackground> = new Set([
  'view-opened',
  'read',
  'is-kept',
  'tab-state',
]);

/** Longer than a worker takes to start on a slow machine, in milliseconds. */
const longSilence = 3000;

/**
 * Sends to the background, and retries if the browser terminated it before it answered. Throws `NobodyListens`, the
 * handler's error, or the signal's reason.
 */
export const askBackground = <K extends keyof ToBackground>(
  name: K,
  ask: ToBackground[K]['ask'],
  signal?: AbortSignal,
): Promise<ToBackground[K]['answer']> =>
  retried(async () => opened(name, await delivered(() => browser.runtime.sendMessage({ name, ask }))), {
    isLost: (error) => error instanceof NobodyListens && isConnected(),
    ...(mayBeSentTwice.has(name) && { silence: longSilence }),
    signal,
  });

/** Sends to the content script of one frame (0 is the page itself). Throws `NobodyListens`, or the handler's error. */
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

/** What arrives is `unknown`, and each handler checks it. `Who` is what is known about the sender. */
type Handlers<M extends Record<keyof M, { answer: unknown }>, Who extends unknown[]> = {
  [K in keyof M]: (ask: unknown, ...who: Who) => M[K]['answer'] | Promise<M[K]['answer']>;
};

/** Answers everything that is sent to the background. */
export function answerInBackground(
  fromPage: Handlers<FromPage, [FromFrame]>,
  fromOwnPages: Handlers<FromOwnPages, []>,
): void {
  const pages = new Map(Object.entries(fromPage));
  const ownPages = new Map(Object.entries(fromOwnPages));
  answer((name, sender) => {
    const own = ownPages.get(name);
    if (own !== undefined) return isOwnPage(sender) ? own : refused;
    const handler = pages.get(name);
    const frame = frameOf(sender);
    if (handler === undefined) return undefined;
    return frame === null ? refused : (ask) => handler(ask, frame);
  });
}

export function answerInPage(handlers: Handlers<ToPage, []>, signal: AbortSignal): void {
  const all = new Map(Object.entries(handlers));
  answer((name) => all.get(name), signal);
}

const refused = () => {
  throw new Error('This sender may not ask that.');
};

/** Whether a page of the extension sent it: the popup, or one in a tab that no other page frames. */
function isOwnPage({ url, origin, tab, frameId }: Sender): boolean {
  const own = browser.runtime.getURL('/');
  if (url?.startsWith(own) !== true) return false;
  return (origin === undefined || `${origin}/` === own) && (tab === undefined || frameId === 0);
}

/** Only a content script has a frame in a tab; null for the extension's own pages, whatever frames them. */
function frameOf({ tab, frameId, url = '' }: Sender): FromFrame | null {
  if (tab?.id === undefined || frameId === undefined) return null;
  if (url.startsWith(browser.runtime.getURL('/'))) return null;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return { tabId: tab.id, frameId, host, isPrivate: tab.incognito === true };
}

/**
 * Whether the extension that a content script belongs to is still running. After an update or a reload the old script
 * stays in its page, and every call of the extension API throws.
 */
export const isConnected = (): boolean => browser.runtime?.id !== undefined;

type Answering = (ask: unknown) => unknown;

/** Answers messages from this extension's own contexts, and ignores all others. */
function answer(
  handlerOf: (name: string, sender: Sender) => Answering | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    if (!('name' in message) || typeof message.name !== 'string') return undefined;
    const handler = handlerOf(message.name, sender);
    if (handler === undefined) return undefined;
    const ask = 'ask' in message ? message.ask : undefined;
    new Promise((resolve) => resolve(handler(ask))).then(
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
