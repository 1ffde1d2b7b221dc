/**
 * The same names recur from list to list, and a page that changes is read again and again. The cache is bounded, so
 * that no page can fill the memory: long texts are not kept, and a full cache is emptied.
 */
const mostKept = 60_000;
/** In characters. */
export const longestKept = 200;
export const mostCharactersKept = 2_000_000;

/** A piece of a text may hold on to all of that text: of a page, for as long as the piece is kept. A copy is by itself. */
const copied = (text: string): string => ` ${text}`.slice(1);

/** Caches `work` by its text. Its answer must depend on the text alone, and is shared: do not change it. */
export function memoise<T>(work: (text: string) => T, most = mostKept): (text: string) => T {
  const kept = new Map<string, T>();
  let characters = 0;
  return (text) => {
    if (text.length > longestKept) return work(text);
    const before = kept.get(text);
    if (before !== undefined) return before;
    // The answer may hold on to the text, too.
    const key = copied(text);
    const answer = work(key);
    characters += text.length;
    if (kept.size >= most || characters > mostCharactersKept) {
      kept.clear();
      characters = text.length;
    }
    kept.set(key, answer);
    return answer;
  };
}
