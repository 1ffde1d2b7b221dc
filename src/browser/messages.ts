import { browser } from 'wxt/browser';
import type { FromOwnPages, FromPage, ToPage } from './message-map';
import { retried } from './retry';

/** How messages travel: what each of them is stands in message-map.ts. */

/** Who sent a message: the parts of the browser's `MessageSender` that a decision may rest on. */
interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
}

/** The frame that a content script runs in; 0 is the page itself. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/**
 * What an answer travels in: a handler's failure comes back to the asker as an error instead of as silence.
 */
type Reply = { ok: true; answer: unknown } | { ok: false; error: string };

type ToBackground = FromPage & FromOwnPages;

/** The asker's side found nobody at the other end: no page script in that tab, or a page that was left. */
export class NobodyListens extends Error {
  override name = 'NobodyListens';
}

function opened<A>(name: string, reply: unknown): A {
  if (!isReply(reply)) throw new NobodyListens(`no answer to ${name}`);
  if (!reply.ok) throw new Error(reply.error);
  // Both ends are this extension, built in one go: the answer's shape is what the handler's type says.
  return reply.answer as A;
}

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/**
 * Sends to the background, again where the browser ended it before it answered. Throws `NobodyListens`, the handler's
 * error, or the signal's reason.
 */
export const askBackground = <K extends keyof ToBackground>(
  name: K,
  ask: ToBackground[K]['ask'],
  signal?: AbortSignal,
): Promise<ToBackground[K]['answer']> =>
  retried(
    async () => opened(name, await delivered(() => browser.runtime.sendMessage({ name, ask }))),
    (error) => error instanceof NobodyListens && isConnected(),
    signal,
  );

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

/** What arrives is `unknown`: each handler checks it before it believes it. `Who` is what is known of the sender. */
type Handlers<M extends Record<keyof M, { answer: unknown }>, Who extends unknown[]> = {
  [K in keyof M]: (ask: unknown, ...who: Who) => M[K]['answer'] | Promise<M[K]['answer']>;
};

/** Answers everything that is sent to the background. */
export function answerInBackground(
  fromPage: Handlers<FromPage, [Frame]>,
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

const isOwnPage = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('/')) === true;

/** Only content scripts have a frame in a tab: the extension's own pages read none. */
const frameOf = (sender: Sender): Frame | null =>
  sender.tab?.id === undefined || sender.frameId === undefined || isOwnPage(sender)
    ? null
    : { tabId: sender.tab.id, frameId: sender.frameId };

/**
 * Whether the extension that a script came from still runs as it did then. In a script that was left behind, the
 * browser's API throws whatever is asked of it.
 */
export const isConnected = (): boolean => browser.runtime?.id !== undefined;

type Answering = (ask: unknown) => unknown;

/** Answers the messages of this extension's own contexts alone; whatever else arrives is left to others. */
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
