import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/setup/chromium.mjs';

/** The same browser as `scripts/setup.mjs` finds; without one Playwright looks for its own. */
const executablePath = await findChromium();

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// WXT's own vitest plugin sets the fake `browser` up through a module that browser mode cannot load.
const resolve = { alias: { '@': here('./src'), '#i18n': here('./.wxt/i18n/index.ts') } };
const setupFiles = [here('./tests/extension-api.setup.ts')];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}', 'tests/{e2e,firefox,long-life,zoo}/**'],
          // Property tests take many runs; how long depends on what else the machine does.
          testTimeout: 30_000,
          setupFiles,
        },
      },
      {
        // Whatever touches a document runs in a real browser: emulated DOMs get tables and shadow roots wrong.
        resolve,
        // Named here, because a package that Vite meets only later reloads the page under a running test.
        optimizeDeps: {
          include: ['@floating-ui/dom', '@wxt-dev/i18n', 'wxt/browser'],
        },
        test: {
          name: 'dom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          setupFiles,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            expect: {
              toMatchScreenshot: {
                resolveScreenshotPath: ({ root, arg, ext }) => `${root}/tests/visual/pictures/${arg}${ext}`,
                // Browsers differ in how they smooth the edge of a letter, and in nothing more.
                comparatorOptions: { threshold: 0.03, allowedMismatchedPixelRatio: 0.002 },
              },
            },
            provider: playwright({
              launchOptions: {
                ...(executablePath === null ? {} : { executablePath }),
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // The built extension in a Chromium of its own, driven from Node.
        resolve,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/{e2e,long-life,zoo}/**/*.test.ts'],
          // A test is many steps, each of which waits its own ten seconds at most.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A busy machine takes longer than the second that is waited for by default.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
      {
        // The same in a Firefox of its own. `npm test` leaves it out where there is none.
        resolve,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A busy machine takes longer than the second that is waited for by default.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
