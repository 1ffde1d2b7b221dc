/**
 * Shapes of what comes from outside, as plain tests: enough for storage and messages, and a tenth of a schema
 * library's weight, which popup and background would load each time they wake. Keys that a shape does not name
 * are let be.
 */

/** Whether a value has the shape. */
export type Shape<T> = (value: unknown) => value is T;

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

/** A number that can be counted with: not NaN, not infinite. */
export const number: Shape<number> = (value): value is number => Number.isFinite(value);

export const count: Shape<number> = (value): value is number => number(value) && value >= 0;

export const literal =
  <const T extends string | number | boolean>(wanted: T): Shape<T> =>
  (value): value is T =>
    value === wanted;

/** One of some words; `options` are the words. */
export function oneOf<const T extends string>(options: readonly T[]): Shape<T> & { readonly options: T[] } {
  const words: ReadonlySet<unknown> = new Set(options);
  return Object.assign((value: unknown): value is T => words.has(value), { options: [...options] });
}

export const listOf =
  <T>(each: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(each);

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || shape(value);

/** For a key that may be left out. */
export const optional = <T>(shape: Shape<T>): Shape<T | undefined> & Optional =>
  Object.assign((value: unknown): value is T | undefined => value === undefined || shape(value), {
    optional: true as const,
  });

export function object<F extends Fields>(fields: F): Shape<Fitting<F>> {
  const entries = Object.entries(fields);
  return (value): value is Fitting<F> =>
    isRecord(value) && entries.every(([key, shape]) => shape(value[key]));
}

export const either =
  <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> =>
  (value): value is A | B =>
    one(value) || other(value);

/** An object with keys: no list, not null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
