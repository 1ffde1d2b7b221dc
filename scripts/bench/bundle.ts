import { join } from 'node:path';
import { build } from 'vite';
import { pageData } from '../build/page-data';
import { root } from '../setup/root.mjs';

/** `in-page.ts` with all that it imports, as one script, compiled as the content script is. */
export async function inPageScript(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [pageData()],
    resolve: { alias: { '@': join(root, 'src') } },
    build: {
      write: false,
      lib: { entry: join(root, 'scripts/bench/in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('the script for the pages came out empty');
  return chunk.code;
}
