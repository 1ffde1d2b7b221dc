import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/root.mjs';
import { cosmeticFunctions } from '../../src/lexicon/cosing/functions';
import { functionLanguages, functionWords, namedFunctions } from '../../src/words/cosmetic-functions';

const locales = readdirSync(join(root, 'src/locales')).filter((file) => file.endsWith('.json'));
const languageOf = (file: string): unknown => {
  const json: unknown = JSON.parse(readFileSync(join(root, 'src/locales', file), 'utf8'));
  return typeof json === 'object' && json !== null && 'language' in json ? json.language : undefined;
};

describe('the words of the functions', () => {
  it('exist for every language of the UI', () => {
    expect(functionLanguages.toSorted()).toEqual(locales.map(languageOf).toSorted());
  });

  it.each(functionLanguages)(
    '%s: every function has its own word, and no word is unused',
    async (language) => {
      const words = await functionWords(language);
      expect(Object.keys(words).toSorted()).toEqual([...cosmeticFunctions].toSorted());
      for (const [id, word] of Object.entries(words)) {
        expect(word.trim(), id).toBe(word);
        expect(word, id).not.toBe('');
      }
      expect(new Set(Object.values(words)).size).toBe(cosmeticFunctions.length);
    },
  );

  it('are English if a language has none', async () => {
    expect(await functionWords('xx')).toBe(await functionWords('en'));
  });

  it('leave out a function that has no word', async () => {
    expect(namedFunctions(await functionWords('en'), ['humectant', 'long-gone', 'solvent'])).toEqual([
      'humectant',
      'solvent',
    ]);
  });
});
