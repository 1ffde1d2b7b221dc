import { number, type Of, object } from './checks';

/** A part of a picture, in its own pixels from the upper left corner. */
export const Box = object({ x: number, y: number, width: number, height: number });
export type Box = Of<typeof Box>;
