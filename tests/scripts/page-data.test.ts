import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as built from '@/shops/all';
import { pageData, shopsModule, wordFiles, wordsModule } from '../../scripts/build/page-data';
import { root } from '../../scripts/setup/root.mjs';

/** What a module's text exports. */
const run = async (code: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

const plugin = pageData();
const importer = join(root, 'src/shops/registry.ts');

it('gives every words file whole', async () => {
  const exported = await run(wordsModule());
  for (const file of wordFiles) {
    const id = plugin.resolveId(`../${file}`, importer);
    const name = /export \{ (\w+) as default \}/.exec((id && plugin.load(id)) ?? '')?.[1];
    const held: unknown = JSON.parse(readFileSync(join(root, 'src', file), 'utf8'));
    expect(exported[name ?? ''], file).toEqual(held);
  }
});

it('gives every shop and shop system, without the evidence of their steps', async () => {
  const { shops, platforms } = await run(shopsModule());
  expect(built.shops.length).toBeGreaterThan(50);

  const plain = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (key, held: unknown) => (/^(?:seen|evidence)$/.test(key) ? undefined : held)),
    );
  const byName = (value: unknown) => JSON.stringify(plain(value));
  expect(byName(shops)).toBe(byName(built.shops));
  expect(byName(platforms)).toBe(byName(built.platforms));
  expect(JSON.stringify([shops, platforms])).not.toMatch(/"(?:seen|evidence)":/);
});

it('replaces those files and no others', () => {
  expect(plugin.resolveId('./all', importer)).not.toBeNull();
  expect(plugin.resolveId('./match-pattern', importer)).toBeNull();
  expect(plugin.resolveId('@/shops/all', importer)).toBeNull();
  expect(plugin.load(importer)).toBeNull();
});
