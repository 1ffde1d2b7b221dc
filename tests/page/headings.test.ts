import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import words from '@/headings/words/headings.json';
import { mayBeKnown, productInHeading, readHeading, readInlineHeading } from '@/page/text/headings';
import { foldCase } from '@/text/fold';

// "May contain" divides a list and doesn't open a section of a page; the last two are words within headings.
const { mayContain: _, naming: __, turning: ___, bracketed: ____, mixed, ...headings } = words;
const phrases = Object.entries(headings).flatMap(([section, list]) =>
  list.filter((phrase) => !mixed.includes(phrase)).map((phrase) => ({ section, phrase })),
);

test.each(phrases)('"$phrase" opens: $section', ({ section, phrase }) => {
  expect(readHeading(phrase)).toEqual({ section, exact: true });
});

test.each(phrases)('"$phrase" opens: $section in capitals, without accents and with a colon', (each) => {
  const { section, phrase } = each;
  expect(readHeading(`${phrase.toUpperCase()}:`)?.section).toBe(section);
  expect(readHeading(foldCase(phrase))?.section).toBe(section);
});

test.each(mixed)('"%s" opens a teaser or a list', (phrase) => {
  expect(readHeading(phrase)).toEqual({ section: 'list', exact: false });
});

describe('a longer heading with the word for ingredients', () => {
  it.each([
    ['Ingredients Rose Toner', 'Rose Toner'],
    ['Beard Oil Ingredients', 'Beard Oil'],
    ['Inhaltsstoffe Nachtcreme', 'Nachtcreme'],
    ['Ingrédients – Masque', 'Masque'],
    ['Состав тоника', 'тоника'],
  ])('"%s" announces a list, of: %s', (heading, product) => {
    expect(readHeading(heading)).toEqual({ section: 'list', exact: false });
    expect(productInHeading(heading)).toBe(product);
  });

  it.each([
    'Key ingredients we love',
    'Shop by ingredient',
    'Our ingredients',
    'Ingredient glossary',
    'Ingredients without parabens',
    'Ingredients, and why',
    'Natural ingredients',
  ])('"%s" announces none', (heading) => {
    expect(readHeading(heading)).toBeNull();
  });

  it('has no name if there is no other word', () => {
    expect(productInHeading('Ingredients:')).toBeNull();
    expect(productInHeading('Moss Toner')).toBeNull();
  });
});

test.each([
  ['Ingredients: Aqua', 'list', 13],
  ['【全成分】水、グリセリン', 'list', 5],
  ['SKŁAD – Aqua', 'list', 8],
  ['Συστατικά: Aqua', 'list', 11],
])('"%s" has its section on the same line', (line, section, length) => {
  expect(readInlineHeading(line)).toEqual({ section, exact: true, from: 0, length });
});

describe('the filter in front of the heading table', () => {
  const around = fc.constantFrom('', ' ', '\n      ', '\u00a0', ':', ' ▾', '＋ ', '•', '…', ' (', ')', '»');
  const known = fc.constantFrom(...phrases.map(({ phrase }) => phrase));
  const dressed = fc
    .tuple(around, known, around, fc.boolean())
    .map(([before, phrase, after, loud]) => before + (loud ? phrase.toUpperCase() : phrase) + after);
  const tidied = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('never rejects a known heading', () => {
    fc.assert(
      fc.property(fc.oneof(dressed, fc.string(), fc.tuple(known, known).map(String)), (text) => {
        fc.pre(!mayBeKnown(text));
        expect(readHeading(tidied(text))?.exact ?? false).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('accepts a known heading, whatever is around it', () => {
    fc.assert(
      fc.property(dressed, (text) => mayBeKnown(text)),
      { numRuns: 2_000 },
    );
  });

  it('rejects most other texts, or it would save nothing', () => {
    const opinions = Array.from({ length: 1_000 }, (_, week) => `Bought in week ${week}, and would again`);
    const names = Array.from({ length: 1_000 }, (_, number) => `Guest ${number}`);
    expect([...opinions, ...names].filter(mayBeKnown).length).toBeLessThan(100);
  });
});
