import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { jsonText } from '../../scripts/build/json-text';
import { root } from '../../scripts/setup/root.mjs';

const { resolveId, load } = jsonText();
const importer = join(root, 'src', 'verdict', 'importer.ts');
const folder = mkdtempSync(join(tmpdir(), 'json-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a build puts in place of `file`, as it runs. */
async function built(file: string): Promise<unknown> {
  const id = resolveId(file, importer);
  if (id === null) return undefined;
  const text = z.string().parse(load(id));
  const splitter = /from "(.*)"/.exec(text)?.[1];
  const name = `${file.replaceAll(/\W/g, '-')}.mjs`;
  if (splitter) {
    const lists = z.string().parse(load(resolveId(JSON.parse(`"${splitter}"`), importer) ?? ''));
    writeFileSync(join(folder, 'lists.mjs'), lists);
  }
  writeFileSync(join(folder, name), splitter ? text.replace(splitter, './lists.mjs') : text);
  const { default: data } = z
    .object({ default: z.unknown() })
    .parse(await import(pathToFileURL(join(folder, name)).href));
  return data;
}

describe('large data in a build', () => {
  it.each(
    ['verdict', 'label', 'headings', 'lexicon'].flatMap((room) =>
      readdirSync(join(root, 'src', room, 'words')).map((name) => [room, name] as const),
    ),
  )('holds the same words: %s/%s', async (room, name) => {
    const data = await built(`@/${room}/words/${name}`);
    if (data !== undefined)
      expect(data).toEqual(JSON.parse(readFileSync(join(root, 'src', room, 'words', name), 'utf8')));
  });

  const Lists = z.record(z.string(), z.array(z.string()));
  it('holds the words of pages in another order, without those that another of their list finds', async () => {
    const file = '@/page/lists/words/name-parts.json';
    const written = Lists.parse(JSON.parse(readFileSync(join(root, 'src', file.slice(2)), 'utf8')));
    const data = Lists.parse(await built(file));
    const isImplied = (name: string, word: string) =>
      data[name]?.some((other) => (name === 'starts' ? word.startsWith(other) : word.includes(other)));
    for (const [name, words] of Object.entries(written)) {
      const left = words.filter((word) => !data[name]?.includes(word));
      expect(data[name]?.toSorted()).toEqual(words.filter((word) => !left.includes(word)).toSorted());
      if (['starts', 'inside', 'otherScripts'].includes(name))
        expect(left.filter((word) => !isImplied(name, word))).toEqual([]);
      else expect(left).toEqual([]);
    }
  });

  it('takes a list of words as one text, and leaves small files alone', () => {
    const file = './words/instructions.json';
    const words = load(resolveId(file, importer) ?? '');
    const plain = JSON.stringify(JSON.parse(readFileSync(join(root, 'src', 'verdict', file), 'utf8')));
    expect(words?.length).toBeLessThan(plain.length);
    expect(resolveId('./words/clays.json', importer)).toBeNull();
    expect(resolveId('./importer', importer)).toBeNull();
  });
});
