import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import words from '@/headings/words/headings.json';
import { mayBeKnown, readHeading } from '@/page/lists/headings';

// Colourants that may be in it are no section of a page: the label reader finds them inside the list.
const { mayContain: _, ...headings } = words;
const phrases = Object.entries(headings).flatMap(([section, list]) =>
  list.map((phrase) => ({ section, phrase })),
);

test.each(phrases)('"$phrase" announces: $section', ({ section, phrase }) => {
  expect(readHeading(phrase)).toEqual({ section, exact: true });
});

describe('the quick question whether a text may be a known heading', () => {
  const around = fc.constantFrom('', ' ', '\n      ', '\u00a0', ':', ' ▾', '＋ ', '•', '…', ' (', ')', '»');
  const known = fc.constantFrom(...phrases.map(({ phrase }) => phrase));
  const dressed = fc
    .tuple(around, known, around, fc.boolean())
    .map(([before, phrase, after, loud]) => before + (loud ? phrase.toUpperCase() : phrase) + after);
  const tidied = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('is never wrong where it says no', () => {
    fc.assert(
      fc.property(fc.oneof(dressed, fc.string(), fc.tuple(known, known).map(String)), (text) => {
        fc.pre(!mayBeKnown(text));
        expect(readHeading(tidied(text))?.exact ?? false).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says yes to a known heading, whatever stands around it', () => {
    fc.assert(
      fc.property(dressed, (text) => mayBeKnown(text)),
      { numRuns: 2_000 },
    );
  });

  it('says no to most other texts, or it would be of no use', () => {
    const opinions = Array.from({ length: 1_000 }, (_, week) => `Bought in week ${week}, and would again`);
    const names = Array.from({ length: 1_000 }, (_, number) => `Guest ${number}`);
    expect([...opinions, ...names].filter(mayBeKnown).length).toBeLessThan(100);
  });
});
