import { idsOn, owners } from '../signs/chosen-variant';
import { parentOf } from '../text/inner-roots';
import type { LocatedList } from './located-list';

/**
 * The lists of the chosen variant. Lists that belong to no variant stay. If no id decides, lists in panels that the
 * shop hides are dropped in favour of those it shows.
 */
export function chosenLists(lists: LocatedList[], ids: () => ReadonlySet<string>): LocatedList[] {
  if (lists.length < 2) return lists;
  const chosen = ids();
  const owned = lists.map((list) => ({ list, owner: ownerOf(list) }));
  const is = (owner: Element | null) => owner !== null && idsOn(owner).some((id) => chosen.has(id));
  if (owned.some(({ owner }) => is(owner))) {
    return owned.filter(({ owner }) => owner === null || is(owner)).map(({ list }) => list);
  }
  if (new Set(owned.flatMap(({ owner }) => (owner === null ? [] : idsOn(owner)))).size < 2) return lists;
  const shown = owned.filter(({ owner }) => owner?.closest('[hidden],[aria-hidden="true"]') == null);
  return shown.length > 0 ? shown.map(({ list }) => list) : lists;
}

/** The element around a list that carries a variant's id. */
function ownerOf({ map }: LocatedList): Element | null {
  return parentOf(map?.nodeAt(0) ?? null)?.closest(owners) ?? null;
}
