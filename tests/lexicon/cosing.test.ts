import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCosing, readEverydayWords } from '../../scripts/lexicon/sources';
import { compileCosing } from '../../src/lexicon/compile/compile-cosing';
import { functionsOf, isCosmeticName } from '../../src/lexicon/cosing';
import { cosmeticFunctions, functionId } from '../../src/lexicon/cosing/functions';
import { holdsName, packNames, setOfFunctions, setOfName, unpackNames } from '../../src/lexicon/cosing/pack';
import { lookUp, lookUpKey } from '../../src/lexicon/lookup';
import { foldKey } from '../../src/text/fold';
import { cpuTime } from '../cpu-time';

const rows = readCosing()
  .text.split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([name = '', functions = '']) => ({ name, functions: functions.split(', ').filter(Boolean) }));
const keys = new Set(rows.map(({ name }) => foldKey(name)));

describe('the table of CosIng', () => {
  it('has every name of the list with all its functions', () => {
    const missing: string[] = [];
    for (const { name, functions } of rows) {
      const key = foldKey(name);
      const found: readonly string[] = functionsOf(key);
      if (!isCosmeticName(key) || functions.some((each) => !found.includes(functionId(each))))
        missing.push(name);
    }
    expect(missing).toEqual([]);
    expect(rows.length).toBeGreaterThan(28_000);
  });

  it.each([
    ['Glycerin', ['denaturant', 'hair-conditioning', 'humectant', 'oral-care', 'skin-protecting', 'solvent']],
    ['glycerin', ['humectant', 'solvent']],
    ['BUTYROSPERMUM PARKII BUTTER', ['skin-conditioning']],
    ['Ethylhexyl Methoxycinnamate', ['uv-filter']],
    ['Phenoxyethanol', ['preservative']],
  ])('tells what %s does', (name, functions) => {
    for (const each of functions) expect(functionsOf(foldKey(name))).toContain(each);
  });

  it('knows nothing about a name that isn’t in it', () => {
    expect(functionsOf(foldKey('Unheardof Ferment Extract'))).toEqual([]);
    expect(isCosmeticName(foldKey('Unheardof Ferment Extract'))).toBe(false);
  });

  it('mistakes almost no other name for one of its own', () => {
    let tried = 0;
    const wrong: string[] = [];
    for (const key of keys)
      for (let at = 0; at < key.length; at += 3) {
        const miss = `${key.slice(0, at)}${key.charAt(at) === 'e' ? 'a' : 'e'}${key.slice(at + 1)}`;
        if (keys.has(miss)) continue;
        tried++;
        if (isCosmeticName(miss)) wrong.push(miss);
      }
    expect(tried).toBeGreaterThan(200_000);
    // With 32 bits, one in 150,000 is expected.
    expect(wrong.length / tried, wrong.join(' ')).toBeLessThan(1 / 40_000);
  });

  it('answers for every bucket in less than 30 milliseconds', () => {
    const packed = compileCosing(readCosing());
    const some = [...keys].slice(0, 5_000);
    // The quickest of many: other processes may have been running.
    const times = Array.from({ length: 20 }, () => {
      const start = cpuTime();
      const names = unpackNames(packed);
      for (const key of some) holdsName(names, key);
      return cpuTime() - start;
    });
    expect(Math.min(...times)).toBeLessThan(30);
  });
});

describe('a name of CosIng', () => {
  it('is in the lexicon, unless it is an everyday word or a family decides', () => {
    expect(lookUp('Zanthoxylum Bungeanum Fruit Extract')).toEqual({ is: 'known' });
    expect(lookUp('Salicylic Acid')).toMatchObject({ is: 'flag' });
    expect(lookUp('Cetyl Alcohol')).toMatchObject({ is: 'clear' });
    for (const word of ['Cream', 'Milk', 'Glass', 'Oxygen', 'Sponge']) {
      expect(lookUp(word), word).toBeUndefined();
      expect(isCosmeticName(foldKey(word)), word).toBe(true);
    }
  });

  it('is really in CosIng if it is called an everyday word', () => {
    for (const word of readEverydayWords().text.split('\n'))
      if (word && !word.startsWith('#')) expect(keys.has(foldKey(word)), word).toBe(true);
  });

  it('is found by its key', () => {
    for (const { name } of rows.slice(0, 2000)) {
      const key = foldKey(name);
      if (lookUpKey(key) === undefined) expect(readEverydayWords().text.toUpperCase()).toContain(name);
    }
  });
});

describe('packed names', () => {
  const places = fc.uniqueArray(fc.nat({ max: cosmeticFunctions.length - 1 }), { maxLength: 5 });
  // Keys are letters and digits; two strings of control characters alone may share a fingerprint.
  const key = fc
    .string({ unit: 'binary', minLength: 1 })
    .map(foldKey)
    .filter((folded) => folded !== '');
  const names = fc.uniqueArray(fc.tuple(key, places), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 300,
  });
  it('are all found again, each with its set', () => {
    fc.assert(
      fc.property(names, (all) => {
        const sets = new Map(all.map(([name, functions]) => [name, setOfFunctions(functions)]));
        const table = unpackNames(packNames(sets));
        for (const [name, set] of sets) expect(setOfName(table, name)).toBe(set);
      }),
    );
  });
});

describe('compiling the list', () => {
  const compile = (text: string) => () => compileCosing({ file: 'names.tsv', text });
  it.each([
    ['no line', '# nothing\n', /names\.tsv: empty/],
    ['a line without a tab', 'GLYCERIN', /names\.tsv:1: write a name, one tab/],
    ['a line with two tabs', '#\nGLYCERIN\tSolvent\t1', /names\.tsv:2: write a name, one tab/],
    ['a name of signs', '--\tSolvent', /names\.tsv:1: "--" folds to nothing/],
    ['a function that nobody knows', 'GLYCERIN\tGlowing', /"Glowing" is a new function\. Add "glowing"/],
  ])('refuses %s', (_what, text, complaint) => {
    expect(compile(text)).toThrow(complaint);
  });

  it('joins the functions of spellings that fold to one name', () => {
    const { sets } = compileCosing({ file: 'names.tsv', text: 'NYLON-6/12\tSolvent\nNYLON 6/12\tTonic' });
    expect(sets).toBe(
      setOfFunctions([cosmeticFunctions.indexOf('solvent'), cosmeticFunctions.indexOf('tonic')]),
    );
  });
});
