import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as sources from '@/shops/all';
import { shopData, shopsModule } from '../../scripts/build/shop-data';
import { root } from '../../scripts/setup/root.mjs';

/** What a module with this text exports. */
const run = async (code: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

const plugin = shopData();
const importer = join(root, 'src/shops/registry.ts');

it('has every shop and shop system, and leaves out only the evidence for the steps', async () => {
  const { shops, platforms } = await run(shopsModule());
  expect(sources.shops.length).toBeGreaterThan(50);
  const plain = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (key, held: unknown) => (/^(?:seen|evidence)$/.test(key) ? undefined : held)),
    );
  expect(shops).toEqual(plain(sources.shops));
  expect(platforms).toEqual(plain(sources.platforms));
  expect(JSON.stringify([shops, platforms])).not.toMatch(/"(?:seen|evidence)":/);
});

it('replaces only that one file', () => {
  const id = plugin.resolveId('./all', importer);
  expect(id && plugin.load(id)).toBe(shopsModule());
  expect(plugin.resolveId('./match-pattern', importer)).toBeNull();
  expect(plugin.resolveId('@/shops/all', importer)).toBeNull();
  expect(plugin.load(importer)).toBeNull();
});
