import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerScripts, stopChecking, takeWish, watchAccess } from '@/background/access';
import { isWish } from '@/background/message-shapes';
import { type Registration, registrationsFor } from '@/browser/page-script';
import { isSite, patternOf, siteOf } from '@/browser/site';
import { readQuarantine } from '@/keep/quarantine';
import { addSite, readSites } from '@/keep/sites';

const site = 'small-shop.example';
const wish = { tabId: 7, origins: [patternOf(site)], site };

/** The browser's state: granted permissions and registered scripts. */
let allowed: Set<string>;
let registered: Map<string, Registration>;
const said = { added: () => {}, removed: () => {} };
const executeScript = vi.fn(async () => []);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  allowed = new Set();
  registered = new Map();
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) allowed.delete(origin);
        said.removed();
      },
      onAdded: {
        addListener: (listener: () => void) => {
          said.added = listener;
        },
      },
      onRemoved: {
        addListener: (listener: () => void) => {
          said.removed = listener;
        },
      },
    },
  });
  const add = async (scripts: Registration[]) => {
    for (const script of scripts) registered.set(script.id, script);
  };
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: add,
    updateContentScripts: add,
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
    insertCSS: async () => {},
    executeScript,
  });
  Object.assign(browser.tabs, { sendMessage: () => Promise.reject(new Error('No receiving end.')) });
  watchAccess();
});

const allow = (origin: string) => {
  allowed.add(origin);
  said.added();
};

describe('registered content scripts', () => {
  it('exist once per site and match exactly its host', () => {
    expect(registrationsFor([])).toEqual([]);
    expect(registrationsFor([site, 'www.other.example'])).toMatchObject([
      { id: site, matches: [`https://${site}/*`], js: ['/content-scripts/shop.js'] },
      { id: 'www.other.example', matches: ['https://www.other.example/*'] },
    ]);
  });

  it('are added and removed as sites are chosen and dropped', async () => {
    allow(patternOf('www.other.example'));
    await addSite(site);
    await vi.waitFor(() => expect([...registered.keys()]).toEqual([site]));
    await addSite('www.other.example');
    await vi.waitFor(() => expect([...registered.keys()]).toEqual([site, 'www.other.example']));
    await stopChecking(site);
    await vi.waitFor(() => expect([...registered.keys()]).toEqual(['www.other.example']));
  });

  it('are registered again if the browser dropped them, and only once', async () => {
    await addSite(site);
    await vi.waitFor(() => expect(registered.size).toBe(1));
    registered.clear();
    await registerScripts();
    await registerScripts();
    expect([...registered.keys()]).toEqual([site]);
  });
});

it('a site that the browser cannot register does not prevent others from being registered', async () => {
  const add = browser.scripting.registerContentScripts;
  Object.assign(browser.scripting, {
    registerContentScripts: async (scripts: Registration[]) => {
      if (scripts.some(({ id }) => id === 'odd.example')) throw new Error('Invalid value for content script');
      await add(scripts);
    },
  });
  await fakeBrowser.storage.local.set({ sites: ['a.example', 'odd.example', 'b.example'] });
  await registerScripts();
  expect([...registered.keys()]).toEqual(['a.example', 'b.example']);
  Object.assign(browser.scripting, { registerContentScripts: add });
});

describe('a request to check a site on every visit', () => {
  it('is fulfilled when the permission is granted, even after the popup closed', async () => {
    await takeWish(wish);
    expect(await readSites()).toEqual([]);
    allow('https://another.example/*');
    allow(patternOf(site));
    await vi.waitFor(async () => expect(await readSites()).toEqual([site]));
    await vi.waitFor(() =>
      expect(executeScript).toHaveBeenCalledExactlyOnceWith({
        target: { tabId: 7 },
        files: ['/content-scripts/shop.js'],
      }),
    );
  });

  it('is fulfilled at once if the permission was granted before', async () => {
    allowed.add(patternOf(site));
    await takeWish(wish);
    expect(await readSites()).toEqual([site]);
  });

  it('is discarded when the person declines', async () => {
    await takeWish(wish);
    await takeWish(null);
    allow(patternOf(site));
    await registerScripts();
    expect(await readSites()).toEqual([]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('for the known shops reads the open page and adds no site', async () => {
    await takeWish({ tabId: 7, origins: ['https://www.sephora.com/*'], site: null });
    allow('https://www.sephora.com/*');
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
    expect(await readSites()).toEqual([]);
  });

  it('injects no second script into a page that already has one', async () => {
    Object.assign(browser.tabs, { sendMessage: async () => ({ ok: true, answer: true }) });
    allowed.add(patternOf(site));
    await takeWish(wish);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    'https://evil.example',
    { tabId: 'x', origins: ['https://a.example/*'], site },
    { tabId: 7, origins: [], site },
    { tabId: 7, origins: ['https://a.example/*'], site: 'not a host/*' },
  ])('is not one if malformed: %j', (ask) => {
    expect(isWish(ask)).toBe(false);
  });

  it('on a page that hangs does not hold up what is chosen next', async () => {
    const asked = vi.fn(() => new Promise(() => {}));
    Object.assign(browser.tabs, { sendMessage: asked });
    allowed.add(patternOf(site));
    await takeWish(wish);
    expect(asked).toHaveBeenCalledOnce();
    await stopChecking(site);
    expect(await readSites()).toEqual([]);
  });
});

describe('access', () => {
  it('revoked in the options removes the site and the permission', async () => {
    allowed.add(patternOf(site));
    await addSite(site);
    await stopChecking(site);
    expect(await readSites()).toEqual([]);
    expect(allowed.size).toBe(0);
  });

  it('revoked in the browser’s settings removes the site', async () => {
    allow(patternOf(site));
    await addSite(site);
    await addSite('www.other.example');
    allow(patternOf('www.other.example'));
    allowed.delete(patternOf(site));
    said.removed();
    await vi.waitFor(async () => expect(await readSites()).toEqual(['www.other.example']));
  });

  it('revoked in the options removes the site even if the browser refuses to remove the permission', async () => {
    await addSite(site);
    Object.assign(browser.permissions, { remove: () => Promise.reject(new Error('required permission')) });
    await stopChecking(site);
    expect(await readSites()).toEqual([]);
  });
});

describe('a site', () => {
  it.each([
    ['https://small-shop.example/a?b#c', site],
    ['http://small-shop.example/', null],
    ['file:///home/page.html', null],
    ['chrome://version', null],
    ['not an address', null],
    [undefined, null],
  ])('is the host of an https address only: %s gives %s', (url, host) => {
    expect(siteOf(url)).toBe(host);
  });

  it.each([
    '999.1.1.1',
    'a..b',
    '-',
    'a.0x1g.',
    'shop.example.',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(127)}example`,
    'xn--\u0000.example',
    'localhost',
    'Shop.example',
  ])('is not one that no browser can go to: %s', (host) => {
    expect(isSite(host)).toBe(false);
  });

  it.each(['small-shop.example', 'xn--bcher-kva.example', '127.0.0.1', 'a.b.c.d.example'])(
    'is any host that a browser can go to: %s',
    (host) => {
      expect(isSite(host)).toBe(true);
    },
  );

  it.each(['x', [3], ['https://a.example'], ['*']])(
    'list in storage that is invalid is quarantined: %j',
    async (value) => {
      await fakeBrowser.storage.local.set({ sites: value });
      expect(await readSites()).toEqual([]);
      expect(await readQuarantine()).toContainEqual({ key: 'local:sites', value });
    },
  );
});
