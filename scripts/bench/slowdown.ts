/** How much slower than this machine the processor of a slow computer is taken to be. */
export const slowdown = 4;
