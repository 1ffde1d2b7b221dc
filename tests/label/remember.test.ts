import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestRemembered, mostCharacters, remembering } from '@/text/memoise';

/** Upper case, and how often it was worked out. */
function counted(most?: number) {
  const worked: string[] = [];
  const work = (text: string) => {
    worked.push(text);
    return text.toUpperCase();
  };
  return { worked, ask: remembering(work, most) };
}

it('works an answer out once, also where it is null', () => {
  const { worked, ask } = counted();
  expect([ask('water'), ask('water'), ask('glycerin')]).toEqual(['WATER', 'WATER', 'GLYCERIN']);
  expect(worked).toEqual(['water', 'glycerin']);

  let asked = 0;
  const nothing = remembering(() => {
    asked++;
    return null;
  });
  expect([nothing('a'), nothing('a')]).toEqual([null, null]);
  expect(asked).toBe(1);
});

it('holds no more than it may: full, it lets all go', () => {
  const { worked, ask } = counted(3);
  for (const text of ['a', 'b', 'c', 'a', 'b', 'c']) ask(text);
  expect(worked).toEqual(['a', 'b', 'c']);
  ask('d');
  for (const text of ['a', 'b', 'c']) ask(text);
  expect(worked).toEqual(['a', 'b', 'c', 'd', 'a', 'b', 'c']);
});

it('holds no more characters than it may, whatever the number of texts', () => {
  const { worked, ask } = counted();
  const count = Math.floor(mostCharacters / longestRemembered);
  const texts = Array.from({ length: count }, (_, index) => String(index).padStart(longestRemembered, '.'));
  for (const text of [...texts, texts[0] ?? '']) ask(text);
  expect(worked).toHaveLength(count);
  ask('one more');
  ask(texts[0] ?? '');
  expect(worked).toHaveLength(count + 2);
});

it('does not keep long texts', () => {
  const { worked, ask } = counted();
  const long = 'a'.repeat(longestRemembered + 1);
  expect([ask(long), ask(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
  expect(worked).toHaveLength(2);
});

it('answers as without a memory, whatever was asked before and however little it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
      const ask = remembering((text) => text.length, most);
      for (const text of texts) expect(ask(text)).toBe(text.length);
    }),
  );
});
