import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright';
import { bringChromium, howToGetOne } from '../setup/chromium.mjs';
import { buildWhereNeeded } from './build';
import { NoBrowser } from './no-browser';
import { type Staging, stageExtension } from './stage';

export { NoBrowser };

/** A running Chromium with the extension. */
export interface Browser {
  context: BrowserContext;
  /** The extension's service worker, or another of its contexts once the worker was terminated. */
  worker: Pick<Worker, 'evaluate'>;
  /** `chrome-extension://…` */
  origin: string;
  /** Match patterns of the pages that the extension reads without being asked. */
  knownShops: string[];
  /** Where a second debugger may connect: Playwright's own connection does not see the popup. */
  debugAddress(): Promise<string>;
  close(): Promise<void>;
}

export interface Launch extends Staging {
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** Device pixels per CSS pixel, for screenshots. */
  scale?: number;
  forcedColors?: 'active';
  reducedMotion?: 'reduce';
  /** The browser's own language, as in "pt-BR". */
  language?: string;
  /** Enables the back/forward cache, which automation switches off. */
  backForwardCache?: boolean;
  /** Resolves no host, so that nothing opens a connection, not even a preconnect, which no request event announces. */
  offline?: boolean;
  /** Writes to stderr only if it is a terminal. */
  quiet?: boolean;
}

/**
 * Builds if necessary and starts Chromium with a copy of the built extension and an empty profile. Throws `NoBrowser`,
 * or `StepFailed` when the build fails.
 */
export async function launch(options: Launch = {}): Promise<Browser> {
  const { headless = true, colorScheme = 'light', quiet = false, scale = 1 } = options;
  const { forcedColors, reducedMotion } = options;
  const executablePath = await bringChromium({ quiet });
  if (!executablePath) throw new NoBrowser(howToGetOne);
  await buildWhereNeeded({ quiet, target: options.asFirefox === true ? 'firefox' : 'chrome' });

  const folder = await mkdtemp(join(tmpdir(), 'pore-truth-'));
  const extension = join(folder, 'extension');
  const knownShops = await stageExtension(extension, options);
  const profile = join(folder, 'profile');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    ...(options.viewport !== null && { deviceScaleFactor: scale }),
    ...(forcedColors !== undefined && { forcedColors }),
    ...(reducedMotion !== undefined && { reducedMotion }),
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    ...(options.language !== undefined && {
      env: { ...process.env, LANGUAGE: options.language.replace('-', '_') },
    }),
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : []),
      '--test-type', // no bar that warns of the flags
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const debugAddress = async () => {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    return `http://127.0.0.1:${port}`;
  };
  const close = async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    return { context, worker, origin: worker.url().split('/', 3).join('/'), knownShops, debugAddress, close };
  } catch {
    await close();
    throw new NoBrowser(
      `${executablePath} did not load the extension (Chrome itself refuses to). ${howToGetOne}`,
    );
  }
}
