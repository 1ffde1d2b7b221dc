/** One expression for what any of the given ones matches; where several do, the first of them. */
export const either = (expressions: readonly RegExp[], flags: string): RegExp =>
  new RegExp(expressions.map(({ source }) => source).join('|'), flags);
