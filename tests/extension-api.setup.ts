import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '@/locales/en.json';

/**
 * Gives every test the extension API: WXT's fake one, with the real English messages, so that tests read what people
 * read.
 */

const plural = /^(\d+|n)$/;

function* messages(node: unknown, path: string[] = []): Generator<[string, string]> {
  if (typeof node === 'string') {
    yield [path.join('_'), node];
  } else if (typeof node === 'object' && node !== null) {
    const entries: [string, unknown][] = Object.entries(node);
    if (entries.every(([key]) => plural.test(key))) {
      yield [path.join('_'), entries.map(([, text]) => text).join(' | ')];
    } else if (entries.some(([key, text]) => key === 'message' && typeof text === 'string')) {
      yield* messages(Object.fromEntries(entries).message, path);
    } else {
      for (const [key, child] of entries) yield* messages(child, [...path, key]);
    }
  }
}

const english = new Map(messages(en));

const getMessage = (key: string, substitutions: string | string[] = []): string =>
  (english.get(key) ?? '').replace(/\$(\d)/g, (_, place) => [substitutions].flat()[Number(place) - 1] ?? '');

// The fake has no such event.
Object.assign(fakeBrowser.tabs, { onReplaced: { addListener: () => {} } });

const api = {
  ...fakeBrowser,
  i18n: { ...fakeBrowser.i18n, getMessage, getUILanguage: () => 'en' },
  // The fake has none, and pages with custom elements can't be read without it.
  dom: { openOrClosedShadowRoot: (element: Element) => element.shadowRoot },
};
vi.stubGlobal('chrome', api);
vi.stubGlobal('browser', api);
