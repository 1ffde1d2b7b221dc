import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // Every browser that this runs in loads modules ahead by itself; what does it for older ones would fetch.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  // The shops' match patterns come from src/shops, through the content script. Any other site is asked for by
  // itself, when the person wants it checked on every visit.
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['https://*/*'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'pore-truth@pore-truth.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
