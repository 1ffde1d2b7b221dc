import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { judge } from '../../src/verdict/judge';
import { headingWords } from '../build/heading-words';
import { shopData } from '../build/shop-data';
import { root } from '../setup/root.mjs';

/** `in-page.ts` with all that it imports, as one script, compiled as the content script is. */
export const inPageScript = (): Promise<string> => bundle('scripts/bench/in-page.ts', 'iife');

/**
 * The judge as shipped. Running the sources directly (tsx) sets the name of every function each time one is created,
 * which shipped code doesn't do.
 */
export async function shippedJudge(): Promise<typeof judge> {
  const folder = await mkdtemp(join(tmpdir(), 'pore-truth-bench-'));
  try {
    const file = join(folder, 'judge.mjs');
    await writeFile(file, await bundle('src/verdict/judge.ts', 'es'));
    const module: { judge: typeof judge } = await import(pathToFileURL(file).href);
    return module.judge;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(entry: string, format: 'iife' | 'es'): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [shopData(), headingWords()],
    resolve: { alias: { '@': join(root, 'src') } },
    build: { write: false, lib: { entry: join(root, entry), formats: [format], name: 'bench' } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} came out empty`);
  return chunk.code;
}
