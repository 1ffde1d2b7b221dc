import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../../scripts/setup/root.mjs';

/** One round over our own cases; only that everything is measured, no figure. */
it('the bench measures lists, pages, styles and the built extension', async () => {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const options = ['--json', '--rounds', '1', '--data', join(root, 'tests')];
  const { stdout } = await promisify(execFile)(process.execPath, [
    tsx,
    join(root, 'scripts', 'bench.ts'),
    ...options,
  ]);
  const figures: unknown = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  expect(Object.keys(Object(figures))).toEqual(['lists', 'page', 'style', 'size', 'built']);
  expect(JSON.stringify(figures)).not.toContain('null');
}, 300_000);
