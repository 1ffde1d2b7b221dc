import { number, type Of, object, oneOf } from './checks';

/** A span of one of the product's texts; `index` is the claim's or the list's. */
export const TextSpan = object({
  in: oneOf(['title', 'category', 'claim', 'list']),
  index: number,
  start: number,
  end: number,
});
export type TextSpan = Of<typeof TextSpan>;
