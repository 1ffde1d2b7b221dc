import { lettersOf } from '@/text/letters';
import { overlap, type Span } from '@/text/span';
import { mostCopies, mostLists } from '../text/caps';
import type { PageText } from '../text/page-text';
import { TextMap } from '../text/text-map';
import { withCells } from './cells';
import type { LikenessOf } from './list-likeness';
import { beginsAnew, isPreviewOf } from './previews';
import type { FoundHeading } from './sections';
import type { VersionPart } from './version-parts';

/** A list and the heading that announces it. */
export interface FoundList {
  map: TextMap;
  heading: FoundHeading | null;
  /** Where the page prints the same list again, for phones and for desktops. */
  copies?: TextMap[];
  /** It, or the row of lists that it ends, goes on beyond what is read. */
  cut?: true;
  /** The choice of the page that it belongs to. */
  version?: string;
  /** The page hides it, and shows another version in its place. */
  hidden?: true;
}

/** The place of a list, and the heading that announces it. */
export interface Place extends Span {
  heading: FoundHeading;
  cut?: true;
  /** The versions that it consists of; none where it is one list. */
  versions?: readonly VersionPart[];
}

/** A place that is one list. */
interface Part extends Omit<Place, 'versions'> {
  version?: string;
  hidden?: true;
}

/** Keeps the larger of two places that overlap. */
export function add(places: Place[], place: Place): void {
  const index = places.findIndex((other) => overlap(place, other));
  const other = places[index];
  if (other === undefined) places.push(place);
  else if (place.start < other.start) {
    const { end, cut, versions } = place.end > other.end ? place : other;
    const { start, heading } = place;
    places[index] = { start, end, heading, ...(cut && { cut }), ...(versions && { versions }) };
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
  const printed = groups.flatMap(versionsOf).map((group) => {
    const map = TextMap.join(group.map((place) => withCells(page, place, likeness)));
    return { group, map: map.slice(beginsAnew(map.text), map.text.length) };
  });
  const whole = printed.filter(
    (each) => !printed.some((other) => other !== each && isPreviewOf(each.map.text, other.map.text)),
  );
  const isCutShort = whole.length < printed.length;
  for (const { group, map } of whole) {
    const key = lettersOf(map.text);
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
    const { heading = null, version, hidden } = group.at(-1) ?? {};
    lists.push({
      map,
      heading,
      ...(isCut && { cut: true }),
      ...(version !== undefined && { version }),
      // What is hidden behind its shortened view is shown on demand.
      ...(hidden && !isCutShort && { hidden }),
    });
  }
  return lists;
}

/** A group for each version of a place; a place with actives of its own is one list. */
function versionsOf(group: readonly Place[]): readonly Part[][] {
  const [place, ...more] = group;
  if (place?.versions === undefined || more.length > 0) return [[...group]];
  const { heading, versions } = place;
  return versions.map(({ start, end, name, hidden }) => [
    { start, end, heading, ...(name !== null && { version: name }), ...(hidden && { hidden }) },
  ]);
}
