import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { archivesOf, differing, hashesOf, holds, unpack } from '../../scripts/release/archives';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pore-truth-archives-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('expects one zip file per browser and one of the sources', () => {
  expect(archivesOf({ name: 'pore-truth', version: '1.2.3' })).toEqual([
    'pore-truth-1.2.3-chrome.zip',
    'pore-truth-1.2.3-firefox.zip',
    'pore-truth-1.2.3-sources.zip',
  ]);
});

it('reports a file with another byte, and one that only one side has', () => {
  writeFileSync(join(folder, 'a.zip'), 'one');
  const before = hashesOf(folder, ['a.zip']);
  expect(differing(before, hashesOf(folder, ['a.zip']))).toEqual([]);
  writeFileSync(join(folder, 'a.zip'), 'onf');
  expect(differing(before, hashesOf(folder, ['a.zip']))).toEqual(['a.zip']);
  expect(differing(before, { ...before, 'b.zip': '0' })).toEqual(['b.zip']);
  expect(() => hashesOf(folder, ['c.zip'])).toThrow('c.zip');
});

it('finds out whether a file is in an archive', () => {
  const archive = join(folder, 'chrome.zip');
  writeFileSync(archive, zipSync({ 'licences.txt': strToU8('MIT') }));
  expect(holds(archive, 'licences.txt')).toBe(true);
  expect(holds(archive, 'licence.txt')).toBe(false);
});

it('unpacks every file to its path', () => {
  const archive = join(folder, 'sources.zip');
  writeFileSync(archive, zipSync({ 'package.json': strToU8('{}'), 'src/text/fold.ts': strToU8('fold') }));
  expect(unpack(archive, join(folder, 'out'))).toEqual(['package.json', 'src/text/fold.ts']);
  expect(readFileSync(join(folder, 'out', 'src', 'text', 'fold.ts'), 'utf8')).toBe('fold');
});
