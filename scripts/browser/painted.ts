/** The texts of the painted ranges by highlight name, in the order in which they were painted. */
export type Painted = Record<string, string[]>;

/** A page or frame in any of the browsers. */
export interface Reads {
  evaluate<R>(read: () => R): Promise<R>;
}

/** Reads what is actually painted: the ranges in the document's highlight registry. */
export const painted = (page: Reads): Promise<Painted> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name, highlight]) => name.startsWith('pore-truth-') && highlight.size > 0)
        .map(([name, highlight]) => [name, [...highlight].map(String)]),
    ),
  );
