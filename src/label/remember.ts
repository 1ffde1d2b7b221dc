/**
 * Names repeat from list to list, and a page that changes is read again and again: what follows from a printed
 * text alone is kept. Bounded twice, so that no page can fill the memory: long texts are not kept, and when so
 * many are, all are let go.
 */
export const mostRemembered = 60_000;
export const longestRemembered = 200;

/** `work`, done once for each text. It must depend on nothing but the text, and its answer is shared. */
export function remembering<T>(work: (text: string) => T, most = mostRemembered): (text: string) => T {
  const remembered = new Map<string, T>();
  return (text) => {
    const before = remembered.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    if (text.length <= longestRemembered) {
      if (remembered.size >= most) remembered.clear();
      remembered.set(text, found);
    }
    return found;
  };
}
