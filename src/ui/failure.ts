/** Something that went wrong, in a line for people and a text to pass on. */
export interface Failure {
  what: string;
  detail: string;
}

/** Anything can be thrown; this makes it printable. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Error) return { what: thrown.message, detail: thrown.stack ?? thrown.message };
  return { what: String(thrown), detail: String(thrown) };
}
