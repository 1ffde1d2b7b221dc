/**
 * `npm run size`: builds the extension into a folder of its own, and prints the gzip size of content script, popup and
 * background beside their goals, and their composition. `--json` adds one line for programs.
 * Exit 1: one exceeds its limit.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { root } from './setup/root.mjs';
import { gzipKb, rawKb, type Weighed, weigh } from './size/measure';
import { type Part, partNames, parts } from './size/parts';
import { type Account, shares } from './size/rooms';

const accounts: Account[] = [];
const accountant = {
  name: 'account',
  generateBundle(_options: unknown, bundle: Record<string, Chunk>) {
    for (const [file, { modules = {} }] of Object.entries(bundle))
      accounts.push({
        file,
        modules: Object.entries(modules).map(([id, { code }]) => ({ id, code: code ?? '' })),
      });
  },
};
interface Chunk {
  modules?: Record<string, { code: string | null }>;
}

const folder = await mkdtemp(join(tmpdir(), 'pore-truth-size-'));
try {
  await build({ root, outDir: folder, vite: () => ({ logLevel: 'error', plugins: [accountant] }) });
  const { parts: found, later } = weigh(join(folder, 'chrome-mv3'));
  console.log('\nkB of gzip (raw)');
  for (const part of partNames) tell(part, found[part]);
  console.log(`popup, later on: at most ${kb(gzipKb(later))} more (${kb(rawKb(later))})`);
  if (process.argv.includes('--json'))
    console.log(
      JSON.stringify(
        Object.fromEntries(partNames.map((part) => [`${part}_gzip_kb`, round(gzipKb(found[part]))])),
      ),
    );
} finally {
  await rm(folder, { recursive: true, force: true });
}

function tell(part: Part, files: readonly Weighed[]): void {
  const { label, goal, most } = parts[part];
  const size = gzipKb(files);
  const verdict = size <= goal ? 'reached' : size <= most ? `missed; may be ${most}` : `OVER ${most}`;
  if (size > most) process.exitCode = 1;
  console.log(`${label.padEnd(16)} ${kb(size).padStart(6)} (${kb(rawKb(files))})   goal ${goal}: ${verdict}`);
  const names = new Set(files.map(({ file }) => file));
  for (const { room, share } of shares(accounts.filter(({ file }) => names.has(file))))
    if (share * size >= 0.1) console.log(`  ${kb(share * size).padStart(6)}  ${room}`);
}

function kb(size: number): string {
  return size.toFixed(1);
}

function round(size: number): number {
  return Math.round(size * 100) / 100;
}
