/** Character range, end exclusive. */
export interface Span {
  start: number;
  end: number;
}
