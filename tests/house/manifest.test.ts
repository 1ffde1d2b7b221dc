import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import config from '../../wxt.config';
import { read } from './sources';

/** The permissions are those that PRIVACY.md explains; a new one is a decision, not a side effect. */

const Manifest = z.strictObject({
  name: z.literal('__MSG_extName__'),
  description: z.literal('__MSG_extDescription__'),
  default_locale: z.string(),
  permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  commands: z.record(z.string(), z.unknown()),
  minimum_chrome_version: z.optional(z.string()),
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  // Where Firefox puts the button; it grants no access.
  action: z.optional(z.strictObject({ default_area: z.literal('navbar') })),
  browser_specific_settings: z.optional(z.unknown()),
});

const manifestFor = (browser: string) => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is not a function of the browser');
  return Manifest.parse(manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }));
};

it.each(['chrome', 'firefox'])(
  'the manifest for %s asks for what PRIVACY.md explains, and no more',
  (browser) => {
    const { permissions, optional_host_permissions } = manifestFor(browser);
    expect(permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(optional_host_permissions).toEqual(['https://*/*']);
    for (const permission of permissions) expect(read('PRIVACY.md')).toContain(`| \`${permission}\` |`);
  },
);

it.each(['chrome', 'firefox'])(
  'no context of the extension for %s may load or ask anything elsewhere',
  (browser) => {
    const policy = new Map(
      manifestFor(browser)
        .content_security_policy.extension_pages.split(';')
        .map((directive) => directive.trim().split(' '))
        .map(([name = '', ...sources]) => [name, sources]),
    );
    // Everything without its own directive (requests, workers, frames, style sheets, fonts) follows the default.
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': ["'self'"],
      'script-src': ["'self'", "'wasm-unsafe-eval'"],
      'img-src': ["'self'", 'blob:', 'data:'],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  },
);
