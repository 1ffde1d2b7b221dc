import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '@/background/welcome';
import { isKnownShop, mayReadShops } from '@/browser/known-shops';

const create = vi.fn(async () => ({}));
let installType: string;
let given: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  installType = 'normal';
  given = false;
  Object.assign(browser.runtime, {
    getManifest: () => ({
      content_scripts: [{ matches: ['https://www.pine.example/*', 'https://*.tarn.example/*'] }],
    }),
    getURL: (path: string) => `extension:/${path}`,
  });
  Object.assign(browser, {
    management: { getSelf: async () => ({ installType }) },
    permissions: { contains: async () => given },
  });
  Object.assign(browser.tabs, { create });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const inFirefox = () => vi.stubEnv('FIREFOX', 'true');

it('the known shops are the hosts in the manifest', () => {
  expect(isKnownShop('https://www.pine.example/p/1')).toBe(true);
  expect(isKnownShop('https://uk.tarn.example/')).toBe(true);
  expect(isKnownShop('https://pine.example.evil.example/')).toBe(false);
  expect(isKnownShop('')).toBe(false);
});

it('known shops are readable after installation in Chromium, and in Firefox once access is granted', async () => {
  expect(await mayReadShops()).toBe(true);
  inFirefox();
  expect(await mayReadShops()).toBe(false);
  given = true;
  expect(await mayReadShops()).toBe(true);
});

describe('the welcome page', () => {
  it('opens after an installation, but not after an update', async () => {
    await welcome('update');
    await welcome('browser_update');
    expect(create).not.toHaveBeenCalled();
    await welcome('install');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://welcome.html' });
  });

  it('opens for a development install only if access to the known shops is missing', async () => {
    installType = 'development';
    await welcome('install');
    expect(create).not.toHaveBeenCalled();
    inFirefox();
    await welcome('install');
    expect(create).toHaveBeenCalledOnce();
  });
});
