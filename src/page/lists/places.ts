import type { Span } from '@/text/span';
import { mostCopies, mostLists } from '../text/caps';
import type { PageText } from '../text/page-text';
import { TextMap } from '../text/text-map';
import { withCells } from './cells';
import type { LikenessOf } from './list-likeness';
import type { FoundHeading } from './sections';

/** A list and the heading that announces it. */
export interface FoundList {
  map: TextMap;
  heading: FoundHeading | null;
  /** Where the page prints the same list again, for phones and for desktops. */
  copies?: TextMap[];
  /** It, or the row of lists that it ends, goes on beyond what is read. */
  cut?: true;
}

/** The place of a list, and the heading that announces it. */
export interface Place extends Span {
  heading: FoundHeading;
  cut?: true;
}

/** Keeps the larger of two places that overlap. */
export function add(places: Place[], place: Place): void {
  const index = places.findIndex((other) => place.start < other.end && other.start < place.end);
  const other = places[index];
  if (other === undefined) places.push(place);
  else if (place.start < other.start) {
    const { end, cut } = place.end > other.end ? place : other;
    places[index] = { start: place.start, end, heading: place.heading, ...(cut && { cut }) };
  }
}

/**
 * The actives of a drug are printed separately and belong to the list beside them. If that list names them too, "Active
 * ingredients" heads a blurb.
 */
export function withActives(page: PageText, places: readonly Place[]): readonly Place[][] {
  const textOf = ({ start, end }: Span) => page.map.text.slice(start, end).toLowerCase();
  const lists = places.filter(({ heading }) => heading.section !== 'active');
  const [list, ...more] = lists;
  if (list === undefined || more.length > 0) return places.map((place) => [place]);
  const whole = textOf(list);
  const actives = places.filter(({ heading }) => heading.section === 'active');
  const apart = actives.filter((place) => {
    const [, words = ''] = /[:：\n]([\s\S]*)/.exec(textOf(place)) ?? [];
    const name = /[^\s\d(%,;][^\d(%,;\n]{2,80}/.exec(words)?.[0].trim() ?? '';
    return name !== '' && !whole.includes(name);
  });
  return [[...apart, apart.length === 0 ? list : { ...list, start: list.heading.span.start }]];
}

/** The texts of the places; a text that is printed twice (for phones and for desktops) counts once. */
export function textsOf(
  page: PageText,
  groups: readonly (readonly Place[])[],
  likeness: LikenessOf,
): FoundList[] {
  const lists: FoundList[] = [];
  const seen: string[] = [];
  for (const group of groups) {
    const map = TextMap.join(group.map((place) => withCells(page, place, likeness)));
    const key = map.text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    const copied = lists[seen.indexOf(key)];
    if (copied !== undefined) copied.copies = [...(copied.copies ?? []), map].slice(0, mostCopies);
    if (key === '' || seen.some((other) => other.includes(key) || key.includes(other))) continue;
    const last = lists[mostLists - 1];
    if (last !== undefined) {
      last.cut = true;
      break;
    }
    seen.push(key);
    const isCut = group.some(({ cut }) => cut);
    lists.push({ map, heading: group.at(-1)?.heading ?? null, ...(isCut && { cut: true }) });
  }
  return lists;
}
