import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingWords } from '@/page/text/heading-words';
import { headingWordsModule, headingWords as plugin } from '../../scripts/build/heading-words';
import { root } from '../../scripts/setup/root.mjs';

const imported = async (): Promise<unknown> => {
  const module: object = await import(`data:text/javascript,${encodeURIComponent(headingWordsModule())}`);
  return Reflect.get(module, 'headingWords');
};

/** The order of the words says nothing. */
const inOrder = (words: unknown): unknown =>
  JSON.parse(JSON.stringify(words), (_, value: unknown) => {
    if (Array.isArray(value)) return value.toSorted();
    return typeof value === 'string' && value.includes('|') ? value.split('|').toSorted() : value;
  });

describe('the words of headings in a build', () => {
  it('are those that are folded elsewhere', async () => {
    expect(inOrder(await imported())).toEqual(inOrder(headingWords));
    expect(headingWords.keys.list?.split('|')).toContain('ingredients');
  });

  it('stand where their file is imported, and nowhere else', () => {
    const { resolveId, load } = plugin();
    const importer = join(root, 'src/page/lists/list-likeness.ts');
    const id = resolveId('../text/heading-words', importer);
    expect(id).not.toBeNull();
    expect(load(id ?? '')).toBe(headingWordsModule());
    expect(resolveId('../text/headings', importer)).toBeNull();
    expect(resolveId('../text/heading-words', undefined)).toBeNull();
  });
});
