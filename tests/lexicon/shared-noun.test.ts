import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';

const families = (name: string): string[] =>
  meaningOf(name)
    .carried.map(({ meaning }) => (meaning.is === 'flag' ? meaning.family : meaning.is))
    .sort();

describe('two acids with one noun', () => {
  it.each([
    ['kwas glikolowy i salicylowy', ['aha', 'bha']],
    ['kwasy glikolowy i salicylowy', ['aha', 'bha']],
    ['kyselina glykolová a salicylová', ['aha', 'bha']],
    ['acides glycolique et lactique', ['aha', 'aha']],
    ['ácido glicólico y salicílico', ['aha', 'bha']],
    ['acidi glicolico e lattico', ['aha', 'aha']],
    ['ácidos glicólico e lático', ['aha', 'aha']],
    ['Lactic and Mandelic Acids', ['aha', 'aha']],
    ['Glycolic & Salicylic Acid', ['aha', 'bha']],
    ['кислоты гликолевая и молочная', ['aha', 'aha']],
    ['гликолевая и салициловая кислоты', ['aha', 'bha']],
    ['acizi glicolic și salicilic', ['aha', 'bha']],
    ['Milch- und Salicylsäure', ['aha', 'bha']],
    ['glycol- en melkzuur', ['aha', 'aha']],
    ['glykol- och salicylsyra', ['aha', 'bha']],
    ['acide hyaluronique et lactique', ['aha']],
  ])('%s is both', (name, topics) => {
    expect(families(name)).toEqual(topics);
  });

  it.each([
    'Milk and Hyaluronic Acid',
    'kwas hialuronowy i askorbinowy',
    'Glycolic Extract and Water',
    'Lactose- und Zitronensäure',
    'acid and salicylic',
  ])('%s is none', (name) => {
    expect(families(name)).toEqual([]);
  });
});
