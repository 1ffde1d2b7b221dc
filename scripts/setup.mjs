/**
 * Installs what a command needs and is missing: packages, a newer Node, generated types, the compiled lexicon, with
 * `--browser` a Chromium, and with `--firefox`, in CI only, a Firefox. Plain JavaScript for Node 20, because it runs
 * before everything else. Prints nothing if nothing is missing; with `--quiet` it prints only to a terminal. Never
 * writes to stdout. Exit 1: a step failed. Exit 2: no browser.
 */
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringChromium, findChromium, howToGetOne } from './setup/chromium.mjs';
import { bringFirefox, findFirefox, howToGetFirefox } from './setup/firefox.mjs';
import { isFresh } from './setup/fresh.mjs';
import { withLock } from './setup/lock.mjs';
import { bringNode, goodNode, nodeIsReady } from './setup/node.mjs';
import { installedAsLocked, installPackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { run, StepFailed } from './setup/step.mjs';

const quiet = process.argv.includes('--quiet');
const withBrowser = process.argv.includes('--browser');
const withFirefox = process.argv.includes('--firefox') && Boolean(process.env.CI);

const typesStamp = join('.wxt', 'set-up');
const typesFrom = ['wxt.config.ts', 'package-lock.json', 'entrypoints', join('src', 'locales')];

const lexicon = join('src', 'lexicon', 'compiled.json');
const cosing = join('src', 'lexicon', 'cosing', 'compiled.json');
const nameWords = join('src', 'lexicon', 'name-words.json');
const lexiconFrom = [
  join('src', 'lexicon'),
  join('src', 'text', 'fold.ts'),
  join('scripts', 'compile-lexicon.ts'),
  join('scripts', 'lexicon'),
];
const hasLexicon = () =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.lexicon !== undefined;

/** In order: each step needs those before it. */
const steps = [
  { ready: () => installedAsLocked(root), bring: () => installPackages({ quiet }) },
  { ready: nodeIsReady, bring: () => bringNode({ quiet }) },
  {
    ready: () => isFresh(typesStamp, typesFrom),
    async bring() {
      const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
      await run('Writing types', goodNode(), [wxt, 'prepare'], { quiet });
      mkdirSync(join(root, '.wxt'), { recursive: true });
      writeFileSync(join(root, typesStamp), '');
    },
  },
  {
    ready: () => !hasLexicon() || isFresh(lexicon, lexiconFrom, [lexicon, cosing, nameWords]),
    async bring() {
      const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
      await run('Compiling the lexicon', goodNode(), [tsx, join(root, 'scripts', 'compile-lexicon.ts')], {
        quiet,
      });
      utimesSync(join(root, lexicon), new Date(), new Date());
    },
  },
];

try {
  if (!existsSync(join(root, 'package-lock.json'))) throw new StepFailed('package-lock.json is missing');
  if (!steps.every((step) => step.ready())) {
    await withLock('setup', async () => {
      // Another process may have done it while this one waited, so each step checks again.
      for (const step of steps) if (!step.ready()) await step.bring();
    });
  }
  if (withBrowser && !(await findChromium())) {
    const path = await withLock('setup', () => bringChromium({ quiet }));
    if (!path) {
      process.stderr.write(`${howToGetOne}\n`);
      process.exitCode = 2;
    }
  }
  if (withFirefox && !findFirefox()) {
    const path = await withLock('setup', () => bringFirefox({ quiet }));
    // `npm test` then leaves the Firefox tests out, and says so.
    if (!path) process.stderr.write(`No Firefox found. ${howToGetFirefox}.\n`);
  }
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
