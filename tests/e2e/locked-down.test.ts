import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildWhereNeeded, builtExtension } from '../../scripts/browser/build';
import { demoListings, demoPages, serveDemo } from '../../scripts/browser/demo';
import { launch } from '../../scripts/browser/launch';
import { openPopup } from '../../scripts/browser/popup';
import { openTab, reportedState } from '../../scripts/browser/tab';
import { root } from '../../scripts/setup/root.mjs';
import { shops } from '../../src/shops/registry';

/** What SECURITY.md and PRIVACY.md promise, checked on the built extension. */

beforeAll(() => buildWhereNeeded());

describe('the manifest', () => {
  const manifest = async (): Promise<unknown> =>
    JSON.parse(await readFile(join(builtExtension, 'manifest.json'), 'utf8'));

  it('has exactly the intended permissions, and exposes nothing to pages', async () => {
    const built = await manifest();
    // And no other key: no web_accessible_resources, no externally_connectable. tests/house checks the policy's text.
    const Known = z.strictObject({
      manifest_version: z.literal(3),
      name: z.string(),
      description: z.string(),
      version: z.string(),
      default_locale: z.string(),
      icons: z.record(z.string(), z.string()),
      action: z.object({ default_popup: z.literal('popup.html') }),
      options_ui: z.object({ page: z.literal('options.html') }),
      minimum_chrome_version: z.string(),
      commands: z.record(z.string(), z.unknown()),
      background: z.strictObject({ service_worker: z.literal('background.js') }),
      content_security_policy: z.strictObject({ extension_pages: z.string() }),
      permissions: z.array(z.string()),
      optional_host_permissions: z.array(z.string()),
      content_scripts: z.array(
        z.strictObject({
          matches: z.array(z.string()),
          run_at: z.literal('document_start'),
          css: z.array(z.string()),
          js: z.array(z.string()),
        }),
      ),
    });
    const { permissions, optional_host_permissions, content_scripts } = Known.parse(built);
    expect(permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(optional_host_permissions).toEqual(['https://*/*']);
    expect(content_scripts).toHaveLength(1);
    const matches = shops.flatMap((shop) => shop.matches);
    expect(content_scripts[0]?.matches.toSorted()).toEqual([...new Set(matches)].toSorted());
    for (const match of matches) expect(match).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\//);
  });
});

describe('the bundle', () => {
  const files = async () => {
    const all = await readdir(builtExtension, { recursive: true, withFileTypes: true });
    const shipped = all.filter((entry) => entry.isFile() && /^\.(?:js|css|html)$/.test(extname(entry.name)));
    return Promise.all(
      shipped.map(async ({ parentPath, name }) => ({
        name,
        text: await readFile(join(parentPath, name), 'utf8'),
      })),
    );
  };

  it('makes no request and runs no text as code', async () => {
    const forbidden =
      /\b(?:fetch|eval|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]|\bdocument\.write|\binsertAdjacentHTML\b|\b(?:outerHTML|srcdoc)\s*=[^=]/g;
    const uses = (await files()).flatMap(({ name, text }) =>
      [...text.matchAll(forbidden)].map(([use]) => `${name}: ${use}`),
    );
    // The picture reader loads its WebAssembly, letters and words from the extension's own files.
    expect(uses.toSorted()).toEqual(['background.js: fetch(', 'picture-reader.js: fetch(']);
  });

  it('writes markup only where Preact does on request, and our code requests it nowhere', async () => {
    const uses = (await files()).flatMap(({ text }) =>
      [...text.matchAll(/.{24}\.innerHTML\b.{14}/g)].map(([use]) => use.replace(/\b[a-z]\b/g, '_')),
    );
    // Preact's `dangerouslySetInnerHTML`, which our own code must not use (tests/house/security.test.ts).
    for (const use of uses) expect(use).toContain('.__html');
    expect(uses.length).toBeLessThanOrEqual(2);
  });

  it('loads nothing from elsewhere, and contains no unexplained address', async () => {
    const built = await files();
    const loading = built.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:@import|url\(|src=|href=|import\()\s*["'`]?(?:https?:)?\/\/[^"'`)\s]*/g)].map(
        ([use]) => `${name}: ${use}`,
      ),
    );
    expect(loading).toEqual([]);

    const addresses = new Set(
      built.flatMap(({ text }) =>
        [...text.matchAll(/\bhttps?:\/\/[^\s"'`,|)$]+/g)].map(([address]) => address),
      ),
    );
    const ours = new Set(shops.flatMap(({ matches }) => matches));
    const notes = await readFile(join(root, 'src', 'article', 'notes.ts'), 'utf8');
    // The issue form is a link that a person may follow.
    const { bugs } = z
      .object({ bugs: z.object({ url: z.url() }) })
      .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    ours.add(bugs.url);
    ours.add(baseOfRelativeLinks);
    const others = [...addresses].filter(
      (address) => !ours.has(address) && !notes.includes(`'${address}'`) && !namedByLibraries.has(address),
    );
    expect(others).toEqual([]);
  });
});

/** What `src/page/signs/linked-cards.ts` resolves relative links against, to read their paths. */
const baseOfRelativeLinks = 'https://shop.example/';

/** XML namespaces, and links in messages to developers. None is ever requested. */
const namedByLibraries = new Set([
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'https://github.com/wxt-dev/wxt/issues/371',
  'https://wxt.dev/guide/go-further/testing.html',
]);

it('the extension makes no request on any page of the demo shop', async () => {
  const browser = await launch();
  const asked: string[] = [];
  const probe = 'https://nobody.example/asked-by-the-worker';
  let answer = '';
  try {
    await serveDemo(browser.context);
    // Requests of pages, of the popup and of the service worker.
    browser.context.on('request', (request) => asked.push(request.url()));
    for (const [index, { at }] of [...demoPages, ...demoListings].entries()) {
      const tab = await openTab(browser);
      await tab.page.goto(at, { waitUntil: 'load' });
      await reportedState(browser, tab);
      if (index % 5 === 0) {
        const popup = await openPopup(browser, tab);
        await popup.page.locator('main h1').first().waitFor();
        await popup.close();
      }
      await tab.page.close();
    }
    // The policy blocks every request of the worker, even a deliberate one.
    answer = await browser.worker.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      probe,
    );
  } finally {
    await browser.close();
  }
  const pages = [...demoPages, ...demoListings].map(({ at }) => at);
  for (const page of pages) expect(asked).toContain(page);
  // The demo shop's own files and the extension's.
  const named = /^https:\/\/[\w./-]+\/(?:shop\.css|shop\.js|[\w-]+\.(?:svg|png))$|^chrome-extension:|^data:/;
  expect(asked.filter((url) => !pages.includes(url) && !named.test(url))).toEqual([]);
  expect(answer).toBe('refused');
}, 120_000);
