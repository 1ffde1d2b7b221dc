/** Markdown tables. */
export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A table whose first column is text and whose others are figures. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] => [
  row(head),
  row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
  ...rows.map(row),
];

/** A share with three decimals; a dash where nothing was counted. */
export const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

/** The shop that a row came from, in words: some were collected without it. */
export const sourceName = (source: string): string => (/^\??$/.test(source) ? 'not recorded' : source);

export const shareOf = (right: number, all: number): string => share(all === 0 ? null : right / all);
