import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../scripts/setup/root.mjs';
import config from '../wxt.config';

/** The project's own laws (CONTRIBUTING.md, SECURITY.md, PRIVACY.md), read from its sources. */

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const filesIn = (folder: string, endings: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** A source without its comments: what is said there is no use of anything. */
const codeOf = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;])\/\/.*$/gm, '');

const importsOf = (path: string) =>
  [...codeOf(path).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(([, from = '']) => from);

const rooms = ['src/label', 'src/lexicon', 'src/article', 'src/verdict', 'src/week'];
const pure = rooms.flatMap((room) => filesIn(room, /\.tsx?$/));
const sources = [...filesIn('src', /\.tsx?$/), ...filesIn('entrypoints', /\.tsx?$/)];

describe('the pure rooms', () => {
  it.each(pure)('%s knows no document and no browser', (path) => {
    const names =
      /(?<![\w.'"-])(?:document|window|browser|chrome|navigator|localStorage|fetch)\s*(?:\.|\(|\[)/;
    expect(codeOf(path).match(names)?.[0]).toBeUndefined();
  });

  it.each(pure)('%s imports nothing of the pages, the shops and the screens', (path) => {
    const foreign = importsOf(path).filter((from) =>
      /(?:^|\/)(?:page|shops|ui|entrypoints)\/|^(?:wxt|preact|#i18n)/.test(from),
    );
    expect(foreign).toEqual([]);
  });
});

it('the screens know no browser', () => {
  const knowing = filesIn('src/ui', /\.tsx?$/).filter((path) =>
    /(?<![\w/.'"])(?:browser|chrome)\s*\./.test(codeOf(path)),
  );
  expect(knowing).toEqual([]);
});

it('nothing of ours makes a request, writes markup or runs text as code', () => {
  const forbidden =
    /\b(?:fetch|eval|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\.sendBeacon\b|\bnew\s+Function\b|\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write/;
  const found = sources.flatMap((path) => {
    const [use] = codeOf(path).match(forbidden) ?? [];
    return use === undefined ? [] : [`${path}: ${use}`];
  });
  expect(found).toEqual([]);
});

describe('messages', () => {
  const names = (map: string) => {
    const [, body = ''] =
      new RegExp(`interface ${map} \\{([\\s\\S]*?)\\n\\}`).exec(codeOf('src/browser/messages.ts')) ?? [];
    return [...body.matchAll(/^\s*'?([\w-]+)'?: \{ ask:/gm)].map(([, name = '']) => name);
  };
  const keysIn = (path: string, call: string) => {
    const [, handlers = ''] =
      new RegExp(`${call}\\(\\s*\\{([\\s\\S]*?)\\n(?: {2}\\}\\)| {4}\\},\\n {4}signal)`).exec(codeOf(path)) ??
      [];
    return [...handlers.matchAll(/^ {4,6}'?([\w-]+)'?: (?:async )?\(/gm)].map(([, name = '']) => name);
  };
  const asked = (call: RegExp) =>
    sources.flatMap((path) => [...codeOf(path).matchAll(call)].map(([, name]) => name));

  it('to the background have a handler each, and are sent by somebody', () => {
    const all = names('ToBackground');
    expect(all).toContain('tab-state');
    expect(keysIn('src/background/tabs.ts', 'answerInBackground').toSorted()).toEqual(all.toSorted());
    expect([...new Set(asked(/askBackground\(\s*'([\w-]+)'/g))].toSorted()).toEqual(all.toSorted());
  });

  it('to the page have a handler each', () => {
    const all = names('ToPage');
    expect(all).toContain('recheck');
    expect(keysIn('src/page/start.ts', 'answerInPage').toSorted()).toEqual(all.toSorted());
  });

  it('travel by one file alone', () => {
    const others = sources.filter(
      (path) =>
        path !== join('src', 'browser', 'messages.ts') &&
        /\b(?:sendMessage|onMessage|onMessageExternal|onConnect|onConnectExternal|postMessage)\b/.test(
          codeOf(path),
        ),
    );
    expect(others).toEqual([]);
  });
});

describe('the manifest', () => {
  const Manifest = z.strictObject({
    name: z.literal('__MSG_extName__'),
    description: z.literal('__MSG_extDescription__'),
    default_locale: z.string(),
    permissions: z.array(z.string()),
    optional_host_permissions: z.array(z.string()),
    commands: z.record(z.string(), z.unknown()),
    minimum_chrome_version: z.optional(z.string()),
    // Where Firefox puts the button, which changes nothing of what it may do.
    action: z.optional(z.strictObject({ default_area: z.literal('navbar') })),
    browser_specific_settings: z.optional(z.unknown()),
  });
  const manifestFor = (browser: string) => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest is no function of the browser');
    return Manifest.parse(manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }));
  };

  it.each(['chrome', 'firefox'])(
    'of %s asks for what the README explains, and for nothing else',
    (browser) => {
      const { permissions, optional_host_permissions } = manifestFor(browser);
      expect(permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
      expect(optional_host_permissions).toEqual(['https://*/*']);
      for (const permission of permissions) expect(read('README.md')).toContain(`| \`${permission}\` |`);
    },
  );
});

describe('PRIVACY.md', () => {
  /** Every key that the code stores under, with its area. */
  const inCode = () =>
    [
      ...new Set(
        sources.flatMap((path) =>
          [...codeOf(path).matchAll(/['"`](local|session|sync):([a-z][\w-]*)/g)].map(
            ([, area, key]) => `${key} in storage.${area}`,
          ),
        ),
      ),
    ].toSorted();

  const rows = read('PRIVACY.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, key]) => key?.startsWith('`'));

  it('names every key that is stored, where, and until when', () => {
    const told = rows.map(([, key = '', , where = '']) => {
      const [, area] = /`(storage\.\w+)`/.exec(where) ?? [];
      return `${key.replaceAll('`', '').split(':')[0]} in ${area}`;
    });
    expect(told.toSorted()).toEqual(inCode());
    for (const [, key, what, , until] of rows) {
      expect(`${key}: ${what}`).toMatch(/: \S.{10}/);
      expect(`${key}: ${until}`).toMatch(/: \S.{10}/);
    }
  });

  it('says how everything is deleted', () => {
    expect(read('PRIVACY.md')).toContain('To delete everything, remove the extension.');
  });

  it('no code stores anything outside of the one storage', () => {
    const others = sources.filter((path) =>
      /\b(?:localStorage|sessionStorage|indexedDB|caches|document\.cookie)\b|\bstorage\.(?:local|session|sync)\.set\b/.test(
        codeOf(path),
      ),
    );
    expect(others).toEqual([]);
  });
});
