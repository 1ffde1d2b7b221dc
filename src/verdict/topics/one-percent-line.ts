import type { LabelList } from '@/label/lists/label';
import { koreanToday } from '@/lexicon/korean-spelling';
import { foldKey } from '@/text/fold';
import { memoise } from '@/text/memoise';
import markers from '../words/one-percent-markers.json';

/**
 * Names that the law or common use keeps at or below one percent: whatever follows one of them is present at about one
 * percent or less. Source: EU Annex V limits, and the order rule of Art. 19 (1) (g).
 */
const NAMES: ReadonlySet<string> = new Set(markers.names.map(foldKey));
/** "Guar gum", "cellulose gum": every gum thickens in small amounts. */
const ENDINGS = markers.endings.map(foldKey);
const shortestEnded = 2;
const longestEnded = 24;
/** "Red 40", "黄4": colourants by their number in American and Asian lists. */
const COLOURS: ReadonlySet<string> = new Set(markers.colours.map(foldKey));
const COLOUR_INDEX = /^c[il]\d{5}/;
const NUMBERED = /^(?<colour>[^\d]+)\d{1,3}(?!\d)/u;

/** Index of the first 1 %-line marker of a list; Infinity where there is none. */
export function firstMarker(list: LabelList): number {
  const at = list.entries.findIndex((entry) => isMarker(entry.text));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** True for a name at or below one percent. */
export const isMarker = memoise((printed: string): boolean => {
  const withoutBracket = (name: string) => foldKey(name.replace(/(?<!\s)\s*[([（][\s\S]*/, ''));
  if (isMarkerKey(withoutBracket(printed) || foldKey(printed))) return true;
  const sides = printed.split('/').map(withoutBracket);
  return sides.length > 1 && sides.every(isMarkerKey);
});

function isMarkerKey(key: string): boolean {
  if (NAMES.has(key) || COLOUR_INDEX.test(key) || NAMES.has(koreanToday(key))) return true;
  const colour = NUMBERED.exec(key)?.groups?.colour;
  if (colour !== undefined && COLOURS.has(colour)) return true;
  return ENDINGS.some(
    (ending) =>
      key.endsWith(ending) &&
      key.length >= ending.length + shortestEnded &&
      key.length <= ending.length + longestEnded,
  );
}
