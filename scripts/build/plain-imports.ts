/**
 * Keeps dynamic imports plain. Vite would wrap each in a loader that preloads the chunk's scripts and style sheets over a
 * network; our files are on disk, and no lazy chunk has a style sheet. A build where that changes fails.
 */
export function plainImports() {
  const helper = '\0vite/preload-helper.js';
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    apply: 'build' as const,
    load: (id: string): string | null =>
      id === helper ? 'export const __vitePreload = (load) => load();' : null,
    generateBundle(_options: unknown, bundle: Record<string, BundledFile>): void {
      for (const { dynamicImports = [] } of Object.values(bundle))
        for (const late of dynamicImports)
          if ((bundle[late]?.viteMetadata?.importedCss.size ?? 0) > 0)
            throw new Error(
              `${late} is loaded late and has a sheet: import the sheet where the page starts.`,
            );
    },
  };
}

interface BundledFile {
  dynamicImports?: string[];
  viteMetadata?: { importedCss: Set<string> };
}
