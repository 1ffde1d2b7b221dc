import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestKept, memoise, mostCharactersKept } from '@/text/memoise';

/** A memoised function, and the texts that it was really called with. */
function counted(most?: number) {
  const worked: string[] = [];
  const work = (text: string) => {
    worked.push(text);
    return text.toUpperCase();
  };
  return { worked, ask: memoise(work, most) };
}

it('is called once per text, even if the answer is null', () => {
  const { worked, ask } = counted();
  expect([ask('water'), ask('water'), ask('glycerin')]).toEqual(['WATER', 'WATER', 'GLYCERIN']);
  expect(worked).toEqual(['water', 'glycerin']);

  let asked = 0;
  const nothing = memoise(() => {
    asked++;
    return null;
  });
  expect([nothing('a'), nothing('a')]).toEqual([null, null]);
  expect(asked).toBe(1);
});

it('empties a full cache instead of growing it', () => {
  const { worked, ask } = counted(3);
  for (const text of ['a', 'b', 'c', 'a', 'b', 'c']) ask(text);
  expect(worked).toEqual(['a', 'b', 'c']);
  ask('d');
  for (const text of ['a', 'b', 'c']) ask(text);
  expect(worked).toEqual(['a', 'b', 'c', 'd', 'a', 'b', 'c']);
});

it('limits the characters it keeps, however few texts there are', () => {
  const { worked, ask } = counted();
  const count = Math.floor(mostCharactersKept / longestKept);
  const texts = Array.from({ length: count }, (_, index) => String(index).padStart(longestKept, '.'));
  for (const text of [...texts, texts[0] ?? '']) ask(text);
  expect(worked).toHaveLength(count);
  ask('one more');
  ask(texts[0] ?? '');
  expect(worked).toHaveLength(count + 2);
});

it('does not cache long texts', () => {
  const { worked, ask } = counted();
  const long = 'a'.repeat(longestKept + 1);
  expect([ask(long), ask(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
  expect(worked).toHaveLength(2);
});

it('gives the same answers as the function itself, whatever the order and the size of the cache', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
      const ask = memoise((text) => text.length, most);
      for (const text of texts) expect(ask(text)).toBe(text.length);
    }),
  );
});

it('keeps a piece of a text without the rest of it', () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('nobody collects garbage');
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const length = memoise((text) => text.length);
  const before = used();
  for (let page = 0; page < 50; page++) {
    const lines = Array.from(
      { length: 20_000 },
      (_, line) => `line ${line} of page ${page}, all of it words`,
    );
    length(lines.join('\n').slice(0, 40));
  }
  expect(used() - before).toBeLessThan(10);
  expect(length('water')).toBe(5);
});
