/**
 * Checks of what comes from outside: storage, messages, imported files. One way for all of them, in every context: a
 * schema library would add 15 kB to the script in other people's pages and to the popup. Keys that a shape does not
 * name are ignored.
 */

/** Whether a value has the shape. */
export interface Shape<T> {
  (value: unknown): value is T;
  /** The parts of a value that are checked by shapes of their own. */
  readonly parts?: ((value: unknown) => Part[]) | undefined;
}

interface Part {
  key: string;
  value: unknown;
  shape: Shape<unknown>;
}

/** The type that a shape tests for. */
export type Of<S> = S extends (value: unknown) => value is infer T ? T : never;

type Optional = { optional: true };
type Fields = Record<string, Shape<unknown>>;
type OptionalKeys<F> = { [K in keyof F]: F[K] extends Optional ? K : never }[keyof F];
type Flat<T> = { [K in keyof T]: T[K] };
export type Fitting<F extends Fields> = Flat<
  { [K in Exclude<keyof F, OptionalKeys<F>>]: Of<F[K]> } & { [K in OptionalKeys<F>]?: Of<F[K]> }
>;

export const text: Shape<string> = (value) => typeof value === 'string';

/** A text of at most so many characters. */
export const textUpTo =
  (most: number): Shape<string> =>
  (value): value is string =>
    text(value) && value.length <= most;

/** A number that can be counted with: not NaN, not infinite. */
export const number: Shape<number> = (value): value is number => Number.isFinite(value);

export const count: Shape<number> = (value): value is number => number(value) && value >= 0;

export const boolean: Shape<boolean> = (value) => typeof value === 'boolean';

export const literal =
  <const T extends string | number | boolean>(wanted: T): Shape<T> =>
  (value): value is T =>
    value === wanted;

/** One of some words; `options` are the words. */
export function oneOf<const T extends string>(options: readonly T[]): Shape<T> & { readonly options: T[] } {
  const words: ReadonlySet<unknown> = new Set(options);
  return Object.assign((value: unknown): value is T => words.has(value), { options: [...options] });
}

/** A list; `most` limits its length. */
export const listOf = <T>(each: Shape<T>, most = Number.POSITIVE_INFINITY): Shape<T[]> =>
  Object.assign(
    (value: unknown): value is T[] => Array.isArray(value) && value.length <= most && value.every(each),
    {
      parts: (value: unknown): Part[] =>
        Array.isArray(value) ? value.map((item, at) => ({ key: String(at), value: item, shape: each })) : [],
    },
  );

export const nullable = <T>(shape: Shape<T>): Shape<T | null> =>
  Object.assign((value: unknown): value is T | null => value === null || shape(value), {
    parts: shape.parts,
  });

/** For a key that may be left out. */
export const optional = <T>(shape: Shape<T>): Shape<T | undefined> & Optional =>
  Object.assign((value: unknown): value is T | undefined => value === undefined || shape(value), {
    optional: true as const,
    parts: shape.parts,
  });

export function object<F extends Fields>(fields: F): Shape<Fitting<F>> {
  const entries = Object.entries(fields);
  return Object.assign(
    (value: unknown): value is Fitting<F> =>
      isRecord(value) && entries.every(([key, shape]) => shape(value[key])),
    {
      parts: (value: unknown): Part[] =>
        isRecord(value) ? entries.map(([key, shape]) => ({ key, value: value[key], shape })) : [],
    },
  );
}

/** The same, and no other key. */
export function strictObject<F extends Fields>(fields: F): Shape<Fitting<F>> {
  const known = object(fields);
  return Object.assign(
    (value: unknown): value is Fitting<F> =>
      known(value) && Object.keys(value).every((key) => Object.hasOwn(fields, key)),
    { parts: known.parts },
  );
}

export const either =
  <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> =>
  (value): value is A | B =>
    one(value) || other(value);

/** The keys that lead to the first part of a value that breaks the shape; none where it fits, or is wrong as a whole. */
export function pathToWrong(shape: Shape<unknown>, value: unknown): string[] {
  const wrong = shape.parts?.(value).find((part) => !part.shape(part.value));
  return wrong === undefined ? [] : [wrong.key, ...pathToWrong(wrong.shape, wrong.value)];
}

/** An object with keys: no list, not null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
