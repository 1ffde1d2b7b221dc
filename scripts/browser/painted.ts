/** The texts of the painted ranges, by the name of their highlight, in the order in which they were painted. */
export type Painted = Record<string, string[]>;

/** A page in any of the browsers, or a frame of one. */
export interface Reads {
  evaluate<R>(read: () => R): Promise<R>;
}

/** Reads what is really painted on the page: the ranges in the document's highlight registry. */
export const painted = (page: Reads): Promise<Painted> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name, highlight]) => name.startsWith('pore-truth-') && highlight.size > 0)
        .map(([name, highlight]) => [name, [...highlight].map(String)]),
    ),
  );
