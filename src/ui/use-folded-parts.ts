import { useEffect, useState } from 'preact/hooks';

export type FoldedParts = typeof import('./folded/parts');

/** Loaded once for all folds. */
let loaded: FoldedParts | null = null;

/** The parts that lie in folds; null until they are loaded, shortly after the first drawing. */
export function useFoldedParts(): FoldedParts | null {
  const [parts, setParts] = useState(loaded);
  useEffect(() => {
    if (loaded !== null) return;
    // They are part of this build: where a fold stays empty, the extension itself was removed.
    import('./folded/parts').then(
      (all) => {
        loaded = all;
        setParts(all);
      },
      () => {},
    );
  }, []);
  return parts;
}
