import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

/**
 * The browser's own window, where a person finds the toolbar button, the popup and the browser's questions.
 * Its script runs with the browser's own rights, in a text of its own: nothing of this file is there.
 */
export interface FirefoxWindow {
  /** Where the extension's pages stand, without a slash at the end. */
  extensionOrigin(): Promise<string>;
  /** Presses the extension's button in the toolbar, which opens the popup over the tab in front. */
  pressToolbarButton(): Promise<void>;
  /** The words of the open popup; empty where none is open. */
  popupWords(): Promise<string>;
  /** Presses a button in the popup, by a part of its name. */
  pressInPopup(name: string): Promise<void>;
  closePopup(): Promise<void>;
  /** The words of the open tooltip in the tab in front; empty where none is open. */
  tooltipWords(): Promise<string>;
  /** Says yes to the question that the browser asks about an extension; false where it asks none. */
  sayYes(): Promise<boolean>;
  /**
   * Every error in the browser's console that comes from the extension, its background included. Left out is what
   * Firefox notes down whenever a page is left while an answer to it is on its way: no script can see or prevent it.
   */
  errors(): Promise<string[]>;
}

/** Puppeteer keeps the wire to itself, and leads to tabs alone. */
interface Wire {
  connection: { send(method: string, params: object): Promise<unknown> };
}

const hasWire = (browser: object): browser is Wire =>
  'connection' in browser &&
  typeof browser.connection === 'object' &&
  browser.connection !== null &&
  'send' in browser.connection &&
  typeof browser.connection.send === 'function';

const Tree = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })) }) });
const Returned = z.object({
  result: z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
});

/** The window of a Firefox that was started with `--remote-allow-system-access`. */
export async function firefoxWindow(browser: Browser, extensionId: string): Promise<FirefoxWindow> {
  if (!hasWire(browser)) throw new Error('Puppeteer shows no connection any more');
  const { connection } = browser;
  const tree = Tree.parse(await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const [window] = tree.result.contexts;
  if (window === undefined) throw new Error('Firefox has no window');

  const run = async (script: string, ...words: string[]): Promise<string> => {
    const reply = await connection.send('script.callFunction', {
      functionDeclaration: script,
      arguments: [extensionId, ...words].map((value) => ({ type: 'string', value })),
      target: { context: window.context },
      awaitPromise: true,
    });
    const returned = Returned.safeParse(reply);
    if (!returned.success) throw new Error(`in Firefox's window: ${JSON.stringify(reply).slice(0, 1000)}`);
    return returned.data.result.result.value;
  };

  return {
    extensionOrigin: async () => (await run(scripts.origin)).replace(/\/$/, ''),
    pressToolbarButton: async () => void (await run(scripts.pressToolbarButton)),
    popupWords: () => run(scripts.inPopup, `content.document.body.innerText`),
    pressInPopup: async (name) => {
      const pressed = await run(scripts.inPopup, pressButton(name));
      if (pressed !== name) throw new Error(`the popup has no button "${name}"`);
    },
    closePopup: async () => void (await run(scripts.closePopup)),
    tooltipWords: () => run(scripts.inFront, tooltip),
    sayYes: async () => (await run(scripts.sayYes)) === 'yes',
    errors: async () => z.array(z.string()).parse(JSON.parse(await run(scripts.errors))),
  };
}

/** Asks inside a page, where `content` is its window as the browser itself sees it; answers with a string. */
const ask = `(view, question) => new Promise((resolve) => {
  if (!view) return resolve('');
  const line = 'pore-truth:' + Math.random();
  view.messageManager.addMessageListener(line, function heard({ data }) {
    view.messageManager.removeMessageListener(line, heard);
    resolve(String(data));
  });
  const script = 'sendAsyncMessage(' + JSON.stringify(line) + ', (' + question + '))';
  view.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;

/** It loads in a panel that nobody sees and is moved into the one that opens; asked before, it would not answer. */
const popup = `[...document.querySelectorAll('panel:not(#webextension-remote-preload-panel) .webextension-popup-browser')]
  .find((each) => each.closest('panel').state === 'open' && each.currentURI.spec.endsWith('/popup.html'))`;

const scripts = {
  origin: `(id) => WebExtensionPolicy.getByID(id).getURL('')`,
  pressToolbarButton: `(id) => {
    const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
    document.getElementById(widget).querySelector('toolbarbutton').click();
    return '';
  }`,
  inPopup: `(_, question) => (${ask})(${popup}, question)`,
  inFront: `(_, question) => (${ask})(gBrowser.selectedBrowser, question)`,
  closePopup: `() => {
    (${popup})?.closest('panel').hidePopup();
    return '';
  }`,
  sayYes: `() => {
    const question = PopupNotifications.panel.querySelector('popupnotification');
    if (PopupNotifications.panel.state !== 'open' || !question) return 'none';
    question.button.click();
    return 'yes';
  }`,
  errors: `(id) => {
    const origin = WebExtensionPolicy.getByID(id).getURL('');
    const errors = Services.console.getMessageArray().filter((each) =>
      each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag) &&
      (each.sourceName.startsWith(origin) || each.errorMessage.includes(origin)) &&
      !/^Promise (rejected|resolved) (after context unloaded|while context is inactive)/.test(each.errorMessage));
    return JSON.stringify(errors.map(String));
  }`,
};

const tooltip = `content.document.querySelector('pore-truth')?.openOrClosedShadowRoot.querySelector('[role=tooltip]').textContent ?? ''`;

/** A press counts as the person's: without that the browser asks no question. */
const pressButton = (name: string) => `(() => {
  const name = ${JSON.stringify(name)};
  const button = [...content.document.querySelectorAll('button')]
    .find((each) => (each.getAttribute('aria-label') ?? each.innerText).includes(name));
  if (!button) return '';
  const input = content.windowUtils.setHandlingUserInput(true);
  try {
    button.click();
  } finally {
    input.destruct();
  }
  return name;
})()`;
