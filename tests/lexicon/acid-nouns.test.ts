import { describe, expect, it } from 'vitest';
import { AcidNounFile } from '../../src/lexicon/compile/acid-noun-file';
import { lookAlikeByForm } from '../../src/lexicon/look-alike-form';
import file from '../../src/lexicon/words/acid-nouns.json';

const { nouns, examples } = AcidNounFile.parse(file);

describe('the words for "acid"', () => {
  it('are sorted by language, each with examples', () => {
    expect(Object.keys(nouns)).toEqual(Object.keys(nouns).toSorted());
    expect(Object.keys(examples)).toEqual(Object.keys(nouns));
  });

  describe.each(Object.entries(examples))('in %s', (_, { acids, others }) => {
    it.each(acids)('are seen in %s', (name) => {
      expect(lookAlikeByForm(name)).toBe('acid-look-alike');
    });
    it.each(others)('are not seen in %s', (name) => {
      expect(lookAlikeByForm(name)).toBeNull();
    });
  });
});
