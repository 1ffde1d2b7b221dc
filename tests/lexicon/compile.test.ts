import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile/compile';

const family = {
  family: 'bha',
  passage: 'bha',
  reason: 'Dissolves in oil and so works inside the pore.',
  names: [{ name: 'Salicylic Acid', grade: 'acid' }],
  lookAlikes: [{ why: 'sun-filter', names: [{ name: 'Homosalate' }] }],
};
const aha = {
  ...family,
  family: 'aha',
  passage: 'aha',
  names: [{ name: 'Glycolic Acid', grade: 'acid' }],
  lookAlikes: [{ why: 'lactate', names: [{ name: 'Sodium Lactate' }] }],
};

const file = (content: unknown, name = 'src/lexicon/families/bha.json') => ({
  file: name,
  text: typeof content === 'string' ? content : JSON.stringify(content),
});
const words = (text: string) => ({ file: 'src/lexicon/vocabulary/common.txt', text });
const compile =
  (...contents: unknown[]) =>
  () =>
    compileLexicon(
      contents.map((content, index) =>
        file(content, `src/lexicon/families/${index === 0 ? 'bha' : 'aha'}.json`),
      ),
      [],
    );

describe('compiling the lexicon', () => {
  it('accepts good files', () => {
    const compiled = compileLexicon([file(family)], [words('# names\nGlycerin\nSalicylic Acid\n')]);
    expect(compiled.flags).toEqual([
      { family: 'bha', grade: 'acid', name: 'Salicylic Acid', keys: 'salicylicacid' },
    ]);
    expect(compiled.clears).toEqual([{ why: 'sun-filter', name: 'Homosalate', keys: 'homosalate' }]);
    expect(compiled.known).toBe('glycerin');
  });

  it('rejects a folder without a file, and says what to do', () => {
    expect(() => compileLexicon([], [])).toThrow(/families holds no file: add/);
  });

  it.each([
    ['an empty file', '', /bha\.json: not JSON .*Fix/],
    ['half a file', '{"family": "bha"', /bha\.json: not JSON .*Fix/],
    ['an empty object', {}, /bha\.json: family:/],
    ['a family that nobody asks about', { ...family, family: 'pha' }, /bha\.json: family:/],
    ['no names', { ...family, names: [] }, /bha\.json: names:/],
    ['an empty name', { ...family, names: [{ name: '', grade: 'acid' }] }, /bha\.json: names\.0\.name:/],
    [
      'a name of signs',
      { ...family, names: [{ name: '***', grade: 'acid' }] },
      /bha\.json: "\*\*\*" folds to nothing\. Write/,
    ],
    [
      'an unknown grade',
      { ...family, names: [{ name: 'Salicylic Acid', grade: 'best' }] },
      /bha\.json: names\.0\.grade:/,
    ],
    ['an unknown field', { ...family, note: 'x' }, /bha\.json: .*note/],
    [
      'an empty list of synonyms',
      { ...family, names: [{ name: 'Salicylic Acid', grade: 'acid', also: [] }] },
      /bha\.json: names\.0\.also:/,
    ],
    ['no reason', { ...family, reason: '' }, /bha\.json: reason:/],
    [
      'an empty group of look-alikes',
      { ...family, lookAlikes: [{ why: 'filter', names: [] }] },
      /bha\.json: lookAlikes\.0\.names:/,
    ],
    ['no look-alikes', { ...family, lookAlikes: [] }, /bha\.json: lookAlikes:/],
    ['a passage that the article does not have', { ...family, passage: 'gamma' }, /bha\.json: passage/],
  ])('refuses %s', (_what, content, complaint) => {
    expect(compile(content)).toThrow(complaint);
  });

  it('says where to look for every problem', () => {
    expect(compile({ ...family, names: [] })).toThrow(/See src\/lexicon\/compile\/schema\.ts/);
  });

  it('rejects a name that two families flag', () => {
    expect(compile(family, { ...aha, names: [{ name: 'salicylic-acid', grade: 'acid' }] })).toThrow(
      /aha\.json: "salicylic-acid" is both bha\/Salicylic Acid and aha\/salicylic-acid\. Keep it in one place/,
    );
  });

  it('rejects a name that is both flagged and cleared', () => {
    expect(
      compile({
        ...family,
        lookAlikes: [{ why: 'filter', names: [{ name: 'Homosalate', also: ['SALICYLIC ACID'] }] }],
      }),
    ).toThrow(/bha\.json: "SALICYLIC ACID" is both bha\/Salicylic Acid and clears\/filter/);
  });

  it('rejects an empty vocabulary', () => {
    expect(() => compileLexicon([file(family)], [words('# nothing\n\n')])).toThrow(
      /common\.txt: empty\. Write one name a line, or delete/,
    );
  });

  it('gives the families priority over the vocabulary', () => {
    expect(compileLexicon([file(family)], [words('Homosalate\nGlycerin\n')]).known).toBe('glycerin');
  });
});
