import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import config from '../../wxt.config';
import { read } from './sources';

/** The permissions are those that the README explains; a new one is a decision, not a side effect. */

const Manifest = z.strictObject({
  name: z.literal('__MSG_extName__'),
  description: z.literal('__MSG_extDescription__'),
  default_locale: z.string(),
  permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  commands: z.record(z.string(), z.unknown()),
  minimum_chrome_version: z.optional(z.string()),
  // Where Firefox puts the button; it grants nothing.
  action: z.optional(z.strictObject({ default_area: z.literal('navbar') })),
  browser_specific_settings: z.optional(z.unknown()),
});

const manifestFor = (browser: string) => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is not a function of the browser');
  return Manifest.parse(manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }));
};

it.each(['chrome', 'firefox'])(
  'the manifest for %s asks for what the README explains, and no more',
  (browser) => {
    const { permissions, optional_host_permissions } = manifestFor(browser);
    expect(permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(optional_host_permissions).toEqual(['https://*/*']);
    for (const permission of permissions) expect(read('README.md')).toContain(`| \`${permission}\` |`);
  },
);
