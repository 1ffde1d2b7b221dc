import type { Page } from 'playwright';

/** The words that are marked on a page, by the name of their highlight. */
export type Painted = Record<string, string[]>;

/** Reads what is really painted: the ranges in the document's highlight registry, in document order. */
export function painted(page: Page): Promise<Painted> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name, highlight]) => name.startsWith('pore-truth-') && highlight.size > 0)
        .map(([name, highlight]) => [
          name.replace('pore-truth-', ''),
          [...highlight]
            .sort((a, b) => (a.startContainer.compareDocumentPosition(b.startContainer) & 2 ? 1 : -1))
            .map((range) => String(range)),
        ]),
    ),
  );
}

export const countMarks = (marks: Painted): number =>
  Object.entries(marks)
    .filter(([name]) => name !== 'flash')
    .reduce((sum, [, texts]) => sum + texts.length, 0);
