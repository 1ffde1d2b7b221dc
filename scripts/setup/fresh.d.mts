/** True when `made` exists and nothing among `from` was written after it. Paths count from the checkout. */
export function isFresh(made: string, from: string[], ignore?: string[]): boolean;
