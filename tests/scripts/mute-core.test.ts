import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { muteCore, muted } from '../../scripts/build/mute-core';
import { root } from '../../scripts/setup/root.mjs';

const file = join(root, 'node_modules', 'tesseract.js-core', 'tesseract-core-simd-lstm.js');
const core = readFileSync(file, 'utf8');
const means = /\bfetch\s*\(|\bXMLHttpRequest\b|\brequire\(|process\.versions/;

it('the script around Tesseract’s core keeps no way of making requests', () => {
  expect(core).toMatch(means);
  expect(muted(core)).not.toMatch(means);
});

it('only that script is changed', () => {
  const { transform } = muteCore();
  expect(transform(core, file)).toBe(muted(core));
  expect(transform('fetch(x)', join(root, 'src', 'browser', 'own-file.ts'))).toBeNull();
});

it('a version of the core that is written differently fails the build', () => {
  expect(() => muted(core.replaceAll('XMLHttpRequest', 'OtherRequest'))).toThrow('XMLHttpRequest');
});
