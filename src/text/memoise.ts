/**
 * Names repeat from list to list, and a page that changes is read again and again: what follows from a printed
 * text alone is kept. Bounded, so that no page can fill the memory: long texts are not kept, and when there are so
 * many, or so many characters in them, all are let go.
 */
const mostRemembered = 60_000;
export const longestRemembered = 200;
export const mostCharacters = 2_000_000;

/** `work`, done once for each text. It must depend on nothing but the text, and its answer is shared. */
export function remembering<T>(work: (text: string) => T, most = mostRemembered): (text: string) => T {
  const remembered = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const before = remembered.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    if (text.length <= longestRemembered) {
      characters += text.length;
      if (remembered.size >= most || characters > mostCharacters) {
        remembered.clear();
        characters = text.length;
      }
      remembered.set(text, found);
    }
    return found;
  };
}
