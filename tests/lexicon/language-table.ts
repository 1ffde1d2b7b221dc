import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';
import { hasInciShape } from '../../src/lexicon/inci-shape';
import { lookAlikeByForm } from '../../src/lexicon/look-alike-form';
import { isWater } from '../../src/lexicon/water';

/** What labels of one language print: flagged names by family, look-alikes, names that are nothing to us, and water. */
export interface Language {
  alcohol: string;
  aha: string;
  bha: string;
  retinoid: string;
  alike: string;
  known: string;
  water: string;
}

const each = (names: string): string[] => names.split(' | ');

/** Every name of the table is read as what its column says. */
export const describeLanguages = (languages: Record<string, Language>): void =>
  describe.each(Object.entries(languages))(
    '%s',
    (_, { alcohol, aha, bha, retinoid, alike, known, water }) => {
      it.each([
        ['drying-alcohol', alcohol],
        ['aha', aha],
        ['bha', bha],
        ['retinoid', retinoid],
      ])('names of the family %s', (family, names) => {
        const read = (name: string) => {
          const { meaning } = meaningOf(name);
          return meaning?.is === 'flag' ? meaning.family : (meaning?.is ?? 'unknown');
        };
        for (const name of each(names)) expect([name, read(name)]).toEqual([name, family]);
      });

      it('look-alikes are told as what they are', () => {
        const read = (name: string) => {
          const { meaning } = meaningOf(name);
          if (meaning?.is === 'flag') return meaning.grade === 'citric';
          const understood = meaning !== undefined || hasInciShape(name);
          return meaning?.is === 'clear' || (understood && lookAlikeByForm(name) !== null);
        };
        for (const name of each(alike)) expect([name, read(name)]).toEqual([name, true]);
      });

      it('what carries a formula is known, or looks like a name', () => {
        const understood = (name: string) => meaningOf(name).meaning?.is === 'known' || hasInciShape(name);
        for (const name of each(known)) expect([name, understood(name)]).toEqual([name, true]);
        for (const name of each(water)) expect([name, isWater(name)]).toEqual([name, true]);
      });
    },
  );
