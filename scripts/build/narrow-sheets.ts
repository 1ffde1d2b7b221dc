/**
 * The sheets of what stands on a page are texts in code, which no minifier looks into: here what space they do not
 * need goes. The files hold nothing else, and no comment that ends with its line.
 */
export function narrowSheets() {
  return {
    name: 'narrow-sheets',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform: (code: string, id: string): { code: string; map: null } | null =>
      sheets.test(id) ? { code: narrow(code), map: null } : null,
  };
}

const sheets = /\/src\/(?:page\/explain\/[a-z]+-style|design\/tokens)\.ts$/;

/** The same rules with no more space than they need. After a brace it may part what is put in from what follows. */
export const narrow = (sheet: string): string =>
  sheet
    .replace(/\s+(?=[{}])|(?<=[{;:`])\s+/g, '')
    .replace(/(?<=[},])\s*\n\s*/g, '')
    .replace(/\s*\n\s*/g, ' ');
