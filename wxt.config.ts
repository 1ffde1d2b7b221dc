import { defineConfig } from 'wxt';
import { asShipped } from './scripts/build/as-shipped';
import { bareHighlights } from './scripts/build/bare-highlights';
import { headingWords } from './scripts/build/heading-words';
import { jsonText } from './scripts/build/json-text';
import { licences, licencesFile } from './scripts/build/licences';
import { muteCore } from './scripts/build/mute-core';
import { ocrFiles } from './scripts/build/ocr-files';
import { plainImports } from './scripts/build/plain-imports';
import { popupChunks } from './scripts/build/popup-chunks';
import { portugueseOfPortugal } from './scripts/build/portuguese';
import { quietStart } from './scripts/build/quiet-start';
import { shopData } from './scripts/build/shop-data';

/** The oldest browsers that this is made for. Chrome's is the first that lets highlights be inherited: see marks.css. */
const oldest = { chrome: '134', firefox: '140' };

/**
 * What the extension's own pages, worker and background may load: files of the extension, and pictures that they hold
 * already. So nothing in them can reach a network. WebAssembly reads the letters in pictures.
 */
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // What a reviewer needs to build the same zip files, by name: whatever else lies about stays out.
  zip: {
    includeSources: [
      '{docs,entrypoints,public,scripts,src}/**',
      'tools/*/*.json',
      '*.md',
      'LICENSE',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
    ],
    excludeSources: ['docs/pictures/**', 'src/lexicon/compiled.json', 'src/lexicon/name-words.json'],
  },
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push(
        { relativeDest: licencesFile, contents: licences() },
        await portugueseOfPortugal(),
        ...ocrFiles,
      );
    },
  },
  vite: ({ browser }) => ({
    plugins: [
      asShipped(),
      plainImports(),
      quietStart(),
      shopData(),
      headingWords(),
      muteCore(),
      jsonText(),
      popupChunks(),
      ...(browser === 'firefox' ? [bareHighlights()] : []),
    ],
    build: {
      modulePreload: false,
      target: Object.entries(oldest).map(([name, version]) => `${name}${version}`),
    },
  }),
  // The shops' match patterns come from src/shops, through the content script. Any other site is asked for by
  // itself, when the person wants it checked on every visit.
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['https://*/*'],
    commands: {
      // Not Alt+Shift+P, which Chromium keeps for itself: it would give us no key at all.
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_marks__',
      },
    },
    // The development server speaks to the pages that it serves.
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'chrome' && { minimum_chrome_version: oldest.chrome }),
    ...(browser === 'firefox' && {
      // Firefox puts a new button into a menu, where nobody sees its badge.
      action: { default_area: 'navbar' },
      browser_specific_settings: {
        gecko: {
          id: 'pore-truth@pore-truth.example',
          strict_min_version: `${oldest.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
