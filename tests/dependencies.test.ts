import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../scripts/setup/root.mjs';

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const versions = z.record(z.string(), z.string());
const Package = z.object({ dependencies: versions, devDependencies: versions });
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      resolved: z.optional(z.string()),
      integrity: z.optional(z.string()),
    }),
  ),
});

const own = Package.parse(json('package.json'));
const { packages } = Lock.parse(json('package-lock.json'));
const installed = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));

it('every dependency has an exact version', () => {
  const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('every locked package has an integrity hash', () => {
  expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});

/** The rows of THIRD_PARTY.md: package, version, licence. */
const listed = readFileSync(join(root, 'THIRD_PARTY.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, name, version, licence]) =>
    name && /^\d/.test(version ?? '') ? [{ name, version, licence }] : [],
  );

it('THIRD_PARTY.md lists the packages that ship, with the locked versions', () => {
  expect(listed.length).toBeGreaterThan(5);
  const wrong = listed.filter(({ name, version, licence }) => {
    const entry = packages[`node_modules/${name}`];
    return entry?.version !== version || entry?.license !== licence;
  });
  expect(wrong).toEqual([]);
  const shipped = installed
    .filter(([, { dev }]) => dev !== true)
    .map(([path]) => path.replace('node_modules/', ''));
  const names = listed.map(({ name }) => name);
  for (const name of shipped) expect(names).toContain(name);
});

it('every package that ships has a licence that allows it', () => {
  const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MPL-2.0'];
  expect(listed.filter(({ licence }) => !allowed.includes(licence ?? ''))).toEqual([]);
});
