import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

/**
 * Firefox's own window: the toolbar button, the popup and the permission prompts. Its script runs with the browser's
 * privileges and is sent as text, so it can use nothing of this file.
 */
export interface FirefoxWindow {
  /** The origin of the extension's pages, without a trailing slash. */
  extensionOrigin(): Promise<string>;
  /** Clicks the extension's toolbar button, which opens the popup over the active tab. */
  pressToolbarButton(): Promise<void>;
  /** The text of the open popup; empty if none is open. */
  popupWords(): Promise<string>;
  /** Clicks a button in the popup whose name contains a text. */
  pressInPopup(name: string): Promise<void>;
  closePopup(): Promise<void>;
  /** Chooses the extension's entry in the context menu that is open; false while there is none. */
  chooseInMenu(label: string): Promise<boolean>;
  /** The text of the open tooltip in the active tab; empty if none is open. */
  tooltipWords(): Promise<string>;
  /** Accepts the browser's permission prompt; false if there is none. */
  sayYes(): Promise<boolean>;
  /**
   * Every error of the extension in the browser console, its background included, except the one that Firefox logs
   * whenever a page is left while an answer to it is under way: no script can see or prevent that.
   */
  errors(): Promise<string[]>;
}

/** Puppeteer reaches tabs only, so this uses its connection directly. */
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

/** The window of a Firefox started with `--remote-allow-system-access`. */
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
    chooseInMenu: async (label) => (await run(scripts.chooseInMenu, label)) === 'chosen',
    tooltipWords: () => run(scripts.inFront, tooltip),
    sayYes: async () => (await run(scripts.sayYes)) === 'yes',
    errors: async () => z.array(z.string()).parse(JSON.parse(await run(scripts.errors))),
  };
}

/** Evaluates in a page, where `content` is its window with the browser's privileges; gives a string. */
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

/** Firefox loads the popup in a hidden panel and moves it into the one that opens; before that it does not answer. */
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
  chooseInMenu: `(_, label) => {
    const menu = document.getElementById('contentAreaContextMenu');
    const entry = [...menu.querySelectorAll('menuitem')].find((each) => each.label === label);
    if (menu.state !== 'open' || !entry) return 'none';
    menu.activateItem(entry);
    return 'chosen';
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

const tooltip = `[...content.document.querySelectorAll('body > div')]
  .map((host) => host.openOrClosedShadowRoot?.querySelector('[role=tooltip]')?.textContent ?? '').join('')`;

/** Marks a click as a user gesture: without one Firefox shows no prompt. */
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
