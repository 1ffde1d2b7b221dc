import { describe, expect, it } from 'vitest';
import { readFamilies } from '../../scripts/lexicon/sources';
import { meaningOf } from '../../src/label/names/name-meaning';
import { inBothOrders } from '../../src/lexicon/compile/noun-order';
import { FamilyFile } from '../../src/lexicon/compile/schema';
import { nouns } from '../../src/lexicon/words/acid-nouns.json';

const families = readFamilies().map(({ text }) => FamilyFile.parse(JSON.parse(text)));

describe('an acid and its adjective', () => {
  it.each([
    ['kyselina mléčná', 'cs', ['kyselina mléčná', 'mléčná kyselina']],
    ['молочная кислота', 'ru', ['кислота молочная', 'молочная кислота']],
    ['acid lactic', 'ro', ['acid lactic', 'lactic acid', 'acidul lactic', 'lactic acidul']],
    ['kyselina mléčná', 'de', ['kyselina mléčná']],
    ['retinol', 'pl', ['retinol']],
    ['kwas', 'pl', ['kwas']],
    ['ekstrakt z kwasu', 'pl', ['ekstrakt z kwasu']],
  ])('%s (%s) is printed as %j', (name, language, printed) => {
    expect(inBothOrders(name, language)).toEqual(printed);
  });

  it('means the same in both orders, in every language that has them', () => {
    const spellings = families.flatMap(({ names }) =>
      names.flatMap(({ in: languages = {} }) =>
        Object.keys(nouns).flatMap((language) =>
          (languages[language] ?? []).map((name) => inBothOrders(name, language)),
        ),
      ),
    );
    const swapped = spellings.filter((orders) => orders.length > 1);
    expect(swapped.length).toBeGreaterThan(60);
    for (const orders of swapped)
      for (const name of orders)
        expect([name, meaningOf(name).meaning]).toEqual([name, meaningOf(orders[0] ?? '').meaning]);
  });

  it('is written once a language', () => {
    for (const { names } of families)
      for (const { in: languages = {} } of names)
        for (const [language, spellings] of Object.entries(languages)) {
          const all = spellings.flatMap((name) => inBothOrders(name, language));
          expect(all.length, `${language}: ${spellings}`).toBe(new Set(all).size);
        }
  });
});
