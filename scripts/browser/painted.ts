import type { Page } from 'playwright';

/** The texts of the painted ranges, by the name of their highlight, in the order in which they were painted. */
export type Painted = Record<string, string[]>;

/** Reads what is really painted on the page: the ranges in the document's highlight registry. */
export const painted = (page: Page): Promise<Painted> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name, highlight]) => name.startsWith('pore-truth-') && highlight.size > 0)
        .map(([name, highlight]) => [name, [...highlight].map(String)]),
    ),
  );
