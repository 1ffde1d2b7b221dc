import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '@/lexicon/compile/compile';
import { packLexicon, unpackClears, unpackFlags } from '@/lexicon/compile/pack';
import { fingerprintOf, holds, packFingerprints, unpackFingerprints } from '@/lexicon/fingerprints';
import { lookUpKey } from '@/lexicon/lookup';
import { familySources, vocabularySources } from './families-on-disk';

const compiled = compileLexicon(familySources, vocabularySources);
const known = compiled.known.split(' ');
const keysOf = (all: { keys: string }[]) =>
  all.flatMap(({ keys }) => keys.split(' ').filter((key) => key !== ''));
const everyKey = new Set([...known, ...keysOf(compiled.flags), ...keysOf(compiled.clears)]);

describe('the packed lexicon', () => {
  it('finds every name of the sources, with what it means', () => {
    const expected = new Map<string, unknown>();
    for (const key of known) expected.set(key, { is: 'known' });
    for (const { keys, ...clear } of compiled.clears)
      for (const key of keysOf([{ keys }])) expected.set(key, { is: 'clear', ...clear });
    for (const { keys, ...flag } of compiled.flags)
      for (const key of keysOf([{ keys }])) expected.set(key, { is: 'flag', ...flag });
    expect(expected.size).toBeGreaterThan(2500);
    for (const [key, meaning] of expected) expect(lookUpKey(key), key).toEqual(meaning);
  });

  it('finds nothing else among names that differ by a letter', () => {
    const packed = unpackFingerprints(packLexicon(compiled).known);
    const exact = new Set(
      keysOf(
        [...unpackFlags(packLexicon(compiled)), ...unpackClears(packLexicon(compiled))].map(({ keys }) => ({
          keys: keys.join(' '),
        })),
      ),
    );
    let tried = 0;
    const wrong: string[] = [];
    for (const key of everyKey)
      for (const miss of slipsOf(key)) {
        if (everyKey.has(miss)) continue;
        tried++;
        if (exact.has(miss) || holds(packed, miss)) wrong.push(miss);
      }
    expect(tried).toBeGreaterThan(100_000);
    // By its own sum one in 2.7 million; two in some hundred thousand would say that the hash is poor.
    expect(wrong.length, wrong.join(' ')).toBeLessThan(2);
  });

  const word = fc.stringMatching(/^[A-Za-zéß水가][A-Za-z0-9 ,()'é水가-]{1,12}$/);
  const key = fc.stringMatching(/^[a-z0-9水가]{2,8}$/);
  it('gives back whatever was packed', () => {
    const clear = fc.record({
      why: fc.constantFrom('a', 'b'),
      name: word,
      keys: fc.array(key, { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(clear), (clears) => {
        const plain = clears.map(({ keys, ...rest }) => ({ ...rest, keys: keys.join(' ') }));
        expect(unpackClears(packLexicon({ flags: [], clears: plain, known: 'x' }))).toEqual(clears);
      }),
    );
  });

  it.each(['Retinol|A', 'Retinol;A', '-Retinol', 'Retinol\nA'])(
    'refuses a name that it could not give back: %j',
    (name) => {
      const clears = [{ why: 'a', name, keys: 'retinola' }];
      expect(() => packLexicon({ flags: [], clears, known: 'x' })).toThrow(/no name may hold/);
    },
  );
});

describe('fingerprints', () => {
  it('hold every name that was put in, packed and unpacked', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 200 }),
        (names) => {
          const set = unpackFingerprints(packFingerprints(names));
          expect([...set.sorted]).toEqual([...new Set(names.map(fingerprintOf))].sort((a, b) => a - b));
          for (const name of names) expect(holds(set, name)).toBe(true);
        },
      ),
    );
  });

  it('hold nothing where nothing was put in', () => {
    expect(holds(unpackFingerprints(packFingerprints([])), 'glycerin')).toBe(false);
  });
});

/** One letter gone, doubled, swapped or another, at each place. */
function* slipsOf(key: string): Generator<string> {
  for (let at = 0; at < key.length; at++) {
    const [before, letter, after] = [key.slice(0, at), key.charAt(at), key.slice(at + 1)];
    yield before + after;
    yield before + letter + letter + after;
    if (after !== '') yield before + after.charAt(0) + letter + after.slice(1);
    yield `${before}${letter === 'e' ? 'a' : 'e'}${after}`;
    yield `${before}${letter === '水' ? '油' : '水'}${after}`;
  }
}
