import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWhereNeeded, builtExtension, builtForFirefox } from '../../scripts/browser/build';
import { licencesFile } from '../../scripts/build/licences';
import { root } from '../../scripts/setup/root.mjs';

/** Licences that must accompany each copy are in each copy: this folder is what gets zipped. */

describe.each([
  ['chrome', builtExtension],
  ['firefox', builtForFirefox],
] as const)('the extension for %s', (target, folder) => {
  beforeAll(() => buildWhereNeeded({ target }));
  const shipped = () => readFileSync(join(folder, licencesFile), 'utf8');

  it('holds its own licence, and the text of the licence of each package in it', () => {
    expect(shipped()).toContain(readFileSync(join(root, 'LICENSE'), 'utf8').trim());
    const packages = [...shipped().matchAll(/^\| (\S+) \| \d\S* \| (\S+) \|$/gm)];
    expect(packages.length).toBeGreaterThan(5);
    for (const [, name = ''] of packages) {
      const [, text = ''] = shipped().split(`\n## ${name}\n`);
      expect(text.split('\n## ')[0], name).toMatch(/copyright (?:\(c\)|©|\d|\[|owner)/i);
      expect(text.split('\n## ')[0]?.length, name).toBeGreaterThan(800);
    }
  });

  it('credits the data that is in it', () => {
    expect(shipped()).toMatch(/CosIng[\s\S]*© European Union[\s\S]*2011\/833\/EU/);
  });
});
