import type { TextMap } from './text-map';

/** Maps a text's offsets back to the page. */
export type WayBack = Pick<TextMap, 'ranges'>;

/**
 * The way from a text to another print of it, as for phones and for desktops, which may differ in spaces, line breaks
 * and punctuation; null if it differs in more.
 */
export function printedAgain(text: string, print: TextMap): WayBack | null {
  if (print.text === text) return print;
  const [here, there] = [letterPlaces(text), letterPlaces(print.text)];
  const lettersOf = (of: string, places: readonly number[]) =>
    places
      .map((at) => of[at])
      .join('')
      .toLowerCase();
  if (lettersOf(text, here) !== lettersOf(print.text, there)) return null;
  return {
    ranges(start, end) {
      const first = here.findIndex((at) => at >= start);
      const last = here.findLastIndex((at) => at < end);
      const [from, to] = [there[first], there[last]];
      return first < 0 || from === undefined || to === undefined || last < first
        ? []
        : print.ranges(from, to + 1);
    },
  };
}

const letterPlaces = (text: string): number[] =>
  [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
