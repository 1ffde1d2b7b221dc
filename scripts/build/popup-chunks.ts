/**
 * What the popup loads at once and shares with other pages is in one chunk. Otherwise every further page splits it
 * again, and many small files weigh more than one when each is compressed by itself.
 */
export function popupChunks() {
  const entry = /\/entrypoints\/popup\/index\.html$/;
  return {
    name: 'popup-chunks',
    apply: 'build' as const,
    outputOptions<T extends OutputOptions>(options: T): T {
      // Scripts that are one file each have nothing to share.
      if (options.codeSplitting === false || options.inlineDynamicImports === true) return options;
      const inPopup = memoisedReach(entry);
      const group = {
        name: (id: string, modules: Modules) => (inPopup(id, modules) ? 'label' : null),
        minShareCount: 2,
      };
      return { ...options, codeSplitting: { groups: [group] } };
    },
  };
}

interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

interface OutputOptions {
  codeSplitting?: unknown;
  inlineDynamicImports?: unknown;
}

/** Whether a module is reached from the entry without an import that waits to be called. */
function memoisedReach(entry: RegExp) {
  const known = new Map<string, boolean>();
  return function reached(id: string, modules: Modules): boolean {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Also stops at circles.
    known.set(id, entry.test(id));
    const found =
      entry.test(id) ||
      (modules.getModuleInfo(id)?.importers ?? []).some((importer) => reached(importer, modules));
    known.set(id, found);
    return found;
  };
}
