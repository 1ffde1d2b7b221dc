import { describe, expect, it } from 'vitest';
import { codeOf, read, sourcesIn } from './sources';

const sources = sourcesIn('src', 'entrypoints');

/** Every key that the code stores under, with its storage area. */
const keysInCode = () =>
  [
    ...new Set(
      sources.flatMap((source) =>
        [...codeOf(source).matchAll(/['"`](local|session|sync):([a-z][\w-]*)/g)].map(
          ([, area, key]) => `${key} in storage.${area}`,
        ),
      ),
    ),
  ].toSorted();

describe('PRIVACY.md', () => {
  const [, stored = ''] = read('PRIVACY.md').split('## What it stores');
  const rows = (stored.split('\n## ')[0] ?? '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, key]) => key?.startsWith('`'));

  it('lists every key that is stored: what it holds, where, and until when', () => {
    const listed = rows.map(([, key = '', , where = '']) => {
      const [, area] = /`(storage\.\w+)`/.exec(where) ?? [];
      return `${key.replaceAll('`', '').split(':')[0]} in ${area}`;
    });
    expect(listed.toSorted()).toEqual(keysInCode());
    for (const [, key, what, , until] of rows) {
      expect(`${key}: ${what}`).toMatch(/: \S.{10}/);
      expect(`${key}: ${until}`).toMatch(/: \S.{10}/);
    }
  });

  it('says how everything is deleted', () => {
    expect(read('PRIVACY.md')).toContain('To delete everything, remove the extension.');
  });
});

it('nothing is stored except through src/browser/storage.ts', () => {
  const others = sources.filter((source) =>
    /\b(?:localStorage|sessionStorage|indexedDB|caches|document\.cookie)\b|\bstorage\.(?:local|session|sync)\.set\b/.test(
      codeOf(source),
    ),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
