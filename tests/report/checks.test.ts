import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  count,
  either,
  listOf,
  literal,
  nullable,
  number,
  object,
  oneOf,
  optional,
  pathToWrong,
  type Shape,
  text,
} from '@/report/checks';

/** The same shape twice: ours, and the schema library's as the reference. */
interface Twins {
  ours: Shape<unknown>;
  theirs: z.core.$ZodType;
}

const leaf = fc.constantFrom<Twins>(
  { ours: text, theirs: z.string() },
  { ours: number, theirs: z.number() },
  { ours: count, theirs: z.number().check(z.nonnegative()) },
  { ours: literal('a'), theirs: z.literal('a') },
  { ours: literal(true), theirs: z.literal(true) },
  { ours: literal(1), theirs: z.literal(1) },
  { ours: oneOf(['a', 'b']), theirs: z.enum(['a', 'b']) },
);
const key = fc.constantFrom('a', 'b', 'c');
const { twins } = fc.letrec<{ twins: Twins }>((tie) => ({
  twins: fc.oneof(
    { maxDepth: 3 },
    leaf,
    tie('twins').map(({ ours, theirs }) => ({ ours: listOf(ours), theirs: z.array(theirs) })),
    tie('twins').map(({ ours, theirs }) => ({ ours: nullable(ours), theirs: z.nullable(theirs) })),
    tie('twins').map(({ ours, theirs }) => ({ ours: optional(ours), theirs: z.optional(theirs) })),
    fc.tuple(tie('twins'), tie('twins')).map(([one, other]) => ({
      ours: either(one.ours, other.ours),
      theirs: z.union([one.theirs, other.theirs]),
    })),
    fc.dictionary(key, tie('twins'), { minKeys: 1 }).map((fields) => ({
      ours: object(Object.fromEntries(Object.entries(fields).map(([name, { ours }]) => [name, ours]))),
      theirs: z.object(
        Object.fromEntries(Object.entries(fields).map(([name, { theirs }]) => [name, theirs])),
      ),
    })),
  ),
}));
const plain = fc.constantFrom(
  'a',
  'b',
  'c',
  '',
  0,
  1,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  null,
  undefined,
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    plain,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value')),
  ),
}));

it('accepts and rejects what a schema library accepts and rejects', () => {
  let taken = 0;
  fc.assert(
    fc.property(twins, value, ({ ours, theirs }, given) => {
      const verdict = z.safeParse(theirs, given).success;
      if (verdict) taken++;
      expect(ours(given)).toBe(verdict);
    }),
    { numRuns: 5000 },
  );
  expect(taken).toBeGreaterThan(100);
});

it('lists the words of a choice', () => {
  expect(oneOf(['skip', 'care']).options).toEqual(['skip', 'care']);
});

it('ignores keys that it doesn’t name', () => {
  expect(object({ a: text })({ a: '', more: 1 })).toBe(true);
});

describe('the path to what is wrong', () => {
  const shape = object({
    name: text,
    items: optional(listOf(object({ place: nullable(object({ at: count })) }), 2)),
  });

  it.each([
    ['a part', { name: 1 }, ['name']],
    ['a part that is missing', {}, ['name']],
    [
      'a part deep inside',
      { name: 'a', items: [{ place: null }, { place: { at: -1 } }] },
      ['items', '1', 'place', 'at'],
    ],
    [
      'a list that is too long',
      { name: 'a', items: [{ place: null }, { place: null }, { place: null }] },
      ['items'],
    ],
    ['the whole value', 'a', []],
  ])('leads to %s', (_, value, path) => {
    expect(shape(value)).toBe(false);
    expect(pathToWrong(shape, value)).toEqual(path);
  });

  it('is empty for a value that fits', () => {
    expect(pathToWrong(shape, { name: 'a', items: [] })).toEqual([]);
  });
});
